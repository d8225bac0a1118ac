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
  { size, count }: { size: number; count: number },
  decay: number,
): SoftmaxHead {
  const classes = Array.from({ length: count }, (_, label) => label);
  const biasAt = (label: number) => size * count + label;
  const lossOf = (row: number, point: Float64Array, gradient: Float64Array): number => {
    const [right = 0, weight = 1] = [labels[row], weights[row]];
    const shares = softmax(
      classes.map((label) => rowDot(rows, row, point, label * size) + (point[biasAt(label)] ?? 0)),
    );
    for (const label of classes) {
      const by = weight * ((shares[label] ?? 0) - (label === right ? 1 : 0));
      rowAdd(rows, row, gradient, label * size, by);
      gradient[biasAt(label)] = (gradient[biasAt(label)] ?? 0) + by;
    }
    return -weight * Math.log(Math.max(1e-12, shares[right] ?? 0));
  };
  const objective = (point: Float64Array, gradient: Float64Array): number =>
    labels.reduce(
      (loss, _, row) => loss + lossOf(row, point, gradient),
      holdSmall(point, gradient, size * count, decay),
    );
  const point = minimise(objective, size * count + count, 200);
  return { weights: point.slice(0, size * count), biases: [...point.slice(size * count)] };
}
