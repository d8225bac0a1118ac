import type { TalkHead } from '@/utils/checks/types';
import { bytesIn, unrooted } from '@/utils/text/rooted-bytes';

export const talkHeads: readonly TalkHead[] = ['people', 'verdict', 'hearsay', 'private'];

/** A head as shipped. */
export interface PackedHead {
  size: number;
  /** What stands for 127, after which the sign and the root of a weight are kept. */
  scale: number;
  bias: number;
  /** Base64, a signed byte each. */
  bytes: string;
}

export type PackedTalk = Readonly<Record<TalkHead, PackedHead>>;

export interface UnpackedHead {
  size: number;
  bias: number;
  weights: Float32Array;
}

export function unpackHead({ size, scale, bias, bytes }: PackedHead): UnpackedHead {
  const signed = Int8Array.from(bytesIn(bytes));
  return { size, bias, weights: unrooted(signed, scale) };
}
