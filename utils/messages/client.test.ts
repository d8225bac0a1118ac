import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from '@/utils/platform/browser';
import { CallFailed, callBackground, onViewEvent } from './client';
import type { ViewEvent } from './protocol';

type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];
const said = (answers: (unknown | Error)[]) => {
  const sent: { once: string; call: string; query: unknown }[] = [];
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    sent.push(message as (typeof sent)[number]);
    const answer = answers[sent.length - 1];
    if (answer instanceof Error) throw answer;
    return answer;
  });
  return sent;
};
const stopped = new Error('Could not establish connection. Receiving end does not exist.');
const brokenOff = new Error('A listener indicated an asynchronous response by returning true, but the channel closed');

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('callBackground', () => {
  it('gives the value of the answer', async () => {
    const sent = said([{ ok: true, value: 5 }]);
    expect(await callBackground('personFile', { id: 'p1' })).toBe(5);
    expect(sent).toMatchObject([{ call: 'personFile', query: { id: 'p1' } }]);
  });

  it.each([
    ['was stopped before', stopped],
    ['was stopped under the call', brokenOff],
    ['went without a word', undefined],
  ])('sends once more under the same id when the worker %s', async (_what, first) => {
    const sent = said([first, { ok: true, value: null }]);
    await callBackground('personFile', { id: 'p1' });
    expect(sent).toHaveLength(2);
    expect(sent[0]?.once).toBe(sent[1]?.once);
  });

  it('gives up with words for the user when nobody is ever there', async () => {
    said([stopped, stopped, stopped]);
    const failure = await callBackground('settings', {}).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(CallFailed);
    expect(failure).toMatchObject({ error: { key: 'errors.unreachable' } });
  });

  it('does not send again what was answered with an error', async () => {
    const sent = said([{ ok: false, error: { key: 'errors.name.empty', field: 'name' } }]);
    await expect(callBackground('settings', {})).rejects.toMatchObject({ error: { field: 'name' } });
    expect(sent).toHaveLength(1);
  });

  it('gives each press its own id', async () => {
    const sent = said([
      { ok: true, value: 1 },
      { ok: true, value: 1 },
    ]);
    await callBackground('settings', {});
    await callBackground('settings', {});
    expect(sent[0]?.once).not.toBe(sent[1]?.once);
  });
});

describe('onViewEvent', () => {
  function hearing(signal?: AbortSignal) {
    const heard: ViewEvent[] = [];
    const listeners: Listener[] = [];
    vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((listener) => void listeners.push(listener));
    vi.spyOn(browser.runtime.onMessage, 'removeListener').mockImplementation(
      (listener) => void listeners.splice(listeners.indexOf(listener), 1),
    );
    onViewEvent((event) => heard.push(event), signal);
    const tell = (message: unknown, sender: object) => {
      for (const listener of listeners) listener(message, sender as never, () => undefined);
    };
    return { heard, tell, listeners };
  }
  const worker = () => ({ id: browser.runtime.id, url: browser.runtime.getURL('/background.js' as never) });

  it('hears the background and nobody from a page', () => {
    const { heard, tell } = hearing();
    tell({ event: 'records-changed' }, worker());
    tell(
      { event: 'tab-gone', tab: 1 },
      { ...worker(), url: 'https://mail.office.example/', tab: { id: 1 }, frameId: 0 },
    );
    tell({ call: 'settings', query: {}, once: 'x' }, worker());
    expect(heard).toEqual([{ event: 'records-changed' }]);
  });

  it('stops when told to', () => {
    const stop = new AbortController();
    const { listeners } = hearing(stop.signal);
    stop.abort();
    expect(listeners).toEqual([]);
  });
});
