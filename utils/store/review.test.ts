import { beforeEach, describe, expect, it } from 'vitest';
import { fakeForm, freshStore, press } from '@/tests/unit/fresh-store';
import type { PersonForm } from '@/utils/messages/protocol';
import { removeRecord, undo } from './bin';
import { letGoOfWhatIsOver } from './letting-go';
import { saveNote } from './notes';
import { savePerson } from './people';
import { personFile } from './person-file';
import { fadedPreferences, notesToReview, renewPreference } from './review';

const today = '2026-11-21';
const year = 365 * 24 * 3_600_000;

const told = (date: string, text = date): PersonForm['preferences'][number] => ({
  value: { kind: 'need', text },
  source: 'noticed',
  date,
});
const keep = (form: Partial<PersonForm> = {}) => savePerson(fakeForm(form), press());
const note = (person: string, text: string, change = {}, after = 0) =>
  saveNote({ person, text, ...change }, press(after));
const dates = async (limit = 9) =>
  (await fadedPreferences({ today, limit })).faded.map(({ preference }) => preference.date);
const texts = async (limit = 9) => (await notesToReview({ today, limit })).notes.map(({ note: { text } }) => text);
const notesOf = async (id: string) => (await personFile({ id }))?.notes.map(({ text }) => text);

beforeEach(freshStore);

describe('what was told long ago', () => {
  it('comes with whose it is, the oldest first, and as many as asked for', async () => {
    await keep({ preferences: [told('2025-02-01'), told('2026-02-01')] });
    await keep({ name: 'Bob Marsh', preferences: [told('2024-02-01')] });
    expect(await dates()).toEqual(['2024-02-01', '2025-02-01']);
    const { faded, more } = await fadedPreferences({ today, limit: 1 });
    expect([faded[0]?.person.name, more]).toEqual(['Bob Marsh', true]);
    expect((await fadedPreferences({ today, limit: 2 })).more).toBe(false);
  });

  it('is found behind any number of days off, which end by themselves', async () => {
    const away = Array.from({ length: 30 }, (_, at): PersonForm['preferences'][number] => {
      const day = `2024-01-${String(at + 1).padStart(2, '0')}`;
      return { value: { kind: 'away', text: '', from: day, to: day }, source: 'told', date: day };
    });
    await keep({ preferences: [...away, told('2025-02-01')] });
    expect(await dates(3)).toEqual(['2025-02-01']);
  });

  it('is as of today again, known from where it was, and that can be taken back', async () => {
    const { preferences, person } = await keep({ preferences: [told('2025-02-01')] });
    const id = preferences[0]?.id ?? '';
    const done = await renewPreference({ id, date: today }, press());
    expect((await personFile({ id: person.id }))?.preferences).toMatchObject([{ id, date: today, source: 'noticed' }]);
    expect(await dates()).toEqual([]);
    await undo(done, press().now);
    expect(await dates()).toEqual(['2025-02-01']);
  });

  it('is taken away when it is so no more, and comes back', async () => {
    const { preferences } = await keep({ preferences: [told('2025-02-01'), told('2025-03-01')] });
    const id = preferences.find(({ date }) => date === '2025-02-01')?.id ?? '';
    const done = await removeRecord({ store: 'preference', id }, press());
    expect(await dates()).toEqual(['2025-03-01']);
    await undo(done, press().now);
    expect(await dates()).toEqual(['2025-02-01', '2025-03-01']);
  });
});

describe('a note', () => {
  it('is for the user alone until they say otherwise, and keeps what a form leaves out', async () => {
    const { person } = await keep();
    const first = await note(person.id, 'Moves house');
    expect(first.mayShow).toBeUndefined();
    const shown = await note(person.id, 'Moves house', { id: first.id, mayShow: true, until: '2026-12-01' });
    expect(shown).toMatchObject({ mayShow: true, until: '2026-12-01' });
    const edited = await note(person.id, 'Moved house', { id: first.id });
    expect(edited).toMatchObject({ mayShow: true, until: '2026-12-01', text: 'Moved house' });
    const plain = await note(person.id, 'Moved house', { id: first.id, mayShow: false, until: '' });
    expect([plain.mayShow, plain.until]).toEqual([undefined, undefined]);
  });

  it('is as old as its words: to keep it makes it no newer', async () => {
    const { person } = await keep();
    const { id, updated } = await note(person.id, 'Moves house', {}, -2 * year);
    expect((await note(person.id, 'Moves house', { id, kept: today })).updated).toBe(updated);
    expect((await note(person.id, 'Moved house', { id })).updated).not.toBe(updated);
  });

  it('comes up after a year, the oldest first, unless it was kept or ends by itself', async () => {
    const { person } = await keep();
    await note(person.id, 'young');
    await note(person.id, 'old', {}, -1.5 * year);
    await note(person.id, 'older', {}, -2 * year);
    await note(person.id, 'kept', { kept: '2026-10-01' }, -3 * year);
    await note(person.id, 'ends', { until: '2026-12-01' }, -3 * year);
    expect(await texts()).toEqual(['older', 'old']);
    expect(await texts(1)).toEqual(['older']);
    expect((await notesToReview({ today, limit: 1 })).more).toBe(true);
  });
});

describe('what is over', () => {
  it('goes for good: notes behind their day, and marks', async () => {
    const marks = [
      { text: 'swamped', until: '2026-11-20' },
      { text: 'new here', until: today },
    ];
    const { person } = await keep({ details: { marks, pronouns: 'she/her' } });
    await note(person.id, 'over', { until: '2026-11-20' });
    await note(person.id, 'last day', { until: today });
    await note(person.id, 'stays');
    expect(await letGoOfWhatIsOver(today)).toBe(true);
    expect((await notesOf(person.id))?.sort()).toEqual(['last day', 'stays']);
    expect((await personFile({ id: person.id }))?.person).toMatchObject({ marks: [marks[1]], pronouns: 'she/her' });
    expect(await letGoOfWhatIsOver(today)).toBe(false);
  });

  it('goes however many there are', async () => {
    const { person } = await keep();
    for (let at = 0; at < 203; at++) await note(person.id, `n${at}`, { until: '2026-01-01' });
    expect(await letGoOfWhatIsOver(today)).toBe(true);
    expect(await notesOf(person.id)).toEqual([]);
  });

  it('leaves a person whose last mark went as one without marks', async () => {
    const { person } = await keep({ details: { marks: [{ text: 'swamped', until: '2026-01-01' }] } });
    await letGoOfWhatIsOver(today);
    expect((await personFile({ id: person.id }))?.person).not.toHaveProperty('marks');
  });
});
