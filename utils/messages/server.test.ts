import { describe, expect, it, vi } from 'vitest';
import { failed } from './call-failed';
import { viewCalls } from './fake-queries';
import { frameQueries } from './frame-queries';
import type { FrameCalls, ViewCalls } from './protocol';
import type { Sender } from './sender';
import { answerTo, type Serving } from './server';
import { viewQueries } from './view-queries';

const own = { id: 'abcd', root: 'chrome-extension://abcd/' };
const once = '00000000-0000-4000-8000-000000000001';
const mara = { name: 'Mara', address: 'mara@office.example', id: null };
const answer = { check: 'harsh', scope: 'check', person: null, mark: null } as const;
const snapshot = { site: 'gmail', channel: 'mail', self: null, conversation: null, drafts: [], health: [] } as const;

const frameCalls: { [K in keyof FrameCalls]: Parameters<FrameCalls[K]>[0] } = {
  knowledgeFor: { participants: [mara] },
  report: { snapshot: { ...snapshot, drafts: [], health: [] }, cues: [], focused: null },
  answerCue: answer,
  noteSent: {
    recipients: [],
    counts: { words: 12, greets: true, thanks: false },
    shingles: ['0123456789abcdef01234567'],
  },
  countCues: { counts: [{ check: 'harsh', shown: 1, helped: -1, dismissed: 0 }] },
  loadDrafting: {},
  openPanel: {},
};

function serving() {
  const view = vi.fn(() => 'from the view table');
  const frame = vi.fn(() => 'from the frame table');
  const all = (calls: object, call: () => string) => Object.fromEntries(Object.keys(calls).map((name) => [name, call]));
  const served = {
    views: all(viewQueries, view),
    frames: all(frameQueries, frame),
    isSiteOn: async (url: string) => ['mail.office.example', 'chat.office.example'].includes(new URL(url).hostname),
    mayBeFramed: (url: string) => url.startsWith('https://chat.office.example/'),
    started: Promise.resolve(),
    atOnce: (call: string, url: string) => call === 'openPanel' && url.startsWith('https://mail.office.example/'),
  } as unknown as Serving;
  return { served, view, frame };
}

const page = { id: 'abcd', tab: { id: 7 }, frameId: 0 };
const senders: Record<string, { sender: Sender; may: 'view' | 'frame' | null }> = {
  'an own page': { sender: { id: 'abcd', url: 'chrome-extension://abcd/popup.html' }, may: 'view' },
  'the sidebar in a page': {
    sender: { ...page, frameId: 2, url: 'chrome-extension://abcd/sidebar.html', origin: 'chrome-extension://abcd' },
    may: 'view',
  },
  'a content script on a site that is on': { sender: { ...page, url: 'https://mail.office.example/' }, may: 'frame' },
  'a content script on a site that is off': { sender: { ...page, url: 'https://other.example/' }, may: null },
  'a lookalike host': { sender: { ...page, url: 'https://mail.office.example.evil.example/' }, may: null },
  'an iframe of a site that is on': { sender: { ...page, frameId: 3, url: 'https://mail.office.example/' }, may: null },
  'an iframe of a site that is framed by others': {
    sender: { ...page, frameId: 3, url: 'https://chat.office.example/' },
    may: 'frame',
  },
  'another extension': { sender: { ...page, id: 'efgh', url: 'chrome-extension://efgh/popup.html' }, may: null },
  'a sender without an address': { sender: page, may: null },
};

const names = [...new Set([...Object.keys(viewCalls), ...Object.keys(frameCalls)])];
const table = Object.entries(senders).flatMap(([who, { sender, may }]) =>
  names.map((name) => ({ who, sender, may, name })),
);

