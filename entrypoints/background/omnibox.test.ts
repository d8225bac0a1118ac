import { beforeEach, describe, expect, it, vi } from 'vitest';
import { lineOf } from '@/components/capture/line-to-confirm';
import { linesFor } from '@/components/capture/meant-lines';
import { fakeForm, freshStore, press } from '@/tests/unit/fresh-store';
import { browser } from '@/utils/platform/browser';
import { savePerson } from '@/utils/store/people';
import { saveSettings } from '@/utils/store/settings';
import { listenToOmnibox } from './omnibox';

interface Suggestion {
  content: string;
  description: string;
}

vi.mock('@/utils/platform/say', () => import('@/tests/unit/views/words'));

/** The address bar of a browser: what is typed, what is suggested, what Enter opens. */
function addressBar(isFirefox = false) {
  type Changed = (text: string, give: (found: Suggestion[]) => void) => void;
  let changed: Changed = () => undefined;
  let entered: (text: string, disposition: string) => void = () => undefined;
  const first = vi.fn<(suggestion: { description: string }) => void>();
  const opened: { url?: string; active?: boolean; in?: string }[] = [];
  Object.assign(browser, {
    omnibox: {
      setDefaultSuggestion: first,
      onInputChanged: { addListener: (listener: Changed) => (changed = listener) },
      onInputEntered: { addListener: (listener: typeof entered) => (entered = listener) },
    },
  });
  browser.tabs.create = (async (how: object) => opened.push({ ...how, in: 'new' })) as never;
  browser.tabs.update = (async (how: object) => opened.push({ ...how, in: 'this' })) as never;
  listenToOmnibox({ started: Promise.resolve(), reader: async () => linesFor, isFirefox });
  return {
    opened,
    default: () => first.mock.calls.at(-1)?.[0].description,
    type: (text: string) => new Promise<Suggestion[]>((resolve) => changed(text, resolve)),
    typeOver: (text: string, give: (found: Suggestion[]) => void) => changed(text, give),
    enter: (text: string, disposition: string) => entered(text, disposition),
  };
}

const keep = async (...names: string[]) => {
  for (const name of names) await savePerson(fakeForm({ name }), press());
};

beforeEach(freshStore);

describe('the address bar', () => {
  it('says at once what may be typed', () => {
    expect(addressBar().default()).toBe('captureUi.omnibox.start');
  });

  it('says who is meant and what would be kept', async () => {
    await keep('Sam Okafor', 'Nora Lind');
    const bar = addressBar();
    expect(await bar.type('sam prefers chat, no calls, had the blue folder')).toEqual([]);
    for (const words of ['Sam Okafor', 'ui.prefers.chat', 'details.avoid.call', 'omnibox.note'])
      expect(bar.default()).toContain(words);
  });

  it('has a line for each who may be meant, which says them without doubt', async () => {
    await keep('Sam Okafor', 'Sam Birch');
    const bar = addressBar();
    const lines = await bar.type('sam prefers chat');
    expect(lines.map(({ content }) => content).sort()).toEqual([
      '"Sam Birch" prefers chat',
      '"Sam Okafor" prefers chat',
    ]);
    expect(bar.default()).toBe('captureUi.who.label');
    expect(await bar.type('"Sam Birch" prefers chat')).toEqual([]);
    expect(bar.default()).toContain('Sam Birch');
  });

  it.each([
    ['Zoe prefers chat', 'captureUi.who.new Zoe'],
    ['zoe prefers chat', 'captureUi.omnibox.nobody'],
    ['', 'captureUi.omnibox.start'],
  ])('for %j says %s', async (text, words) => {
    const bar = addressBar();
    await bar.type(text);
    expect(bar.default()).toContain(words);
  });

  it.each([
    ['as XML where it is read so', false, 'Sam &lt;b&gt;&amp;&quot;x&quot;'],
    ['as it stands in Firefox', true, 'Sam <b>&"x"'],
  ])('writes a name %s', async (_, isFirefox, name) => {
    await keep('Sam <b>&"x"');
    const bar = addressBar(isFirefox);
    const [row] = await bar.type('sam prefers chat');
    expect(isFirefox ? row?.description : bar.default()).toContain(name);
  });

  it('says what is meant in a row in Firefox, which shows what Enter does a letter late', async () => {
    await keep('Sam Okafor', 'Sam Birch');
    const bar = addressBar(true);
    const [meant, ...others] = await bar.type('"Sam Birch" prefers chat');
    expect(meant).toMatchObject({
      content: '"Sam Birch" prefers chat ',
      description: expect.stringContaining('Sam Birch'),
    });
    expect(others).toEqual([]);
    expect(await bar.type('')).toEqual([]);
    expect(bar.default()).toBe('captureUi.omnibox.start');
  });

  it('gives no answer to letters that were typed over', async () => {
    await keep('Sam Okafor');
    const bar = addressBar();
    const old = vi.fn();
    bar.typeOver('sam prefers chat', old);
    await bar.type('sam no calls');
    expect(old).not.toHaveBeenCalled();
    expect(bar.default()).toContain('details.avoid.call');
  });

  it('names nobody while everything is blanked, not even those it named before', async () => {
    await keep('Sam Okafor', 'Sam Birch');
    const bar = addressBar();
    expect(await bar.type('sam prefers chat')).toHaveLength(2);
    await bar.type('sam birch prefers chat');
    await saveSettings({ blank: true });
    expect(await bar.type('sam prefers mail')).toEqual([]);
    expect(bar.default()).toBe('captureUi.omnibox.start');
    await saveSettings({ blank: false });
    await bar.type('sam birch prefers chat');
    expect(bar.default()).toContain('Sam Birch');
  });

  it.each([
    ['currentTab', { in: 'this' }],
    ['newForegroundTab', { in: 'new', active: true }],
    ['newBackgroundTab', { in: 'new', active: false }],
  ])(
    'opens a page to confirm it for %s, with no word of it in the address, and keeps nothing',
    async (how, expected) => {
      await keep('Sam Okafor');
      const bar = addressBar();
      bar.enter('sam prefers chat', how);
      await vi.waitFor(() => expect(bar.opened).toHaveLength(1));
      const [tab] = bar.opened;
      expect(tab).toMatchObject(expected);
      const [, id = ''] = /people\.html#\/remember\/([\w-]{36})$/.exec(tab?.url ?? '') ?? [];
      expect(await lineOf(id)).toBe('sam prefers chat');
      expect(await lineOf('another')).toBeUndefined();
    },
  );

  it('is left alone where the browser has none', () => {
    Object.assign(browser, { omnibox: undefined });
    expect(() => listenToOmnibox({ started: Promise.resolve(), reader: async () => linesFor })).not.toThrow();
  });
});
