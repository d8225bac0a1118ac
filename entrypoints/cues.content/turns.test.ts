import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeTurns } from './turns';

const life = new AbortController();
let left = 0;
let finish: () => void = () => {};
const run = vi.fn(
  () =>
    new Promise<void>((resolve) => {
      finish = resolve;
    }),
);

beforeEach(() => {
  vi.useFakeTimers();
  run.mockClear();
  left = 0;
});
afterEach(() => vi.useRealTimers());

describe('turns', () => {
  it('are one for several wishes', async () => {
    const turns = makeTurns(run, () => left, life.signal);
    for (let wish = 0; wish < 5; wish += 1) turns.soon();
    await vi.advanceTimersByTimeAsync(0);
    expect(run).toHaveBeenCalledTimes(1);
    finish();
  });

  it('wait while the user types, however often', async () => {
    const turns = makeTurns(run, () => left, life.signal);
    left = 600;
    turns.soon();
    await vi.advanceTimersByTimeAsync(600);
    expect(run).not.toHaveBeenCalled();
    left = 0;
    await vi.advanceTimersByTimeAsync(600);
    expect(run).toHaveBeenCalledTimes(1);
    finish();
  });

  it('never run two at once, and run again for what came meanwhile', async () => {
    const turns = makeTurns(run, () => left, life.signal);
    turns.soon();
    await vi.advanceTimersByTimeAsync(0);
    turns.soon();
    turns.soon();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(run).toHaveBeenCalledTimes(1);
    finish();
    await vi.advanceTimersByTimeAsync(0);
    expect(run).toHaveBeenCalledTimes(2);
    finish();
  });

  it('come later where none came before', async () => {
    const turns = makeTurns(run, () => left, life.signal);
    turns.later(2_000);
    await vi.advanceTimersByTimeAsync(1_999);
    expect(run).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(5);
    expect(run).toHaveBeenCalledTimes(1);
    finish();
  });

  it('that come before make a later one needless', async () => {
    const turns = makeTurns(run, () => left, life.signal);
    turns.later(2_000);
    turns.soon();
    await vi.advanceTimersByTimeAsync(0);
    finish();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('end with their signal', async () => {
    const ending = new AbortController();
    const turns = makeTurns(run, () => left, ending.signal);
    turns.soon();
    ending.abort();
    await vi.advanceTimersByTimeAsync(1_000);
    turns.soon();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(run).not.toHaveBeenCalled();
  });
  it('are over in a page that takes no timer any more', async () => {
    const turns = makeTurns(run, () => left, life.signal);
    const closing = vi.spyOn(globalThis, 'setTimeout').mockImplementation(() => {
      throw new Error('NS_ERROR_NOT_INITIALIZED');
    });
    turns.soon();
    turns.later(1);
    closing.mockRestore();
    expect(run).not.toHaveBeenCalled();
  });
});
