import type { Rows } from './corpus';
import { minimise } from './lbfgs';
import { holdSmall, rowAdd, rowDot } from './row-sums';

const decay = 1;
const steps = 80;

/** A sentence with what the teacher makes of it. */
export interface Told {
  /** Row of the sentence. */
  row: number;
  score: number;
  weight: number;
}

/** Weights of hashed words that come as near as they can to what the teacher makes of sentences, about its mean. */
export function distil(rows: Rows, size: number, told: readonly Told[]): Float64Array {
  const mean = told.reduce((sum, { score }) => sum + score, 0) / told.length;
  const objective = (point: Float64Array, gradient: Float64Array): number => {
    let loss = 0;
    for (const { row, score, weight } of told) {
      const off = rowDot(rows, row, point, 0) + mean - score;
      loss += weight * off * off;
      rowAdd(rows, row, gradient, 0, 2 * weight * off);
    }
    return loss + holdSmall(point, gradient, size, decay);
  };
  return minimise(objective, size, steps);
}
