import { CallFailed, failed } from '@/utils/messages/call-failed';
import type { ViewCalls } from '@/utils/messages/protocol';
import { checkNote } from '@/utils/people/check-person';
import { identityKey } from '@/utils/people/identity';
import type { Moment, Note } from '@/utils/people/types';
import type { Reading, Writing } from './access';
import { type Act, isoOf } from './act';
import { write } from './transact';

type NoteForm = Parameters<ViewCalls['saveNote']>[0];
type MomentForm = Parameters<ViewCalls['saveMoment']>[0];

/** A moment's words are a line or two beside what happened; what is longer is a note. */
const longestMoment = 2_000;

/** Which of a person's identities a page showed. */
async function viaOf(reading: Reading, person: string, by: string | undefined): Promise<{ via?: string }> {
  const [identity] = by === undefined ? [] : await reading.where('identity', 'key', identityKey(by));
  return identity?.person === person ? { via: identity.id } : {};
}

export async function putNote(writing: Writing, { id, person, text, by }: NoteForm, act: Act): Promise<Note> {
  const problem = checkNote(text);
  if (problem) throw new CallFailed(problem);
  const old = await writing.get('note', id ?? act.once);
  if ((id !== undefined && !old) || !(await writing.get('person', person))) throw failed('errors.gone');
  const now = isoOf(act);
  const via = old ? {} : await viaOf(writing, person, by);
  const note: Note = { ...old, ...via, id: id ?? act.once, person, text, created: old?.created ?? now, updated: now };
  await writing.put('note', note);
  return note;
}

export const saveNote = (note: NoteForm, act: Act): Promise<Note> =>
  write(['person', 'identity', 'note'], (writing) => putNote(writing, note, act));

export function saveMoment({ person, kind, channel, text, by }: MomentForm, act: Act): Promise<Moment> {
  return write(['person', 'identity', 'moment'], async (writing) => {
    if (text.length > longestMoment) throw failed('errors.long', { field: 'text', args: [String(longestMoment)] });
    if (!(await writing.get('person', person))) throw failed('errors.gone');
    const via = await viaOf(writing, person, by);
    const moment: Moment = { id: act.once, person, kind, channel, at: isoOf(act), text, ...via };
    await writing.put('moment', moment);
    return moment;
  });
}
