import type { Rows } from './corpus';
import { minimise } from './lbfgs';
import { rowAdd, rowDot } from './row-sums';

export interface Example {
  /** Index of the text in the corpus. */
  at: number;
  label: 0 | 1;
  weight: number;
  /** Number of the set, whose own share of problems is learnt apart from the words. */
  set: number;
}

/** What a head looks at. */
export interface View {
  sentences: Rows;
  sentenceSize: number;
  /** Null: sentences alone. */
  wholes: Rows | null;
  wholeSize: number;
  first: Int32Array;
  sets: number;
}

export interface FitOptions {
  /** Of squared weights, per example. */
  decay: number;
  steps: number;
}

export interface Head {
  sentence: Float64Array;
  whole: Float64Array;
  bias: number;
}

/** How much the number of sentences takes off their soft maximum. */
export const lengthShare = 0.5;

/** The soft maximum of the sentences, with each one's share in it. */
function pooled({ first, sentences }: View, text: number, weights: Float64Array): { sum: number; shares: number[] } {
  const scores: number[] = [];
  for (let row = first[text] ?? 0; row < (first[text + 1] ?? 0); row++) scores.push(rowDot(sentences, row, weights, 0));
  const most = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - most));
  const total = shares.reduce((sum, share) => sum + share, 0);
  return {
    sum: most + Math.log(total) - lengthShare * Math.log(scores.length),
    shares: shares.map((share) => share / total),
  };
}

/** Places in the one array of all numbers that are learnt. */
interface Places {
  whole: number;
  bias: number;
  size: number;
}

/** Loss and gradient of one text; a share of almost nothing moves no weight. */
function learn(view: View, example: Example, point: Float64Array, gradient: Float64Array, places: Places): number {
  const { at, label, weight } = example;
  const { sum, shares } = pooled(view, at, point);
  const set = places.bias + 1 + example.set;
  const whole = view.wholes ? rowDot(view.wholes, at, point, places.whole) : 0;
  const score = sum + whole + (point[places.bias] ?? 0) + (point[set] ?? 0);
  const by = weight * (1 / (1 + Math.exp(-score)) - label);
  const from = view.first[at] ?? 0;
  shares.forEach((share, k) => {
    if (share > 1e-4) rowAdd(view.sentences, from + k, gradient, 0, by * share);
  });
  if (view.wholes) rowAdd(view.wholes, at, gradient, places.whole, by);
  gradient[places.bias] = (gradient[places.bias] ?? 0) + by;
  gradient[set] = (gradient[set] ?? 0) + by;
  return weight * (Math.max(0, score) + Math.log1p(Math.exp(-Math.abs(score))) - label * score);
}

/** Squared weights; what the sets have beside the bias is held more loosely bound to zero than words are. */
function restrain(point: Float64Array, gradient: Float64Array, places: Places, strength: number): number {
  let loss = 0;
  for (let k = 0; k < places.size; k++) {
    if (k === places.bias) continue;
    const own = point[k] ?? 0;
    const share = k > places.bias ? strength * 5 : strength;
    loss += share * own * own;
    gradient[k] = (gradient[k] ?? 0) + 2 * share * own;
  }
  return loss;
}

/** Logistic regression on the soft maximum of the sentences and on the whole, with a bias for each set. */
export function learnHead(view: View, examples: readonly Example[], { decay, steps }: FitOptions): Head {
  const whole = view.sentenceSize;
  const bias = whole + (view.wholes ? view.wholeSize : 0);
  const places: Places = { whole, bias, size: bias + 1 + view.sets };
  const objective = (point: Float64Array, gradient: Float64Array): number => {
    let loss = 0;
    for (const example of examples) loss += learn(view, example, point, gradient, places);
    return loss + restrain(point, gradient, places, decay * examples.length);
  };
  const point = minimise(objective, places.size, steps);
  return { sentence: point.slice(0, whole), whole: point.slice(whole, bias), bias: point[bias] ?? 0 };
}
