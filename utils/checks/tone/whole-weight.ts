import { counting, pairShare, signShare, wholeFloor } from './shape';

/** Rarities of words are bytes, and those of pairs are made of two; behind `pairsFrom` stands a pair by the sum of both. */
export const mostRare = 255;
export const pairsFrom = mostRare + 1;
const rarities = Float32Array.from({ length: pairsFrom + 2 * mostRare + 1 }, (_, at) =>
  at < pairsFrom ? at / mostRare : (pairShare * (at - pairsFrom)) / (2 * mostRare),
);

/** What a sentence brings to the whole, as whole numbers alone: the buckets of its words and pairs with their rarities, and of its signs. */
export interface WholeShare {
  said: number[];
  rarity: number[];
  signs: number[];
}

/** Sums are kept in whole parts of this size, so that what is taken off again leaves nothing behind, in whatever order. */
const unit = 2 ** -32;

const noShare: WholeShare = { said: [], rarity: [], signs: [] };

/** Whatever holds the share of a sentence; the same object for as long as the sentence's words stay. */
interface Sharing {
  share: WholeShare;
}

/** What is noted of a bucket: it is being changed; words or pairs of unlike rarity share it. */
const touched = 1;
const mixed = 2;

/**
 * What `wholeShaper` of `shape.ts` makes of the sentences of a draft, summed up with the weights learnt. The sums of the draft
 * before are kept, and only what sentences that came or went brought to them is added or taken off: a key costs one sentence.
 */
export class WholeSums {
  private readonly weights: Float32Array;
  private readonly times: Uint16Array;
  private readonly signTimes: Uint16Array;
  /** By bucket, the rarity of what fell into it last. */
  private readonly rarity: Uint16Array;
  private readonly notes: Uint8Array;
  private held: readonly Sharing[] = [];
  /** Buckets whose part of the sums is taken off until all changes are made. */
  private readonly open: Uint16Array;
  private opened = 0;
  /** Of squares, of words and pairs, and of signs. In a table, because a field would be made anew at each step. */
  private readonly sums = new Float64Array(3);

  constructor(weights: Float32Array) {
    this.weights = weights;
    this.times = new Uint16Array(weights.length);
    this.signTimes = new Uint16Array(weights.length);
    this.rarity = new Uint16Array(weights.length);
    this.notes = new Uint8Array(weights.length);
    this.open = new Uint16Array(weights.length);
  }

  of(shares: readonly Sharing[]): number {
    this.hold(shares);
    const part = (sum: number): number => (this.sums[sum] ?? 0) * unit;
    return part(1) / Math.sqrt(wholeFloor + part(0)) + part(2) * signShare;
  }

  private hold(shares: readonly Sharing[]): void {
    const { held } = this;
    const shorter = Math.min(held.length, shares.length);
    let head = 0;
    while (head < shorter && held[head] === shares[head]) head++;
    let tail = 0;
    while (tail < shorter - head && held[held.length - 1 - tail] === shares[shares.length - 1 - tail]) tail++;
    if (head + tail === 0) this.clear();
    const [was, now] = [held.length - tail, shares.length - tail];
    for (let at = head; at < Math.max(was, now); at++)
      this.exchange(
        head + tail > 0 && at < was ? held[at]?.share : undefined,
        at < now ? shares[at]?.share : undefined,
      );
    this.held = shares;
    this.close();
  }

  /** Nothing of the draft before stands in the new one. */
  private clear(): void {
    for (const { share } of this.held) {
      const { said, signs } = share;
      for (const bucket of said) this.times[bucket] = 0;
      for (const bucket of signs) this.signTimes[bucket] = 0;
    }
    this.sums.fill(0);
  }

  /** One sentence for another, of which only what differs counts: first the words, then the pairs, then the signs. */
  private exchange(was = noShare, now = noShare): void {
    const wordsWas = was.said.length >> 1;
    const wordsNow = now.said.length >> 1;
    this.exchangeSaid(was, 0, wordsWas, now, 0, wordsNow);
    this.exchangeSaid(was, wordsWas, was.said.length, now, wordsNow, now.said.length);
    for (let at = 0; at < was.signs.length; at++) this.sign(was.signs[at] ?? 0, -1);
    for (let at = 0; at < now.signs.length; at++) this.sign(now.signs[at] ?? 0, 1);
  }

  private exchangeSaid(
    was: WholeShare,
    from: number,
    to: number,
    now: WholeShare,
    nowFrom: number,
    nowTo: number,
  ): void {
    const isSame = (one: number, other: number) =>
      was.said[one] === now.said[other] && was.rarity[one] === now.rarity[other];
    const shorter = Math.min(to - from, nowTo - nowFrom);
    let head = 0;
    while (head < shorter && isSame(from + head, nowFrom + head)) head++;
    let tail = 0;
    while (tail < shorter - head && isSame(to - 1 - tail, nowTo - 1 - tail)) tail++;
    for (let at = from + head; at < to - tail; at++) this.say(was.said[at] ?? 0, was.rarity[at] ?? 0, -1);
    for (let at = nowFrom + head; at < nowTo - tail; at++) this.say(now.said[at] ?? 0, now.rarity[at] ?? 0, 1);
  }

  private sign(bucket: number, by: 1 | -1): void {
    const times = this.signTimes[bucket] ?? 0;
    this.add(2, (counting(times + by) - counting(times)) * (this.weights[bucket] ?? 0));
    this.signTimes[bucket] = times + by;
  }

  private say(bucket: number, rarity: number, by: 1 | -1): void {
    const times = this.times[bucket] ?? 0;
    let notes = times === 0 ? (this.notes[bucket] ?? 0) & touched : (this.notes[bucket] ?? 0);
    if ((notes & touched) === 0) {
      if (times > 0) this.count(bucket, -1);
      this.open[this.opened++] = bucket;
      notes |= touched;
    }
    if (times > 0 && this.rarity[bucket] !== rarity) notes |= mixed;
    this.notes[bucket] = notes;
    this.times[bucket] = times + by;
    this.rarity[bucket] = rarity;
  }

  /** Adds what a bucket brings as it is now, or takes it off. */
  private count(bucket: number, by: 1 | -1): void {
    const value = counting(this.times[bucket] ?? 0) * (rarities[this.rarity[bucket] ?? 0] ?? 0);
    this.add(0, by * value * value);
    this.add(1, by * value * (this.weights[bucket] ?? 0));
  }

  private add(sum: number, value: number): void {
    this.sums[sum] = (this.sums[sum] ?? 0) + Math.round(value / unit);
  }

  private close(): void {
    const { open, notes } = this;
    let noted = 0;
    for (let at = 0; at < this.opened; at++) noted |= notes[open[at] ?? 0] ?? 0;
    if ((noted & mixed) !== 0) this.decide();
    for (let at = 0; at < this.opened; at++) {
      const bucket = open[at] ?? 0;
      notes[bucket] = (notes[bucket] ?? 0) & ~touched;
      this.count(bucket, 1);
    }
    this.opened = 0;
  }

  /** Where words or pairs of unlike rarity share a bucket, what stands last in the draft counts. */
  private decide(): void {
    const { notes, rarity, held } = this;
    const asked = touched | mixed;
    for (const { share } of held)
      for (let at = 0; at < share.said.length; at++) {
        const bucket = share.said[at] ?? 0;
        if (((notes[bucket] ?? 0) & asked) === asked) rarity[bucket] = share.rarity[at] ?? 0;
      }
  }
}
