// @vitest-environment jsdom
import { createSignal } from 'solid-js';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { callBackground } from '@/tests/unit/views/client';
import { openView, soon } from '@/tests/unit/views/open-view';
import type { ToRemember } from '@/utils/messages/capture-calls';
import { browser } from '@/utils/platform/browser';
import { defaultSettings } from '@/utils/records/setting';
import type { NotedPerson } from './note-capture';
import { NoteTab } from './note-tab';
import { createQuickNote } from './quick-note';

vi.mock('@/utils/platform/say', () => import('@/tests/unit/views/words'));
vi.mock('@/utils/messages/client', () => import('@/tests/unit/views/client'));

const sam = { id: 'p1', name: 'Sam Okafor', aliases: [], role: null, title: '', careful: false };
const zoe: NotedPerson = { id: null, name: 'Zoe', identities: ['zoe@team.example'] };
const ana: NotedPerson = { id: 'p2', name: 'Ana Ruiz' };
const file = { person: sam, identities: [], preferences: [], notes: [], moments: [] };
const answers: Record<string, (query: never) => unknown> = {
  settings: () => defaultSettings,
  findPeople: ({ text }: { text: string }) => (sam.name.toLowerCase().startsWith(text.toLowerCase()) ? [sam] : []),
  personFile: () => file,
  remember: () => ({ undo: 'u1', file }),
};

const textOf = () => document.body.textContent;
const field = () => document.querySelector('textarea') ?? expect.fail('no field');
const kept = () =>
  callBackground.mock.calls.flatMap(([name, given]) => (name === 'remember' ? [(given as ToRemember).person] : []));
const enter = () =>
  field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
const choice = (text: string) =>
  [...document.querySelectorAll<HTMLLabelElement>('label.choice')].find((one) => one.textContent.includes(text));
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** What the popup shows on a page with these people, once they are known. */
async function open(people: NotedPerson[] | undefined) {
  const [onPage, setOnPage] = createSignal(people);
  const Popup = () => {
    const note = createQuickNote(() => true);
    return <NoteTab note={note} people={onPage()} />;
  };
  await openView('popup', () => <Popup />);
  await soon(() => expect(document.querySelector('textarea')).not.toBeNull());
  await settled();
  return setOnPage;
}

async function type(text: string): Promise<void> {
  field().value = text;
  field().dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settled();
}

const shows = (words: string) => soon(() => expect(textOf()).toContain(words));
const asksWho = () => shows('popup.note.chooseFirst');

beforeEach(async () => {
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  callBackground.mockReset().mockImplementation(async (name: string, query: never) => answers[name]?.(query));
});

describe('whom a quick note is kept for', () => {
  it('asks where the note has but the beginning of a name, and keeps it for them on a press', async () => {
    await open([zoe]);
    await type('sa prefers chat');
    await shows('captureUi.who.isIt');
    enter();
    await asksWho();
    expect(kept()).toEqual([]);
    [...document.querySelectorAll('button')].find((one) => one.textContent.includes('captureUi.who.isIt'))?.click();
    enter();
    await soon(() => expect(kept()).toEqual([{ id: 'p1' }]));
  });

  it('asks where several are on the page and none was chosen', async () => {
    await browser.storage.local.set({ 'quick-note': { text: 'likes tea', person: null, at: 1 } });
    const arrive = await open(undefined);
    await soon(() => expect(field().value).toBe('likes tea'));
    arrive([ana, zoe]);
    enter();
    await asksWho();
    expect(kept()).toEqual([]);
  });

  it('asks once the user said that it is about somebody else', async () => {
    await open([zoe]);
    await type('likes tea');
    choice('captureUi.who.other')?.click();
    enter();
    await asksWho();
    expect(kept()).toEqual([]);
  });

  it('keeps it for the one person of the page, who is shown as chosen', async () => {
    await open([zoe]);
    await type('likes tea');
    expect(choice('captureUi.who.new')?.querySelector('input')?.checked).toBe(true);
    enter();
    await soon(() => expect(kept()).toEqual([{ name: 'Zoe', identities: ['zoe@team.example'] }]));
  });

  /** Enter is pressed while those kept are still being looked through for the name; `answered` is when they were. */
  async function enterEarly(people: NotedPerson[]) {
    const { promise, resolve } = Promise.withResolvers<void>();
    callBackground.mockImplementation(async (name: string, query: never) => {
      if (name === 'findPeople') await promise;
      return answers[name]?.(query);
    });
    await open(people);
    await type('Sam prefers chat');
    enter();
    await settled();
    expect(kept()).toEqual([]);
    resolve();
  }

  it('keeps it for whom the words name where Enter came before they were looked up', async () => {
    await enterEarly([zoe]);
    await soon(() => expect(kept()).toEqual([{ id: 'p1' }]));
  });

  it('asks where such words name somebody else than the one of the page, and takes the next Enter', async () => {
    await enterEarly([ana]);
    await shows('captureUi.who.isIt');
    await asksWho();
    expect(kept()).toEqual([]);
    enter();
    await soon(() => expect(kept()).toEqual([{ id: 'p2' }]));
  });

  it('asks the same where Enter comes after the look, once, and not where the user chose', async () => {
    await open([ana, zoe]);
    await type('Sam prefers chat');
    await shows('captureUi.who.isIt');
    enter();
    await asksWho();
    expect(kept()).toEqual([]);
    choice('Ana Ruiz')?.click();
    enter();
    await soon(() => expect(kept()).toEqual([{ id: 'p2' }]));
  });

  it('keeps it for the one of the page where those kept cannot be looked through', async () => {
    callBackground.mockImplementation(async (name: string, query: never) => {
      if (name === 'findPeople') throw new Error('closed');
      return answers[name]?.(query);
    });
    await open([ana]);
    await type('likes tea');
    enter();
    await soon(() => expect(kept()).toEqual([{ id: 'p2' }]));
  });

  it('keeps it for them too where Enter came before it was known who is there', async () => {
    const arrive = await open(undefined);
    await type('likes tea');
    enter();
    arrive([zoe]);
    await soon(() => expect(kept()).toHaveLength(1));
  });
});
