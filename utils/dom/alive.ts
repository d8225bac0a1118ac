import { take } from './clean-dom';

/** Firefox takes away what a frame held together with the frame, and then throws at every touch ("can't access dead object"). */
export function isAlive(node: Node): boolean {
  try {
    return take(node, 'nodeType') > 0;
  } catch {
    return false;
  }
}
