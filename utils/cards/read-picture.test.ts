import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeChance } from '@/tests/long/chance';
import { anyCard, cardWith, fullParts, readCards, smallParts, testKeys } from '@/tests/unit/cards/cards';
import {
  blurred,
  compressed,
  drawn,
  type Grey,
  leaning,
  noisy,
  pixelsOf,
  scaled,
  turned,
} from '@/tests/unit/cards/pixels';
import type { CardParts } from '@/utils/people/card';
import { asPictured } from './armour';
import { packCard } from './packed';
import { type CardPicture, largestParts, pictureOf } from './qr-code';
import { mostPixels, textInPicture } from './read-picture';

const card = cardWith(fullParts);
const key = testKeys.publicKey;
let signed: CardPicture;
let small: CardPicture;

async function pictured(packed: string): Promise<CardPicture> {
  const made = await pictureOf(packed);
  if (!made.ok) throw new Error('too much for a picture');
  return made.picture;
}

beforeAll(async () => {
  signed = await pictured(await packCard(card, testKeys));
  small = await pictured(await packCard(cardWith(smallParts), null));
});

/** What happens to a picture between two screens. */
const ways: [string, (grey: Grey) => Grey][] = [
  ['nothing', (grey) => grey],
  ['a quarter turn', (grey) => turned(grey, 1)],
  ['half a turn', (grey) => turned(grey, 2)],
  ['three quarters of a turn', (grey) => turned(grey, 3)],
  ['a lean of 3 degrees', (grey) => leaning(grey, 3)],
  ['noise', (grey) => noisy(grey, 60, 7)],
  ['a blur', (grey) => blurred(grey, 1)],
  ['JPEG', (grey) => compressed(grey, 8)],
  ['coarse JPEG', (grey) => compressed(grey, 20)],
  ['a larger size', (grey) => scaled(grey, 1.37)],
  ['noise, a quarter turn and JPEG', (grey) => compressed(turned(noisy(grey, 40, 3), 1), 8)],
  ['dark mode', (grey) => ({ ...grey, at: grey.at.map((value) => 255 - value) })],
  ['pale ink', (grey) => ({ ...grey, at: grey.at.map((value) => 140 + value * 0.3) })],
];

describe('textInPicture', () => {
  it.each(ways)('reads a full, signed card through %s', async (_what, way) => {
    const text = await textInPicture(pixelsOf(way(drawn(signed, 4))));
    expect(await readCards(text ?? '')).toEqual([{ ok: true, card, key }]);
  });

  it.each(ways)('reads a small card of 3 pixels a square through %s', async (_what, way) => {
    const text = await textInPicture(pixelsOf(way(drawn(small, 3))));
    expect(await readCards(text ?? '')).toEqual([{ ok: true, card: cardWith(smallParts), key: null }]);
  });

  it('reads 40 generated cards through the pixels of their pictures', async () => {
    await fc.assert(
      fc.asyncProperty(anyCard, fc.nat(3), fc.nat(1_000), async (any, quarters, seed) => {
        const made = await pictureOf(await packCard(any, testKeys));
        if (!made.ok) return;
        const seen = pixelsOf(noisy(turned(drawn(made.picture, 3), quarters), 40, seed));
        const read = await readCards((await textInPicture(seen)) ?? '');
        expect(read).toEqual([{ ok: true, card: any, key }]);
      }),
      { numRuns: 40, seed: 11 },
    );
  }, 60_000);

  it('reads a card on a larger page, drawn on nothing', async () => {
    const code = pixelsOf(drawn(small, 4));
    const page = { width: 900, height: 700, data: new Uint8ClampedArray(900 * 700 * 4) };
    for (let y = 0; y < code.height; y++) {
      for (let x = 0; x < code.width; x++) {
        const isDark = code.data[(y * code.width + x) * 4] === 0;
        if (isDark) page.data[((y + 300) * page.width + x + 500) * 4 + 3] = 255;
      }
    }
    expect(await readCards((await textInPicture(page)) ?? '')).toHaveLength(1);
  });

  it('sees no code where there is none', async () => {
    const chance = makeChance(5);
    const noise = new Uint8ClampedArray(300 * 300 * 4).map(() => chance.below(256));
    expect(await textInPicture({ width: 300, height: 300, data: noise })).toBeNull();
    expect(await textInPicture({ width: 300, height: 300, data: new Uint8ClampedArray(300 * 300 * 4) })).toBeNull();
  });

  it.each([
    ['nothing', { width: 0, height: 0, data: new Uint8ClampedArray() }],
    ['one pixel', { width: 1, height: 1, data: new Uint8ClampedArray(4) }],
    ['fewer pixels than it says', { width: 50, height: 50, data: new Uint8ClampedArray(40) }],
    ['too many pixels', { width: mostPixels + 1, height: 1, data: new Uint8ClampedArray(4) }],
    ['a size that is none', { width: Number.NaN, height: 2, data: new Uint8ClampedArray(8) }],
    ['a size below zero', { width: -2, height: -1, data: new Uint8ClampedArray(8) }],
    ['a sliver', { width: 100_000, height: 1, data: new Uint8ClampedArray(400_000) }],
  ])('takes %s for no code', async (_what, pixels) => {
    expect(await textInPicture(pixels)).toBeNull();
  });
});

/** Different letters throughout, so that they can't be made shorter. */
function wordy(letters: number, seed: number): string {
  const chance = makeChance(seed);
  return Array.from({ length: letters }, () =>
    chance.pick([...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ']),
  ).join('');
}

describe('pictureOf', () => {
  const parts = (needs: number): CardParts => ({
    ...smallParts,
    needs: Array.from({ length: needs }, (_need, at) => wordy(100, at)),
  });

  it('needs no more squares than phones read for an ordinary card, signed', () => {
    expect(signed.size).toBeLessThanOrEqual(125);
    expect(small.size).toBeLessThanOrEqual(65);
  });

  it('draws its path within a white edge of four', () => {
    const places = [...small.path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((run) => run.slice(1).map(Number));
    expect(Math.min(...places.flatMap(([x = 0, y = 0]) => [x, y]))).toBe(4);
    expect(Math.max(...places.map(([x = 0, _y, length = 0]) => x + length))).toBe(small.size - 4);
  });

  it('takes less correction before it gives up, and says by how much a card is too long', async () => {
    expect(await pictureOf(await packCard(cardWith(parts(8)), null))).toMatchObject({
      ok: true,
      picture: { correction: 'medium' },
    });
    expect(await pictureOf(await packCard(cardWith(parts(12)), null))).toMatchObject({
      ok: true,
      picture: { correction: 'low' },
    });
    const large = await packCard(
      cardWith({ ...parts(12), underPressure: wordy(300, 98), sayIt: wordy(300, 97) }),
      null,
    );
    expect(await pictureOf(large)).toEqual({ ok: false, over: asPictured(large).length - 1_853 });
    expect(largestParts(cardWith({ ...parts(12), underPressure: wordy(300, 98) }))[0]).toBe('needs');
  });
});
