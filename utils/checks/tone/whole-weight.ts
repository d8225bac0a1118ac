import { counting, pairShare, signShare, wholeFloor } from './shape';

/** Rarities of words are bytes, and those of pairs are made of two; behind `pairsFrom` stands a pair by the sum of both. */
export const mostRare = 255;
export const pairsFrom = mostRare + 1;
const rarities = Float32Array.from({ length: pairsFrom + 2 * mostRare + 1 }, (_, at) =>
  at < pairsFrom ? at / mostRare : (pairShare * (at - pairsFrom)) / (2 * mostRare),
);

/** A bucket and, in the bits above, a rarity by its place in `rarities`: one small whole number. */
const bucketBits = 16;
const inBucket = 2 ** bucketBits - 1;
const inRarity = 0x3ff << bucketBits;

export const saidWith = (bucket: number, rarity: number): number => bucket | (rarity << bucketBits);

/** What a sentence brings to the whole: its words, then as many pairs and one more, each by `saidWith`, and the buckets of its signs. */
export interface WholeShare {
  said: number[];
  signs: number[];
}

/** Sums are kept in whole parts of this size, so that what is taken off again leaves nothing behind, in whatever order. */
const unit = 2 ** -32;

const noShare: WholeShare = { said: [], signs: [] };

/** Whatever holds the share of a sentence; the same object for as long as the sentence's words stay. */
interface Sharing {
  share: WholeShare;
}

/** How often a bucket came stands where the bucket itself does in what is said, and above the rarity of what fell into it last two notes. */
const inTimes = inBucket;
/** It is being changed; words or pairs of unlike rarity share it. */
const touched = 1 << 26;
const mixed = 1 << 27;

/**
 * What `wholeShaper` of `shape.ts` makes of the sentences of a draft, summed up with the weights learnt. The sums of the draft
 * before are kept, and only what sentences that came or went brought to them is added or taken off: a key costs one sentence.
 */
export class WholeSums {
  private readonly weights: Float32Array;
  /** By bucket its times, its rarity and its notes in one number, as each lies in another part of the memory. */
  private readonly states: Int32Array;
  private readonly signTimes: Uint16Array;
  private held: readonly Sharing[] = [];
  /** Buckets whose part of the sums is taken off until all changes are made. */
  private readonly open: Uint16Array;
  private opened = 0;
  /** Of squares, of words and pairs, and of signs. In a table, because a field would be made anew at each step. */
  private readonly sums = new Float64Array(3);

  constructor(weights: Float32Array) {
    this.weights = weights;
    this.states = new Int32Array(weights.length);
    this.signTimes = new Uint16Array(weights.length);
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
    for (let at = 0; at < this.held.length; at++) {
      const { said, signs } = this.held[at]?.share ?? noShare;
      for (let one = 0; one < said.length; one++) this.states[(said[one] ?? 0) & inBucket] = 0;
      for (let one = 0; one < signs.length; one++) this.signTimes[signs[one] ?? 0] = 0;
    }
    this.sums.fill(0);
  }

  /** One sentence for another, of which only what differs counts: first the words, then the pairs, then the signs. */
  private exchange(was = noShare, now = noShare): void {
    const wordsWas = was.said.length >> 1;
    const wordsNow = now.said.length >> 1;
    this.exchangeSaid(was.said, 0, wordsWas, now.said, 0, wordsNow);
    this.exchangeSaid(was.said, wordsWas, was.said.length, now.said, wordsNow, now.said.length);
    for (let at = 0; at < was.signs.length; at++) this.sign(was.signs[at] ?? 0, -1);
    for (let at = 0; at < now.signs.length; at++) this.sign(now.signs[at] ?? 0, 1);
  }

  private exchangeSaid(
    was: readonly number[],
    from: number,
    to: number,
    now: readonly number[],
    nowFrom: number,
    nowTo: number,
  ): void {
    const shorter = Math.min(to - from, nowTo - nowFrom);
    let head = 0;
    while (head < shorter && was[from + head] === now[nowFrom + head]) head++;
    let tail = 0;
    while (tail < shorter - head && was[to - 1 - tail] === now[nowTo - 1 - tail]) tail++;
    for (let at = from + head; at < to - tail; at++) this.say(was[at] ?? 0, -1);
    for (let at = nowFrom + head; at < nowTo - tail; at++) this.say(now[at] ?? 0, 1);
  }

  private sign(bucket: number, by: 1 | -1): void {
    const times = this.signTimes[bucket] ?? 0;
    this.add(2, (counting(times + by) - counting(times)) * (this.weights[bucket] ?? 0));
    this.signTimes[bucket] = times + by;
  }

  private say(said: number, by: 1 | -1): void {
    const bucket = said & inBucket;
    const state = this.states[bucket] ?? 0;
    const times = state & inTimes;
    let notes = state & (times === 0 ? touched : touched | mixed);
    if ((notes & touched) === 0) {
      if (times > 0) this.count(bucket, -1);
      this.open[this.opened++] = bucket;
      notes |= touched;
    }
    if (times > 0 && ((state ^ said) & inRarity) !== 0) notes |= mixed;
    this.states[bucket] = ((times + by) & inTimes) | (said & inRarity) | notes;
  }

  /** Adds what a bucket brings as it is now, or takes it off. */
  private count(bucket: number, by: 1 | -1): void {
    const state = this.states[bucket] ?? 0;
    const value = counting(state & inTimes) * (rarities[(state & inRarity) >> bucketBits] ?? 0);
    this.add(0, by * value * value);
    this.add(1, by * value * (this.weights[bucket] ?? 0));
  }

  private add(sum: number, value: number): void {
    this.sums[sum] = (this.sums[sum] ?? 0) + Math.round(value / unit);
  }

  private close(): void {
    const { open, states } = this;
    let noted = 0;
    for (let at = 0; at < this.opened; at++) noted |= states[open[at] ?? 0] ?? 0;
    if ((noted & mixed) !== 0) this.decide();
    for (let at = 0; at < this.opened; at++) {
      const bucket = open[at] ?? 0;
      states[bucket] = (states[bucket] ?? 0) & ~touched;
      this.count(bucket, 1);
    }
    this.opened = 0;
  }

  /** Where words or pairs of unlike rarity share a bucket, what stands last in the draft counts. */
  private decide(): void {
    const { states, held } = this;
    const asked = touched | mixed;
    for (const { share } of held)
      for (const said of share.said) {
        const state = states[said & inBucket] ?? 0;
        if ((state & asked) === asked) states[said & inBucket] = (state & ~inRarity) | (said & inRarity);
      }
  }
}
