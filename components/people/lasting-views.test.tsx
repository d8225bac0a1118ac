// @vitest-environment jsdom
import { toaster } from '@kobalte/core/toast';
import type { JSX } from 'solid-js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { callBackground } from '@/tests/unit/views/client';
import { openView, soon, violations } from '@/tests/unit/views/open-view';
import type { Note, Preference } from '@/utils/people/types';
import { defaultSettings } from '@/utils/records/setting';
import { NoteForm } from './note-form';
import { NoteList } from './note-list';
import { createNoteRound, NoteRound } from './note-round';
import { createFaded, StillTrueList } from './still-true-list';
import { ToldSince } from './told-since';

vi.mock('@/utils/platform/say', () => import('@/tests/unit/views/words'));
vi.mock('@/utils/messages/client', () => import('@/tests/unit/views/client'));

async function show(view: () => JSX.Element): Promise<void> {
  await openView('people', view);
}

const today = Temporal.Now.plainDateISO();
const daysAgo = (days: number) => today.subtract({ days }).toString();
const chat = (date: string): Preference => ({
  id: 'f1',
  person: 'p1',
  value: { kind: 'channel', channel: 'chat' },
  source: 'told',
  date,
});
const note = (change: Partial<Note> = {}): Note => {
  const at = `${daysAgo(500)}T08:00:00.000Z`;
  return { id: 'n1', person: 'p1', text: 'Moves house', created: at, updated: at, ...change };
};
const whose = { id: 'p1', name: 'Mara Voss' };

let answers: Record<string, unknown>;
beforeEach(() => {
  answers = {
    settings: defaultSettings,
    personFile: null,
    renewPreference: { undo: 'u1' },
    removeRecord: { undo: 'u2' },
    remember: { undo: 'u3', file: { person: whose } },
    fadedPreferences: { faded: [{ preference: chat('2020-01-01'), person: whose }], more: true },
    notesToReview: { notes: [{ note: note(), person: whose }], more: false },
  };
  callBackground.mockImplementation(async (name: string) => (name in answers ? answers[name] : {}));
});
afterEach(() => {
  toaster.clear();
});

const labelOf = (button: Element) => button.getAttribute('aria-label') ?? button.textContent;
const buttonOf = (text: string) => [...document.querySelectorAll('button')].find((each) => labelOf(each) === text);
const press = (text: string) => buttonOf(text)?.click();
const called = (name: string, query: unknown) => soon(() => expect(callBackground).toHaveBeenCalledWith(name, query));
const saved = () => callBackground.mock.calls.filter(([name]) => name === 'remember' || name === 'saveNote');
const still = 'details.still.titleOf ui.prefers.chat';

describe('what was told', () => {
  it('says since when, and asks nothing within a year', async () => {
    await show(() => <ToldSince preference={chat(daysAgo(300))} />);
    expect(document.body.textContent).toContain('ui.source.told');
    expect(buttonOf(still)).toBeUndefined();
  });

  it('asks softly after a year; one press renews it', async () => {
    await show(() => <ToldSince preference={chat(daysAgo(400))} />);
    press(still);
    press('details.still.yes');
    await called('renewPreference', { id: 'f1', date: today.toString() });
    await soon(() => expect(buttonOf('details.still.yes')).toBeUndefined());
    expect(document.body.textContent).toContain('ui.undo');
  });

  it('is taken away by one press, with a way back', async () => {
    await show(() => <ToldSince preference={chat(daysAgo(400))} />);
    press(still);
    press('details.still.no');
    await called('removeRecord', { store: 'preference', id: 'f1' });
    await soon(() => expect(document.body.textContent).toContain('ui.undo'));
  });

  it.each([
    ['goes into the draft where one is open', true],
    ['is there to be copied alone where none is', false],
  ])('a line to ask with %s', async (_, isOpen) => {
    const insert = vi.fn();
    await show(() => <ToldSince preference={chat(daysAgo(400))} onInsert={isOpen ? insert : undefined} />);
    press(still);
    press('details.still.ask');
    expect(document.body.textContent).toContain('details.still.askChannel.chat');
    expect(buttonOf('details.still.copy')).toBeTruthy();
    press('details.still.insert');
    expect(insert.mock.calls).toEqual(isOpen ? [['details.still.askChannel.chat']] : []);
  });
});