describe('answerTo', () => {
  it.each(table)('$who calling $name', async ({ sender, may, name }) => {
    const { served, view, frame } = serving();
    const calls = { view: viewCalls, frame: frameCalls, none: {} }[may ?? 'none'] as Record<string, unknown>;
    const query = { ...viewCalls, ...frameCalls }[name as keyof ViewCalls];
    const given = await answerTo({ call: name, query, once }, sender, served, own);
    const allowed = may !== null && Object.hasOwn(calls, name);
    expect(given.ok).toBe(allowed);
    expect(view).toHaveBeenCalledTimes(allowed && may === 'view' ? 1 : 0);
    expect(frame).toHaveBeenCalledTimes(allowed && may === 'frame' ? 1 : 0);
  });

  it('has a query shape for every call, and a case here for every shape', () => {
    expect(Object.keys(viewQueries).sort()).toEqual(Object.keys(viewCalls).sort());
    expect(Object.keys(frameQueries).sort()).toEqual(Object.keys(frameCalls).sort());
  });

  const ownPage = senders['an own page']?.sender ?? {};
  it.each([
    ['a call that nobody knows', 'launch', {}],
    ['a name from the prototype', 'constructor', {}],
    ['a name that sets prototypes', '__proto__', {}],
    ['a missing query', 'personFile', undefined],
    ['a wrong type', 'personFile', { id: 5 }],
    ['an unknown field', 'personFile', { id: 'p1', also: 1 }],
    ['a field that sets prototypes', 'saveSettings', JSON.parse('{"__proto__": {"blank": true}}')],
    ['an id that is none', 'personFile', { id: '../../x' }],
    ['a pattern of no web page', 'switchSite', { site: null, origins: ['file:///*'], on: true }],
    ['a list beyond all measure', 'cardsFor', { participants: Array.from({ length: 2001 }, () => mara) }],
    ['a setting that does not exist', 'saveSettings', { colour: 'red' }],
  ])('refuses %s', async (_what, call, query) => {
    const { served, view } = serving();
    expect(await answerTo({ call, query, once }, ownPage, served, own)).toEqual({
      ok: false,
      error: { key: 'errors.refused' },
    });
    expect(view).not.toHaveBeenCalled();
  });

  it('does not let a query reach prototypes', async () => {
    const { served } = serving();
    const query = { selfIds: JSON.parse('{"__proto__": {"id": "polluted", "name": null}}') };
    await answerTo({ call: 'saveSettings', query, once }, ownPage, served, own);
    expect(({} as { id?: unknown }).id).toBeUndefined();
  });

  it('hands on what failed, with its field, and hides what was not foreseen', async () => {
    const { served, view } = serving();
    view.mockImplementationOnce(() => {
      throw failed('errors.long', { field: 'name' });
    });
    const message = { call: 'templates', query: {}, once };
    expect(await answerTo(message, ownPage, served, own)).toEqual({
      ok: false,
      error: { key: 'errors.long', field: 'name' },
    });
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    view.mockImplementationOnce(() => {
      throw new Error('note: she is leaving');
    });
    expect(await answerTo(message, ownPage, served, own)).toEqual({ ok: false, error: { key: 'errors.unexpected' } });
    expect(JSON.stringify(told.mock.calls)).toContain('templates');
    expect(JSON.stringify(told.mock.calls)).not.toContain('leaving');
    told.mockRestore();
  });

  it('waits for the store to be looked at, but for what counts as a press', async () => {
    const { served, frame } = serving();
    const sender = senders['a content script on a site that is on']?.sender ?? {};
    const unready = { ...served, started: new Promise<void>(() => undefined) };
    void answerTo({ call: 'knowledgeFor', query: frameCalls.knowledgeFor, once }, sender, unready, own);
    void answerTo({ call: 'openPanel', query: {}, once }, sender, unready, own);
    expect(frame.mock.calls).toEqual([[{}, { tab: 7, frame: 0, url: 'https://mail.office.example/', once }]]);
  });

  it('tells the tab of the caller', async () => {
    const { served, frame } = serving();
    const sender = senders['a content script on a site that is on']?.sender ?? {};
    await answerTo({ call: 'openPanel', query: {}, once }, sender, served, own);
    expect(frame).toHaveBeenCalledWith({}, { tab: 7, frame: 0, url: 'https://mail.office.example/', once });
  });
});
