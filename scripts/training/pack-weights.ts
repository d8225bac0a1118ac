import type { PackedHead } from '@/utils/checks/tone/talk-weights-format';
import { type BriefHead, briefBits, type PackedWeights, wideBits } from '@/utils/checks/tone/weights-format';
import { bestScale, largestOf, rootedBits } from '@/utils/text/rooted-bits';
import type { Sizes } from './corpus';
import type { Head } from './fit';

function numberBytes(value: number): number[] {
  const bytes: number[] = [];
  let left = value;
  for (; left >= 128; left = Math.floor(left / 128)) bytes.push((left % 128) + 128);
  return [...bytes, left];
}

function packKinds(
  table: ReadonlyMap<number, readonly number[]>,
): Pick<PackedWeights, 'kinds' | 'entries'> & { bytes: number[] } {
  const places = new Map<string, number>();
  const kinds: (readonly number[])[] = [];
  const bytes: number[] = [];
  let before = 0;
  for (const [hash, set] of table) {
    const key = set.join();
    const place = places.get(key) ?? kinds.push(set) - 1;
    places.set(key, place);
    bytes.push(...numberBytes(hash - before), ...numberBytes(place));
    before = hash;
  }
  return { kinds, entries: table.size, bytes };
}

export interface Learnt {
  harsh: Head;
  heat: Float64Array;
  brief: readonly { id: BriefHead; head: Head }[];
  rarity: Uint8Array;
  kinds: ReadonlyMap<number, readonly number[]>;
}

/** Weights as shipped; see `PackedWeights`. */
export function packWeights({ harsh, heat, brief, rarity, kinds }: Learnt, sizes: Sizes): PackedWeights {
  const scales = {
    sentence: largestOf(harsh.sentence),
    heat: largestOf(heat),
    whole: largestOf(harsh.whole),
    brief: brief.map(({ head }) => bestScale(head.sentence, briefBits)),
  };
  const packed = packKinds(kinds);
  const bytes = [
    ...rootedBits(harsh.sentence, scales.sentence, wideBits),
    ...rootedBits(heat, scales.heat, wideBits),
    ...rootedBits(harsh.whole, scales.whole, wideBits),
    ...brief.flatMap(({ head }, at) => rootedBits(head.sentence, scales.brief[at] ?? 1, briefBits)),
    ...rarity,
    ...packed.bytes,
  ];
  return {
    language: 'en',
    sizes: { ...sizes, rarity: rarity.length },
    scales,
    biases: { harsh: harsh.bias, brief: brief.map(({ head }) => head.bias) },
    brief: brief.map(({ id }) => id),
    marks: [...(brief.find(({ id }) => id === 'thread')?.head.whole ?? [])].map(
      (weight) => Math.round(weight * 1e4) / 1e4,
    ),
    kinds: packed.kinds,
    entries: packed.entries,
    bytes: Buffer.from(bytes).toString('base64'),
  };
}

/** One head by itself, as shipped. */
export function packHead(weights: Float64Array, bias: number, bits: number): PackedHead {
  const scale = bestScale(weights, bits);
  const bytes = Buffer.from(rootedBits(weights, scale, bits)).toString('base64');
  return { size: weights.length, scale, bias, bits, bytes };
}
