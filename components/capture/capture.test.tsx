// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { callBackground } from '@/tests/unit/views/client';
import { openView, soon, violations } from '@/tests/unit/views/open-view';
import type { ToRemember } from '@/utils/messages/capture-calls';
import { defaultSettings } from '@/utils/records/setting';
import { QuickAdd } from './quick-add';

vi.mock('@/utils/platform/say', () => import('@/tests/unit/views/words'));
vi.mock('@/utils/messages/client', () => import('@/tests/unit/views/client'));

const person = (id: string, name: string) => ({ id, name, aliases: [], role: null, title: '', careful: false });
const sam = person('p1', 'Sam Okafor');
const people = [sam, person('p2', 'Nora Lind'), person('p3', 'Nora Birch')];
const samsFile = {
  person: sam,
  identities: [],
  preferences: [
    { id: 'f1', person: 'p1', value: { kind: 'channel', channel: 'mail' }, source: 'told', date: '2026-01-01' },
  ],
  notes: [],
  moments: [],
};

const answers: Record<string, (query: never) => unknown> = {
  settings: () => defaultSettings,
  findPeople: ({ text }: { text: string }) =>
    people.filter(({ name }) => name.toLowerCase().startsWith(text.toLowerCase())),
  personFile: ({ id }: { id: string }) => (id === 'p1' ? samsFile : null),
  remember: () => ({ undo: 'u1', file: samsFile }),
};

const textOf = () => document.body.textContent;
const field = () => document.querySelector('textarea') ?? expect.fail('no field');
const lines = () => [...document.querySelectorAll('.capture-line label')].map((line) => line.textContent.trim());
const press = (text: string) =>
  [...document.querySelectorAll('button')].find((one) => one.textContent.includes(text))?.click();
const choose = (text: string) =>
  [...document.querySelectorAll<HTMLLabelElement>('label.choice')]
    .find((one) => one.textContent.includes(text))
    ?.click();
const kept = () =>
  callBackground.mock.calls.flatMap(([name, given]) => (name === 'remember' ? [given as ToRemember] : []));
const enter = () =>
  field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));

/** Types, and waits until it is known whom the line may be about. */
async function type(text: string): Promise<void> {
  field().value = text;
  field().dispatchEvent(new InputEvent('input', { bubbles: true }));
  await soon(() => expect(callBackground.mock.calls.some(([name]) => name === 'findPeople')).toBe(true));
  await new Promise((resolve) => setTimeout(resolve));
}

beforeEach(async () => {
  callBackground.mockReset().mockImplementation(async (name: string, query: never) => answers[name]?.(query));
  await openView('people', () => <QuickAdd />);
});

describe('quick add', () => {
  it('shows whom it is about, each fact with what it replaces, and what stays a note', async () => {
    await type('sam prefers chat, no calls, had the blue folder');
    await soon(() => expect(textOf()).toContain('captureUi.preview.was ui.prefers.mail'));
    expect(textOf()).toContain('captureUi.who.about Sam Okafor');
    expect(lines()).toEqual(['ui.prefers.chat captureUi.preview.was ui.prefers.mail', 'details.avoid.call']);
    expect(textOf()).toContain('captureUi.preview.note had the blue folder');
    expect(await violations()).toEqual([]);
  });

  it('keeps on Enter what is ticked, and the words of the rest as a note', async () => {
    await type('sam prefers chat, no calls');
    document.querySelectorAll<HTMLInputElement>('.capture-line input')[1]?.click();
    choose('captureUi.source.noticed');
    enter();
    await soon(() => expect(kept()).toHaveLength(1));
    const [given] = kept();
    expect(given?.person).toEqual({ id: 'p1' });
    expect(given?.told.preferences).toMatchObject([{ value: { kind: 'channel', channel: 'chat' }, source: 'noticed' }]);
    expect(given?.note).toBe('no calls');
    await soon(() => expect(field().value).toBe(''));
  });

  it('keeps nothing while a question is open, and goes to it', async () => {
    await type('sam reach him 5-7');
    enter();
    await soon(() => expect(textOf()).toContain('captureUi.preview.openFirst'));
    expect(kept()).toEqual([]);
    expect(document.activeElement?.closest('.capture-question')).not.toBeNull();
    choose('17:00-19:00');
    enter();
    await soon(() => expect(kept()).toHaveLength(1));
    expect(kept()[0]?.told.preferences).toMatchObject([
      { value: { kind: 'best-hours', blocks: [{ start: '17:00' }] } },
    ]);
    expect(kept()[0]?.note).toBe('');
  });

  it('leaves an open question as a note where none of its answers is meant', async () => {
    await type('sam mornings, in Portland');
    choose('captureUi.preview.onlyNote');
    enter();
    await soon(() => expect(kept()).toHaveLength(1));
    expect(kept()[0]).toMatchObject({
      note: 'in Portland',
      told: { preferences: [{ value: { kind: 'best-hours' } }] },
    });
  });

  it('asks which of two is meant', async () => {
    await type('nora prefers chat');
    await soon(() => expect(textOf()).toContain('Nora Lind'));
    enter();
    await soon(() => expect(textOf()).toContain('captureUi.who.chooseFirst'));
    expect(kept()).toEqual([]);
    choose('Nora Birch');
    press('captureUi.add.save');
    await soon(() => expect(kept()).toHaveLength(1));
    expect(kept()[0]).toMatchObject({ person: { id: 'p3' }, note: '' });
  });

  it('asks where the line has but the beginning of a name, and keeps nothing on Enter', async () => {
    await type('sa prefers chat');
    await soon(() => expect(textOf()).toContain('Sam Okafor'));
    enter();
    await soon(() => expect(textOf()).toContain('captureUi.who.chooseFirst'));
    expect(kept()).toEqual([]);
    choose('Sam Okafor');
    enter();
    await soon(() => expect(kept()).toHaveLength(1));
    expect(kept()[0]).toMatchObject({ person: { id: 'p1' }, note: '' });
  });

  it('says that somebody is new, and adds them with the first thing kept', async () => {
    await type('Zoe Alvarez: mornings');
    await soon(() => expect(textOf()).toContain('captureUi.who.newPerson Zoe Alvarez'));
    enter();
    await soon(() => expect(kept()).toHaveLength(1));
    expect(kept()[0]?.person).toEqual({ name: 'Zoe Alvarez', identities: [] });
  });

  it('leads from a fact back to the words it was read from', async () => {
    await type('sam prefers chat, no calls');
    const [, second] = document.querySelectorAll<HTMLButtonElement>('.capture-line button');
    second?.click();
    const { selectionStart, selectionEnd, value } = field();
    expect(value.slice(selectionStart, selectionEnd)).toBe('no calls');
  });
});
