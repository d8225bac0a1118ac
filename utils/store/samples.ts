import { identityKey } from '@/utils/people/identity';
import type { WordKey } from '@/utils/words/types';
import type { Reading, Writing } from './access';
import type { Act } from './act';
import { undoable } from './bin';
import { removePerson, wholePerson } from './forget';
import { putPerson } from './people';
import { personStores } from './person-file';
import { type SamplePerson, samplePeople } from './sample-people';
import { write } from './transact';

type Say = (key: WordKey) => string;

const dayLength = 24 * 3_600_000;
const daysBefore = (act: Act, days: number): string => new Date(act.now - days * dayLength).toISOString();

/** Already added, or a colleague of the user's own has the address: theirs is not touched. */
async function hasPlace(reading: Reading, { id, identities }: SamplePerson): Promise<boolean> {
  if (await reading.get('person', id)) return false;
  const holders = await Promise.all(identities.map((raw) => reading.where('identity', 'key', identityKey(raw))));
  return holders.flat().length === 0;
}

async function putSample(writing: Writing, sample: SamplePerson, say: Say, act: Act): Promise<void> {
  const { id, name, aliases, role, careful, identities } = sample;
  const needs = sample.needs.map(({ text, ...seen }) => ({
    value: { kind: 'need' as const, text: say(text) },
    ...seen,
  }));
  const preferences = [...sample.preferences, ...needs].map(({ value, source, daysAgo }) => ({
    value,
    source,
    date: daysBefore(act, daysAgo).slice(0, 10),
  }));
  const form = { name, aliases, role, title: say(sample.title), careful, identities, preferences };
  await putPerson(writing, form, { ...act, once: id }, true);
  for (const [place, { text, daysAgo }] of sample.notes.entries()) {
    const at = daysBefore(act, daysAgo);
    await writing.put('note', { id: `${id}-n${place}`, person: id, text: say(text), created: at, updated: at });
  }
  for (const [place, { kind, channel, text, daysAgo }] of sample.moments.entries()) {
    const at = daysBefore(act, daysAgo);
    await writing.put('moment', { id: `${id}-m${place}`, person: id, kind, channel, at, text: say(text) });
  }
}

/** Invented colleagues to try things out with, each marked as one. */
export function addSamples(say: Say, act: Act): Promise<{ added: number }> {
  return write(personStores, async (writing) => {
    let added = 0;
    for (const sample of samplePeople) {
      if (!(await hasPlace(writing, sample))) continue;
      await putSample(writing, sample, say, act);
      added += 1;
    }
    return { added };
  });
}

const sampleIds = () => IDBKeyRange.bound('sample-', 'sample-\uffff');

/** All of them, with what the user added to them meanwhile, in one act that can be undone. */
export async function removeSamples(act: Act): Promise<{ undo: string; removed: number }> {
  const { undo, steps } = await undoable(wholePerson, act, async (writing) => {
    // Their ids begin alike, so that nobody else is read.
    const samples = (await writing.within('person', sampleIds())).filter(({ sample }) => sample);
    for (const { id } of samples) await removePerson(writing, id);
  });
  return { undo, removed: steps.filter(({ store }) => store === 'person').length };
}
