import type { Rows } from './corpus';

/** A row times the weights, which begin at `offset`. */
export function rowDot({ at, bucket, value }: Rows, row: number, weights: Float64Array, offset: number): number {
  let sum = 0;
  for (let k = at[row] ?? 0, end = at[row + 1] ?? 0; k < end; k++)
    sum += (value[k] ?? 0) * (weights[offset + (bucket[k] ?? 0)] ?? 0);
  return sum;
}

/** Adds a row, times `by`, to numbers that begin at `offset`. */
export function rowAdd({ at, bucket, value }: Rows, row: number, to: Float64Array, offset: number, by: number): void {
  for (let k = at[row] ?? 0, end = at[row + 1] ?? 0; k < end; k++) {
    const place = offset + (bucket[k] ?? 0);
    to[place] = (to[place] ?? 0) + by * (value[k] ?? 0);
  }
}

/** Holds the first `size` weights near zero: adds to the gradient, and gives what it adds to the loss. */
export function holdSmall(point: Float64Array, gradient: Float64Array, size: number, decay: number): number {
  let loss = 0;
  for (let k = 0; k < size; k++) {
    const own = point[k] ?? 0;
    loss += decay * own * own;
    gradient[k] = (gradient[k] ?? 0) + 2 * decay * own;
  }
  return loss;
}
