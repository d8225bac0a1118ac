import { hashOf } from './hash';
import { perWord } from './per-word';

/** In 30 bits, as numbers of more are kept as objects by some engines. */
export const hashOfWord = (word: string): number => hashOf(word) >>> 2;

export const wordHash = perWord(({ word }) => hashOfWord(word));

const fewestBits = 256;
/** So many bits for each word: of twelve others hardly one is taken for one of them. */
const bitsOfEach = 12;

/** Tells of nearly all words that they are not among some, by a look at one bit. */
export class WordFilter {
  private readonly bits: Int32Array;
  private readonly last: number;

  constructor(hashes: readonly number[]) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(fewestBits, hashes.length * bitsOfEach)));
    this.last = size - 1;
    this.bits = new Int32Array(size / 32);
    for (const hash of hashes) {
      const place = (hash & this.last) >>> 5;
      this.bits[place] = (this.bits[place] ?? 0) | (1 << (hash & 31));
    }
  }

  mayHold(hash: number): boolean {
    return ((this.bits[(hash & this.last) >>> 5] ?? 0) & (1 << (hash & 31))) !== 0;
  }
}
