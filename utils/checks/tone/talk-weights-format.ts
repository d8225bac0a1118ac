import type { TalkHead } from '@/utils/checks/types';
import { bytesIn, unrootedBits } from '@/utils/text/rooted-bits';

export const talkHeads: readonly TalkHead[] = ['people', 'verdict', 'hearsay', 'private'];

/** A head as shipped. */
export interface PackedHead {
  size: number;
  /** As in `PackedWeights`. */
  scale: number;
  bias: number;
  /** Of a weight. */
  bits: number;
  /** Base64. */
  bytes: string;
}

export type PackedTalk = Readonly<Record<TalkHead, PackedHead>>;

export interface UnpackedHead {
  size: number;
  bias: number;
  weights: Float32Array;
}

export function unpackHead({ size, scale, bias, bits, bytes }: PackedHead): UnpackedHead {
  return { size, bias, weights: unrootedBits(bytesIn(bytes), size, scale, bits) };
}
