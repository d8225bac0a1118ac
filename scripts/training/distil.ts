import type { Rows } from './corpus';
import { minimise } from './lbfgs';

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
export function distil({ at, bucket, value }: Rows, size: number, told: readonly Told[]): Float64Array {
  const mean = told.reduce((sum, { score }) => sum + score, 0) / told.length;
  const objective = (point: Float64Array, gradient: Float64Array): number => {
    let loss = 0;
    for (const { row, score, weight } of told) {
      const [from, end] = [at[row] ?? 0, at[row + 1] ?? 0];
      let off = mean - score;
      for (let k = from; k < end; k++) off += (value[k] ?? 0) * (point[bucket[k] ?? 0] ?? 0);
      loss += weight * off * off;
      const by = 2 * weight * off;
      for (let k = from; k < end; k++) {
        const place = bucket[k] ?? 0;
        gradient[place] = (gradient[place] ?? 0) + by * (value[k] ?? 0);
      }
    }
    for (let k = 0; k < size; k++) {
      const own = point[k] ?? 0;
      loss += decay * own * own;
      gradient[k] = (gradient[k] ?? 0) + 2 * decay * own;
    }
    return loss;
  };
  return minimise(objective, size, steps);
}
