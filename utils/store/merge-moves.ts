import type { Answer } from '@/utils/cues/types';
import { recordTypes } from '@/utils/records';
import type { Apart } from '@/utils/records/apart';
import type { LeftOut } from '@/utils/records/merge';
import { stored } from '@/utils/records/migrate';
import type { RecordType, StoreName } from '@/utils/records/types';
import type { Writing } from './access';
import { type RecordOf, storesOfPeople } from './schema';

interface OfPerson {
  id: string;
  person?: string | null;
}

/** Stores whose records are of one person, and only change hands. */
const plainStores = storesOfPeople.filter((store) => store !== 'apart' && store !== 'answer');

/** Out of the store, and into the record of the merge. */
export async function leaveOut<S extends LeftOut['store']>(
  writing: Writing,
  store: S,
  record: RecordOf<S>,
  twin?: string,
): Promise<LeftOut> {
  const type = recordTypes[store] as unknown as RecordType<RecordOf<S> & { id: string }>;
  const whole = stored(type, record as RecordOf<S> & { id: string });
  await writing.remove(store, whole.id);
  return { store, record: { ...whole }, ...(twin === undefined ? {} : { twin }) };
}

/** Gives a record to another person; nothing else of it changes. */
export async function give(writing: Writing, store: StoreName, record: OfPerson, person: string): Promise<void> {
  await writing.put(store, { ...record, person } as never);
}

/** What was noted of one where a page showed these identities goes to the other. */
export async function giveWhatCameBy(
  writing: Writing,
  via: readonly string[],
  from: string,
  to: string,
): Promise<void> {
  for (const store of ['note', 'moment'] as const) {
    for (const record of await writing.where(store, 'person', from)) {
      if (record.via !== undefined && via.includes(record.via)) await give(writing, store, record, to);
    }
  }
}

interface Over {
  moved: [StoreName, string][];
  leftOut: LeftOut[];
}

const isSameAnswer = (a: Answer, b: Answer): boolean => a.check === b.check && a.scope === b.scope && a.mark === b.mark;

/** An answer that both were given counts once, so that one press takes it back. */
async function handAnswers(writing: Writing, from: string, to: string, over: Over): Promise<void> {
  const known = await writing.where('answer', 'person', to);
  for (const answer of await writing.where('answer', 'person', from)) {
    const twin = known.find((one) => isSameAnswer(one, answer));
    if (twin) over.leftOut.push(await leaveOut(writing, 'answer', answer, twin.id));
    else {
      await give(writing, 'answer', answer, to);
      over.moved.push(['answer', answer.id]);
    }
  }
}

export const pairOf = (a: string, b: string): Apart['people'] => (a < b ? [a, b] : [b, a]);

/** That record with one of its people in another's place. */
export const withInstead = (apart: Apart, from: string, to: string): Apart => {
  const [a, b] = apart.people.map((one) => (one === from ? to : one));
  return { ...apart, people: pairOf(a ?? to, b ?? to) };
};

const isPair = (apart: Apart, [a, b]: Apart['people']): boolean => apart.people[0] === a && apart.people[1] === b;

/** Whom the one is not, the other is not either; that the two are apart is over. */
async function handAparts(writing: Writing, from: string, to: string, over: Over): Promise<void> {
  const known = await writing.where('apart', 'person', to);
  for (const apart of await writing.where('apart', 'person', from)) {
    const next = withInstead(apart, from, to);
    const twin = known.find((one) => isPair(one, next.people));
    if (next.people[0] === next.people[1]) over.leftOut.push(await leaveOut(writing, 'apart', apart));
    else if (twin) over.leftOut.push(await leaveOut(writing, 'apart', apart, twin.id));
    else {
      await writing.put('apart', next);
      over.moved.push(['apart', apart.id]);
    }
  }
}

/** Every record that names the one names the other from now on. */
export async function handOver(writing: Writing, from: string, to: string): Promise<Over> {
  const over: Over = { moved: [], leftOut: [] };
  for (const store of plainStores) {
    for (const record of (await writing.where(store, 'person', from)) as unknown as OfPerson[]) {
      await give(writing, store, record, to);
      over.moved.push([store, record.id]);
    }
  }
  await handAnswers(writing, from, to, over);
  await handAparts(writing, from, to, over);
  return over;
}
