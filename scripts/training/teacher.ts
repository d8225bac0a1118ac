import { minimise } from './lbfgs';
import { holdSmall } from './row-sums';

/** A text as its sentences' mean vector. */
export interface Taught {
  vector: Float32Array;
  label: 0 | 1;
  weight: number;
  /** Number of the set, whose own share of problems is learnt apart. */
  set: number;
}

const decay = 0.25;
const steps = 120;

/** How far a sentence's vector lies in a direction. */
export function along(vector: Float32Array, direction: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < vector.length; k++) sum += (vector[k] ?? 0) * (direction[k] ?? 0);
  return sum;
}

/** Logistic regression on the vectors: which direction among them is that of what hurts. */
export function learnDirection(taught: readonly Taught[], sets: number): Float64Array {
  const size = taught[0]?.vector.length ?? 0;
  const objective = (point: Float64Array, gradient: Float64Array): number => {
    let loss = 0;
    for (const { vector, label, weight, set } of taught) {
      const bias = size + set;
      const score = along(vector, point) + (point[bias] ?? 0);
      const by = weight * (1 / (1 + Math.exp(-score)) - label);
      loss += weight * (Math.max(0, score) + Math.log1p(Math.exp(-Math.abs(score))) - label * score);
      for (let k = 0; k < size; k++) gradient[k] = (gradient[k] ?? 0) + by * (vector[k] ?? 0);
      gradient[bias] = (gradient[bias] ?? 0) + by;
    }
    return loss + holdSmall(point, gradient, size, decay);
  };
  return minimise(objective, size + sets, steps).slice(0, size);
}
