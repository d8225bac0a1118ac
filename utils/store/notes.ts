import { CallFailed, failed } from '@/utils/messages/call-failed';
import type { ViewCalls } from '@/utils/messages/protocol';
import { checkNote } from '@/utils/people/check-person';
import type { Moment, Note } from '@/utils/people/types';
import { type Act, isoOf } from './act';
import { write } from './transact';

type NoteForm = Parameters<ViewCalls['saveNote']>[0];
type MomentForm = Parameters<ViewCalls['saveMoment']>[0];

/** A moment's words are a line or two beside what happened; what is longer is a note. */
const longestMoment = 2_000;

export function saveNote({ id, person, text }: NoteForm, act: Act): Promise<Note> {
  return write(['person', 'note'], async (writing) => {
    const problem = checkNote(text);
    if (problem) throw new CallFailed(problem);
    const old = await writing.get('note', id ?? act.once);
    if ((id !== undefined && !old) || !(await writing.get('person', person))) throw failed('errors.gone');
    const now = isoOf(act);
    const note: Note = { id: id ?? act.once, person, text, created: old?.created ?? now, updated: now };
    await writing.put('note', note);
    return note;
  });
}

export function saveMoment({ person, kind, channel, text }: MomentForm, act: Act): Promise<Moment> {
  return write(['person', 'moment'], async (writing) => {
    if (text.length > longestMoment) throw failed('errors.long', { field: 'text', args: [String(longestMoment)] });
    if (!(await writing.get('person', person))) throw failed('errors.gone');
    const moment: Moment = { id: act.once, person, kind, channel, at: isoOf(act), text };
    await writing.put('moment', moment);
    return moment;
  });
}
