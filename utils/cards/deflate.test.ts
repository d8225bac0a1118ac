import { describe, expect, it } from 'vitest';
import { deflated, inflated } from './deflate';

const text = new TextEncoder().encode('an agenda the day before; '.repeat(40));

describe('inflated', () => {
  it('gives back what was deflated, up to the very size that is allowed', async () => {
    const small = await deflated(text);
    expect(small.length).toBeLessThan(text.length / 4);
    expect(await inflated(small, text.length)).toEqual(text);
    expect(await inflated(small, text.length - 1)).toBeNull();
  });

  it('holds no more than is allowed of 50 MB that are 50 KB', async () => {
    const bomb = await deflated(new Uint8Array(50 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(100_000);
    expect(await inflated(bomb, 1_000)).toBeNull();
  });

  it.each([
    ['nothing', []],
    ['other bytes', [255, 254, 253, 1, 2, 3]],
    ['half of it', [...text.slice(0, 10)]],
  ])('is null for %s', async (_what, bytes) => {
    expect(await inflated(Uint8Array.from(bytes), 1_000)).toBeNull();
  });

  it('is null where the end is missing or something follows it', async () => {
    const small = await deflated(text);
    expect(await inflated(small.slice(0, -1), 10_000)).toBeNull();
    expect(await inflated(Uint8Array.from([...small, 0, 0]), 10_000)).toBeNull();
  });
});
