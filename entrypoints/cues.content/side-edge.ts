import { sideWidth } from './dock-style';
import type { Edge } from './pill-place';

/** From where to where a thing reaches across the window. */
export interface Span {
  left: number;
  right: number;
}

/**
 * Where the sidebar opens: at the other edge only where it leaves free there what it would cover here, as Gmail docks its
 * composes at the right. What is written must stay in sight while its cue is read.
 */
export function sideEdge(wish: Edge, width: number, composes: readonly Span[]): Edge {
  const covers = (edge: Edge) =>
    composes.some(({ left, right }) => (edge === 'left' ? left < sideWidth : right > width - sideWidth));
  const other = wish === 'left' ? 'right' : 'left';
  return covers(wish) && !covers(other) ? other : wish;
}
