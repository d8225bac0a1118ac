import { createRoot } from 'solid-js';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createLater } from './later';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('is done once for many that follow each other, and not at all for whoever is gone', () => {
  const act = vi.fn();
  const { later, dispose } = createRoot((end) => ({ later: createLater(act), dispose: end }));
  for (let n = 0; n < 5; n++) {
    later();
    vi.advanceTimersByTime(100);
  }
  expect(act).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(act).toHaveBeenCalledTimes(1);
  later();
  dispose();
  vi.runAllTimers();
  expect(act).toHaveBeenCalledTimes(1);
});
