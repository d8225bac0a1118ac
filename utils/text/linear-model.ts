import { bucketOf, hashOf } from './hash';
import { bytesIn, unrootedBits } from './rooted-bits';

/** A linear model as it is shipped: a label each has a bias and one signed byte a bucket. */
export interface PackedModel {
  labels: readonly string[];
  /** Buckets of a label. */
  size: number;
  scale: number;
  biases: readonly number[];
  /** Base64: the words that were met while learning, one bit for each place of a hash. */
  known: string;
  /** Base64: the labels one behind the other. */
  weights: string;
}

/** Of a weight; see `rooted-bits.ts`. */
export const weightBits = 6;

/** Places of the table of known words, in bits. */
export const knownPlaces = 2 ** 15;

export interface LinearModel {
  labels: readonly string[];
  isKnown: (word: string) => boolean;
  /** How likely each label is, by marks of a text. */
  shares: (marks: readonly number[]) => number[];
}

export function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - most));
  const total = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / total);
}

/** Marks count alike, and the more there are the less each. */
export const markValue = (marks: readonly number[]): number => 1 / Math.sqrt(Math.max(1, marks.length));

export function openModel({ labels, size, scale, biases, known, weights }: PackedModel): LinearModel {
  const bits = bytesIn(known);
  const all = unrootedBits(bytesIn(weights), labels.length * size, scale, weightBits);
  return {
    labels,
    isKnown: (word) => {
      const place = bucketOf(hashOf(word), knownPlaces);
      return ((bits[place >>> 3] ?? 0) & (1 << (place & 7))) !== 0;
    },
    shares: (marks) => {
      const value = markValue(marks);
      const scoreOf = (label: number) =>
        marks.reduce((sum, mark) => sum + value * (all[label * size + bucketOf(mark, size)] ?? 0), biases[label] ?? 0);
      return softmax(labels.map((_, label) => scoreOf(label)));
    },
  };
}
