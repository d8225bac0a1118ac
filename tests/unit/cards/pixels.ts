import { makeChance } from '@/tests/long/chance';
import type { CardPicture } from '@/utils/cards/qr-code';
import type { Pixels } from '@/utils/cards/read-picture';

/** Grey from 0 to 255, row by row: what happens to a picture on its way, before it is pixels again. */
export interface Grey {
  width: number;
  height: number;
  at: Float64Array;
}

type Sample = (x: number, y: number) => number;

function greyOf(width: number, height: number, sample: Sample): Grey {
  const at = new Float64Array(width * height);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) at[y * width + x] = sample(x, y);
  return { width, height, at };
}

const clamped = (value: number, most: number) => Math.max(0, Math.min(most, value));
const sampleOf =
  ({ width, height, at }: Grey): Sample =>
  (x, y) =>
    at[clamped(y, height - 1) * width + clamped(x, width - 1)] ?? 255;

/** The path of a picture filled in black on white, as a browser draws it, with so many pixels a square. */
export function drawn({ size, path }: CardPicture, scale: number): Grey {
  const dark = new Set<number>();
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let along = 0; along < Number(length); along++) dark.add(Number(y) * size + Number(x) + along);
  }
  const side = Math.round(size * scale);
  return greyOf(side, side, (x, y) => (dark.has(Math.floor(y / scale) * size + Math.floor(x / scale)) ? 0 : 255));
}

/** Scaled by blending neighbours, as picture programs do. */
export function scaled(grey: Grey, factor: number): Grey {
  const sample = sampleOf(grey);
  return greyOf(Math.round(grey.width * factor), Math.round(grey.height * factor), (x, y) => {
    const [fromX, fromY] = [(x + 0.5) / factor - 0.5, (y + 0.5) / factor - 0.5];
    const [left, top] = [Math.floor(fromX), Math.floor(fromY)];
    const [right, down] = [fromX - left, fromY - top];
    const upper = sample(left, top) * (1 - right) + sample(left + 1, top) * right;
    const lower = sample(left, top + 1) * (1 - right) + sample(left + 1, top + 1) * right;
    return upper * (1 - down) + lower * down;
  });
}

export function turned(grey: Grey, quarters: number): Grey {
  if (quarters === 0) return grey;
  const sample = sampleOf(grey);
  return turned(
    greyOf(grey.height, grey.width, (x, y) => sample(y, grey.height - 1 - x)),
    quarters - 1,
  );
}

/** By any angle, within white paper that holds all of it. */
export function leaning(grey: Grey, degrees: number): Grey {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const side = Math.ceil(Math.max(grey.width, grey.height) * (Math.abs(sin) + Math.abs(cos)));
  const sample = sampleOf(grey);
  return greyOf(side, side, (x, y) => {
    const [dx, dy] = [x - side / 2, y - side / 2];
    const [fromX, fromY] = [dx * cos + dy * sin + grey.width / 2, dy * cos - dx * sin + grey.height / 2];
    const isOutside = fromX < 0 || fromY < 0 || fromX >= grey.width || fromY >= grey.height;
    return isOutside ? 255 : sample(Math.floor(fromX), Math.floor(fromY));
  });
}

export function noisy(grey: Grey, strength: number, seed: number): Grey {
  const chance = makeChance(seed);
  const sample = sampleOf(grey);
  return greyOf(grey.width, grey.height, (x, y) => clamped(sample(x, y) + (chance.next() * 2 - 1) * strength, 255));
}

export function blurred(grey: Grey, radius: number): Grey {
  const sample = sampleOf(grey);
  const count = 2 * radius + 1;
  const along = (dx: number, dy: number, from: Sample) => (x: number, y: number) => {
    let sum = 0;
    for (let step = -radius; step <= radius; step++) sum += from(x + step * dx, y + step * dy);
    return sum / count;
  };
  const rows = greyOf(grey.width, grey.height, along(1, 0, sample));
  return greyOf(grey.width, grey.height, along(0, 1, sampleOf(rows)));
}

const cosines = Array.from({ length: 8 }, (_row, u) =>
  Array.from(
    { length: 8 },
    (_column, x) => Math.cos(((2 * x + 1) * u * Math.PI) / 16) * (u === 0 ? Math.SQRT1_2 : 1) * 0.5,
  ),
);
const cosine = (u: number, x: number) => cosines[u]?.[x] ?? 0;

/** Eight by eight numbers as frequencies (`inverse` false), or back. */
function transformed(block: readonly number[], inverse: boolean): number[] {
  const lines = (given: readonly number[]) =>
    Array.from({ length: 64 }, (_value, place) => {
      const [row, column] = [Math.floor(place / 8), place % 8];
      let sum = 0;
      for (let k = 0; k < 8; k++) {
        sum += (given[row * 8 + k] ?? 0) * (inverse ? cosine(k, column) : cosine(column, k));
      }
      return sum;
    });
  const flipped = (given: readonly number[]) =>
    Array.from({ length: 64 }, (_value, place) => given[(place % 8) * 8 + Math.floor(place / 8)] ?? 0);
  return flipped(lines(flipped(lines(block))));
}

/** What JPEG does to grey: blocks of eight by eight whose fine frequencies are rounded away, the more the coarser. */
export function compressed(grey: Grey, coarseness: number): Grey {
  const sample = sampleOf(grey);
  const out = new Float64Array(grey.at);
  for (let top = 0; top < grey.height; top += 8) {
    for (let left = 0; left < grey.width; left += 8) {
      const block = Array.from(
        { length: 64 },
        (_v, place) => sample(left + (place % 8), top + Math.floor(place / 8)) - 128,
      );
      const rounded = transformed(block, false).map((value, place) => {
        const step = coarseness * (1 + (place % 8) + Math.floor(place / 8));
        return Math.round(value / step) * step;
      });
      for (const [place, value] of transformed(rounded, true).entries()) {
        const [x, y] = [left + (place % 8), top + Math.floor(place / 8)];
        if (x < grey.width && y < grey.height) out[y * grey.width + x] = clamped(value + 128, 255);
      }
    }
  }
  return { ...grey, at: out };
}

export function pixelsOf({ width, height, at }: Grey): Pixels {
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (const [place, grey] of at.entries()) data.fill(grey, place * 4, place * 4 + 3);
  return { width, height, data };
}