function Faded() {
  const faded = createFaded();
  return <StillTrueList faded={faded} />;
}

function Round() {
  const round = createNoteRound();
  return <NoteRound round={round} />;
}

describe('the yearly look', () => {
  it('lists what has faded and notes that are due, and axe finds nothing', async () => {
    await show(() => (
      <>
        <Faded />
        <Round />
      </>
    ));
    await soon(() => expect(document.querySelectorAll('li')).toHaveLength(2));
    expect(await violations()).toEqual([]);
    press('details.still.more');
    await called('fadedPreferences', { today: today.toString(), limit: 20 });
  });

  it.each([
    ['details.round.keep', { kept: today.toString() }],
    ['details.round.fade', { until: today.add({ days: 30 }).toString() }],
  ])('%s changes how long a note stays, and can be taken back', async (words, change) => {
    await show(() => <Round />);
    await soon(() => expect(buttonOf(words)).toBeTruthy());
    const own = { id: 'n1', person: 'p1', text: 'Moves house' };
    press(words);
    await called('saveNote', { ...own, ...change });
    await soon(() => expect(buttonOf('ui.undo')).toBeTruthy());
    press('ui.undo');
    await called('saveNote', { ...own, kept: '', until: '' });
  });

  it('asks beside the note itself too, and only where it is due', async () => {
    const young = `${daysAgo(2)}T08:00:00.000Z`;
    await show(() => <NoteList name="Mara" notes={[note(), note({ id: 'n2', updated: young })]} />);
    expect(document.querySelectorAll('.note-round')).toHaveLength(1);
    press('details.round.forget');
    await called('removeRecord', { store: 'note', id: 'n1' });
  });
});

describe('writing a note', () => {
  const field = () => document.querySelector('textarea') ?? new HTMLTextAreaElement();
  const write = (text: string) => {
    field().value = text;
    field().dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  const form = () => <NoteForm person="p1" name="Mara" onDone={() => undefined} />;

  it('is for the user alone and stays, unless they say otherwise', async () => {
    await show(form);
    write('Moves house');
    press('ui.note.save');
    await soon(() => expect(saved()).toHaveLength(1));
    expect(saved()[0]?.[1]).toMatchObject({ about: { mayShow: false, until: '' } });
  });

  it('offers the neutral form before it is saved, and takes it by a press', async () => {
    await show(form);
    write('Leaves early on Tuesdays for chemo');
    press('ui.note.save');
    await soon(() => expect(document.body.textContent).toContain('details.neutral.may.health'));
    expect(saved()).toEqual([]);
    expect(await violations()).toEqual([]);
    press('details.neutral.use');
    expect(field().value).toBe('Leaves early on Tuesdays.');
    press('ui.note.save');
    await soon(() => expect(saved()).toHaveLength(1));
  });

  it.each(['details.neutral.keep', 'ui.note.save'])('keeps it as it is by %s', async (words) => {
    await show(form);
    write('Diagnosed with ADHD');
    press('ui.note.save');
    await soon(() => expect(buttonOf('details.neutral.keep')).toBeTruthy());
    press(words);
    await soon(() => expect(saved()).toHaveLength(1));
    expect(saved()[0]?.[1]).toMatchObject({ note: 'Diagnosed with ADHD' });
  });

  it('asks no second time about words that were kept as they are', async () => {
    const kept = note({ text: 'Diagnosed with ADHD' });
    await show(() => <NoteForm person="p1" name="Mara" note={kept} onDone={() => undefined} />);
    press('ui.note.save');
    await called('saveNote', { id: 'n1', person: 'p1', text: kept.text, mayShow: false, until: '' });
  });
});
