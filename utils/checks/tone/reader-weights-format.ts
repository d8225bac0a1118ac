import type { EdgeKind } from '@/utils/checks/types';
import { bytesIn, unrootedBits } from '@/utils/text/rooted-bits';
import { type PackedHead, type UnpackedHead, unpackHead } from './talk-weights-format';
import { briefBits } from './weights-format';

export const edgeKinds: readonly EdgeKind[] = ['putdown', 'blame', 'sideways', 'pressing', 'sweeping'];

/** What reads tone to the reader, as shipped: whether a sentence has an edge, and of which kind. */
export interface PackedReader {
  /** As many buckets as the harsh head has, since the three are read together. */
  edge: PackedHead;
  kinds: {
    /** Buckets of a kind. */
    size: number;
    scale: number;
    /** By the order of `edgeKinds`. */
    biases: readonly number[];
    /** Base64: the kinds one behind the other. */
    bytes: string;
  };
}

export interface UnpackedKinds {
  size: number;
  biases: readonly number[];
  weights: Float32Array;
}

export function unpackReader({ edge, kinds }: PackedReader): { edge: UnpackedHead; kinds: UnpackedKinds } {
  const { size, scale, biases, bytes } = kinds;
  const weights = unrootedBits(bytesIn(bytes), size * edgeKinds.length, scale, briefBits);
  return { edge: unpackHead(edge), kinds: { size, biases, weights } };
}
