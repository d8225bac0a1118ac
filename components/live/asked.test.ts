// @vitest-environment jsdom
import { createRoot, createSignal } from 'solid-js';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { failed } from '@/utils/messages/call-failed';
import type { ViewEvent } from '@/utils/messages/protocol';
import { createAsked } from './asked';

const heard = vi.hoisted(() => new Set<(event: ViewEvent) => void>());

vi.mock('@/utils/platform/say', () => ({ say: ({ key }: { key: string }) => key }));
vi.mock('@/utils/messages/client', async () => ({
  ...(await vi.importActual('@/utils/messages/call-failed')),
  onViewEvent: (listener: (event: ViewEvent) => void, signal: AbortSignal) => {
    heard.add(listener);
    signal.addEventListener('abort', () => heard.delete(listener));
  },
}));

const tell = (event: ViewEvent) => {
  for (const listener of heard) listener(event);
};

/** Answers by hand, in any order. */
function fakeAsk() {
  const open: { resolve: (text: string) => void; reject: (error: unknown) => void }[] = [];
  const ask = vi.fn((_: string) => new Promise<string>((resolve, reject) => open.push({ resolve, reject })));
  return { ask, open };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('createAsked', () => {
  beforeEach(() => heard.clear());

  it('asks again when the background tells of a change, and no more once its owner is gone', async () => {
    const { ask, open } = fakeAsk();
    const { asked, dispose } = createRoot((dispose) => ({ asked: createAsked(() => 'who', ask), dispose }));
    open[0]?.resolve('Ana');
    await settle();
    tell({ event: 'records-changed' });
    open[1]?.resolve('Ana and Ben');
    await settle();
    expect(asked.value()).toBe('Ana and Ben');
    dispose();
    tell({ event: 'records-changed' });
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('keeps the last answer when a later question fails, and says why', async () => {
    const { ask, open } = fakeAsk();
    const asked = createRoot(() => createAsked(() => 'who', ask));
    open[0]?.resolve('Ana');
    await settle();
    asked.again();
    open[1]?.reject(failed('errors.unreachable'));
    await settle();
    expect([asked.value(), asked.failure()?.text]).toEqual(['Ana', 'errors.unreachable']);
    asked.again();
    open[2]?.resolve('Ben');
    await settle();
    expect([asked.value(), asked.failure()]).toEqual(['Ben', undefined]);
  });

  it('drops an answer that comes after a newer question', async () => {
    const { ask, open } = fakeAsk();
    const [question, setQuestion] = createSignal<string | undefined>('first');
    const asked = createRoot(() => createAsked(question, ask));
    setQuestion('second');
    open[1]?.resolve('to the second');
    open[0]?.resolve('to the first');
    await settle();
    expect(asked.value()).toBe('to the second');
  });

  it('asks nothing while there is no question', () => {
    const { ask } = fakeAsk();
    createRoot(() => createAsked<string, string>(() => undefined, ask));
    tell({ event: 'records-changed' });
    expect(ask).not.toHaveBeenCalled();
  });
});
