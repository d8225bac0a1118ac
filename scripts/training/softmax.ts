import { softmax } from '@/utils/text/linear-model';
import type { Rows } from './corpus';
import { minimise } from './lbfgs';
import { holdSmall, rowAdd, rowDot } from './row-sums';

export interface SoftmaxRows {
  rows: Rows;
  /** Place of the label of each row. */
  labels: readonly number[];
  weights: readonly number[];
}

export interface SoftmaxHead {
  /** The labels one behind the other. */
  weights: Float64Array;
  biases: number[];
}

/** Multinomial logistic regression on some rows, with weights held near zero. */
export function learnSoftmax(
  { rows, labels, weights }: SoftmaxRows,
  some: readonly number[],
  shape: { size: number; count: number },
  decay: number,
): SoftmaxHead {
  const { size, count } = shape;
  const classes = Array.from({ length: count }, (_, label) => label);
  const objective = (point: Float64Array, gradient: Float64Array): number => {
    let loss = holdSmall(point, gradient, size * count, decay);
    for (const row of some) {
      const weight = weights[row] ?? 1;
      const shares = softmax(
        classes.map((label) => rowDot(rows, row, point, label * size) + (point[size * count + label] ?? 0)),
      );
      const right = labels[row] ?? 0;
      loss -= weight * Math.log(Math.max(1e-12, shares[right] ?? 0));
      for (const label of classes) {
        const by = weight * ((shares[label] ?? 0) - (label === right ? 1 : 0));
        rowAdd(rows, row, gradient, label * size, by);
        gradient[size * count + label] = (gradient[size * count + label] ?? 0) + by;
      }
    }
    return loss;
  };
  const point = minimise(objective, size * count + count, 200);
  return { weights: point.slice(0, size * count), biases: [...point.slice(size * count)] };
}
