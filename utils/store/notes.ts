import { CallFailed, failed } from '@/utils/messages/call-failed';
import type { NoteForm, ViewCalls } from '@/utils/messages/protocol';
import { checkNote } from '@/utils/people/check-person';
import { identityKey } from '@/utils/people/identity';
import type { Moment, Note } from '@/utils/people/types';
import type { Reading, Writing } from './access';
import { type Act, isoOf } from './act';
import { write } from './transact';

type MomentForm = Parameters<ViewCalls['saveMoment']>[0];

/** A moment's words are a line or two beside what happened; what is longer is a note. */
const longestMoment = 2_000;

/** Which of a person's identities a page showed. */
async function viaOf(reading: Reading, person: string, by: string | undefined): Promise<{ via?: string }> {
  const [identity] = by === undefined ? [] : await reading.where('identity', 'key', identityKey(by));
  return identity?.person === person ? { via: identity.id } : {};
}

/** What a note has beside its words; what the form leaves out stays, and what it empties goes. */
function besideWords(old: Note | null, { mayShow = old?.mayShow, until = old?.until, kept = old?.kept }: NoteForm) {
  return {
    ...(mayShow ? { mayShow: true as const } : {}),
    ...(until ? { until } : {}),
    ...(kept ? { kept } : {}),
  };
}

export async function putNote(writing: Writing, form: NoteForm, act: Act): Promise<Note> {
  const { id, person, text, by } = form;
  const problem = checkNote(text);
  if (problem) throw new CallFailed(problem);
  const old = await writing.get('note', id ?? act.once);
  if ((id !== undefined && !old) || !(await writing.get('person', person))) throw failed('errors.gone');
  const now = isoOf(act);
  const via = old ? (old.via === undefined ? {} : { via: old.via }) : await viaOf(writing, person, by);
  // The day of a note is that of its words: to say that it stays does not make it new.
  const written = { created: old?.created ?? now, updated: old?.text === text ? old.updated : now };
  const note: Note = { id: id ?? act.once, person, text, ...via, ...besideWords(old, form), ...written };
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
