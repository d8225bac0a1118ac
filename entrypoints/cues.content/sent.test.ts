// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SiteDraft } from '@/utils/sites/types';
import { makeSentWatch, type SentWatch } from './sent';

const call = vi.hoisted(() => vi.fn(async () => null));
vi.mock('@/utils/messages/frame-client', () => ({ callFromFrame: call }));

const carol = { name: 'Carol Klein', address: 'carol@x.example', id: null };
const counts = { words: 3, greets: false, thanks: false };
let usage = true;
let ending: AbortController;

const at = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const field = () => at('textarea') as HTMLTextAreaElement;

function readPage(channel: 'mail' | 'chat') {
  const root = document.querySelector('#compose');
  const draft = root && {
    key: 'c1',
    recipientsKnown: true,
    recipients: { to: [carol], cc: [], bcc: [] },
    subject: null,
    text: field().value,
    editor: 'textarea',
    root,
    field: field(),
    cuts: [] as unknown as SiteDraft['cuts'],
  };
  const drafts: SiteDraft[] = draft ? [draft] : [];
  const snapshot = { site: 's', channel, self: null, conversation: null, drafts: [], health: [] };
  return { snapshot, drafts };
}

function watchPage(channel: 'mail' | 'chat'): SentWatch {
  const page = readPage(channel);
  const knowledge = { about: async () => ({ settings: { usage }, salt: 's' }), forget: () => undefined };
  return makeSentWatch(
    {
      latest: () => page,
      read: () => readPage(channel),
      knowledge: knowledge as never,
      drafting: async () => ({ sentCounts: () => ({ counts, shingles: [] }) }) as never,
    },
    ending.signal,
  );
}

const enter = (init: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key: 'Enter', ...init });
  Object.defineProperty(event, 'target', { value: field() });
  return event;
};

beforeEach(() => {
  vi.useFakeTimers();
  usage = true;
  ending = new AbortController();
  document.body.innerHTML =
    '<div id="compose"><textarea>The van is here</textarea><button id="send">Send</button><button id="drop">Discard</button></div>';
});
afterEach(() => {
  ending.abort();
  call.mockClear();
  vi.useRealTimers();
});

const told = [['noteSent', { recipients: [carol], counts, shingles: [] }]];

describe('a press that sends', () => {
  it('is noted once the compose is gone, with counts and no text', async () => {
    watchPage('mail').clicked(at('#send'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(call).not.toHaveBeenCalled();
    at('#compose').remove();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(call.mock.calls).toEqual(told);
    expect(JSON.stringify(call.mock.calls)).not.toContain('van');
  });

  it('is noted in a chat when Enter emptied the field', async () => {
    watchPage('chat').typed(enter());
    field().value = '';
    await vi.advanceTimersByTimeAsync(500);
    expect(call.mock.calls).toEqual(told);
  });

  it('is noted when the page is left for it', async () => {
    watchPage('mail').typed(enter({ ctrlKey: true }));
    window.dispatchEvent(new Event('pagehide'));
    await vi.advanceTimersByTimeAsync(0);
    expect(call.mock.calls).toEqual(told);
  });

  it.each([
    ['that was refused, so that the compose stays', () => watchPage('mail').clicked(at('#send')), () => undefined],
    ['that discards', () => watchPage('mail').clicked(at('#drop')), () => at('#compose').remove()],
    ['of Enter in mail', () => watchPage('mail').typed(enter()), () => at('#compose').remove()],
    [
      'of Shift and Enter in a chat',
      () => watchPage('chat').typed(enter({ shiftKey: true })),
      () => at('#compose').remove(),
    ],
  ])('is not seen in one %s', async (_what, press, then) => {
    press();
    then();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(call).not.toHaveBeenCalled();
  });

  it('is not noted long after, nor on an empty draft, nor while it is switched off', async () => {
    watchPage('mail').clicked(at('#send'));
    await vi.advanceTimersByTimeAsync(6_000);
    field().value = '';
    watchPage('mail').clicked(at('#send'));
    usage = false;
    field().value = 'Here';
    watchPage('mail').clicked(at('#send'));
    at('#compose').remove();
    await vi.advanceTimersByTimeAsync(6_000);
    expect(call).not.toHaveBeenCalled();
  });
});
