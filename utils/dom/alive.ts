import { take } from './clean-dom';

/** Firefox takes away what a frame held together with the frame: any touch of it throws ("can't access dead object"). */
export function isAlive(node: Node): boolean {
  try {
    return take(node, 'nodeType') > 0;
  } catch {
    return false;
  }
}
