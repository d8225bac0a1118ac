// @vitest-environment jsdom
import { createRoot, createSignal } from 'solid-js';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { callBackground } from '@/tests/unit/views/client';

import { failed } from '@/utils/messages/call-failed';
import { browser } from '@/utils/platform/browser';
import { createQuickNote } from './quick-note';

vi.mock('@/utils/platform/say', () => ({ say: ({ key }: { key: string }) => key }));
vi.mock('@/utils/messages/client', () => import('@/tests/unit/views/client'));

const ana = { id: 'p1', name: 'Ana Ruiz' };
const stored = async () => (await browser.storage.local.get('quick-note'))['quick-note'];
const remembered = () => callBackground.mock.calls.flatMap(([name, query]) => (name === 'remember' ? [query] : []));
const settle = () => new Promise((resolve) => setTimeout(resolve));

async function openPopup() {
  const note = createRoot(() => createQuickNote(() => true));
  await settle();
  return note;
}

describe('the quick note', () => {
  beforeEach(async () => {
    await browser.storage.local.clear();
    await browser.storage.session.clear();
    callBackground.mockReset().mockResolvedValue(undefined);
  });

  it('is stored with each key and there at the next opening', async () => {
    const note = await openPopup();
    note.choose(ana);
    for (const text of ['L', 'Li', 'Lik']) {
      note.type(text);
      expect(await stored()).toMatchObject({ text, person: ana });
    }
    const next = await openPopup();
    expect([next.text(), next.person()]).toEqual(['Lik', ana]);
  });

  it('keys pressed before the stored text was read follow it', async () => {
    await browser.storage.local.set({ 'quick-note': { text: 'Likes tea', person: null, at: 1 } });
    const note = createRoot(() => createQuickNote(() => true));
    note.type('!');
    await settle();
    expect(note.text()).toBe('Likes tea!');
  });

  it('takes no key of its own for what an earlier popup left', async () => {
    const [ready, setReady] = createSignal(false);
    const note = createRoot(() => createQuickNote(ready));
    note.type('L');
    await settle();
    note.type('Li');
    setReady(true);
    await settle();
    expect([note.text(), await stored()]).toEqual(['Li', expect.objectContaining({ text: 'Li' })]);
  });

  it('keeps what an earlier popup left together with the first keys, shown or not', async () => {
    await browser.storage.local.set({ 'quick-note': { text: 'Likes tea', person: ana, at: 1 } });
    const note = createRoot(() => createQuickNote(() => false));
    note.type('!');
    await settle();
    expect([note.text(), await stored()]).toEqual(['!', expect.objectContaining({ text: 'Likes tea!', person: ana })]);
  });

  it('is cleared only when the save was answered', async () => {
    const note = await openPopup();
    note.type('Likes tea');
    let answer: (value: unknown) => void = () => undefined;
    callBackground.mockReturnValue(new Promise((resolve) => (answer = resolve)));
    const saving = note.save(ana);
    await settle();
    expect(await stored()).toMatchObject({ text: 'Likes tea' });
    answer({ undo: 'u1', file: { person: ana } });
    await saving;
    expect([await stored(), note.text(), note.saved()]).toEqual([undefined, '', 'Ana Ruiz']);
  });

  it('stays where the save failed, with the reason', async () => {
    const note = await openPopup();
    note.type('Likes tea');
    callBackground.mockRejectedValue(failed('errors.storeFull', { field: 'note' }));
    expect(await note.save(ana)).toBe(false);
    expect([note.text(), note.submit.errorOf('note')]).toEqual(['Likes tea', 'errors.storeFull']);
    expect(await stored()).toMatchObject({ text: 'Likes tea' });
  });

  it('keeps what was typed while the save was under way', async () => {
    const note = await openPopup();
    note.type('Likes tea');
    callBackground.mockImplementation(async () => {
      note.type('Likes tea and cake');
      return { undo: 'u1', file: { person: ana } };
    });
    await note.save(ana);
    expect(note.text()).toBe('Likes tea and cake');
    expect(await stored()).toMatchObject({ text: 'Likes tea and cake' });
  });

  it('makes a new person together with the note, so that a failure leaves neither', async () => {
    const note = await openPopup();
    note.type('Had the blue folder');
    callBackground.mockRejectedValue(failed('errors.unreachable'));
    const zoe = { id: null, name: 'Zoe', identities: ['zoe@team.example'] };
    expect(await note.save(zoe)).toBe(false);
    callBackground.mockResolvedValue({ undo: 'u1', file: { person: { id: 'p9', name: 'Zoe' } } });
    await note.save(zoe);
    const given = { person: { name: 'Zoe', identities: ['zoe@team.example'] }, note: 'Had the blue folder' };
    expect(remembered()).toEqual([expect.objectContaining(given), expect.objectContaining(given)]);
    expect(note.person()).toEqual({ id: 'p9', name: 'Zoe' });
  });

  it('holds no plain note up by a question, and asks where facts are kept beside it', async () => {
    const note = await openPopup();
    note.choose(ana);
    note.type('Prefers the blue version.');
    expect([note.capture.open()?.about, note.capture.mayKeep()]).toEqual(['meaning', true]);
    note.type('Prefers the blue version. No calls.');
    expect(note.capture.mayKeep()).toBe(false);
  });

  it('keeps what was understood as facts, and the rest as the note', async () => {
    const note = await openPopup();
    note.choose(ana);
    note.type('Ana prefers chat, had the blue folder');
    callBackground.mockResolvedValue({ undo: 'u1', file: { person: ana } });
    await note.save(ana);
    const [given] = remembered();
    expect(given.told.preferences).toMatchObject([{ value: { kind: 'channel', channel: 'chat' }, source: 'told' }]);
    expect([given.person, given.note]).toEqual([{ id: 'p1' }, 'had the blue folder']);
  });

  it('takes the newer of the two places in which keys are kept', async () => {
    const note = (text: string, at: number) => ({ 'quick-note': { text, person: null, at } });
    await browser.storage.local.set(note('Likes', 1));
    await browser.storage.session.set(note('Likes tea', 2));
    expect((await openPopup()).text()).toBe('Likes tea');
    await browser.storage.local.set(note('Likes tea and cake', 3));
    expect((await openPopup()).text()).toBe('Likes tea and cake');
  });

  it('a stored thing of another shape is nothing', async () => {
    await browser.storage.local.set({ 'quick-note': { words: 7 } });
    expect((await openPopup()).text()).toBe('');
  });
});
