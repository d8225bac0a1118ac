import './still-true.css';
import { useApp } from '@/components/live/app';
import { hashOf } from '@/components/live/route';
import { attempt, removeWithUndo } from '@/components/live/submit';
import { Button } from '@/components/ui/button';
import { showToast } from '@/components/ui/toast';
import { callBackground } from '@/utils/messages/client';
import type { NoteForm } from '@/utils/messages/protocol';
import type { OldNote } from '@/utils/messages/review-calls';
import { fadeDay } from '@/utils/people/lasting';
import type { Note } from '@/utils/people/types';
import { dayAt } from '@/utils/platform/clock';
import { say } from '@/utils/platform/say';
import { Name } from './avatar';
import { createDue, type Due, DueList } from './due-list';
import { dayLabel } from './labels';

/** Notes of all people that nobody looked at for a year. */
export const createNoteRound = (): Due<OldNote> =>
  createDue(async (query) => {
    const { notes, more } = await callBackground('notesToReview', query);
    return [notes, more];
  });

/** Changes how long a note stays; the toast takes it back. */
const settle = (note: Note, change: Pick<NoteForm, 'kept' | 'until'>, text: string): Promise<boolean> =>
  attempt(async () => {
    const { id, person, text: words, kept = '', until = '' } = note;
    await callBackground('saveNote', { id, person, text: words, ...change });
    const takeBack = () => callBackground('saveNote', { id, person, text: words, kept, until });
    showToast({ text, undo: () => void attempt(takeBack) });
  });

/** Keep, let it fade, or forget now. */
export function NoteAnswers(props: { note: Note; onDone?: () => void }) {
  const { now } = useApp();
  const today = () => dayAt(now());
  const done = (was: boolean) => was && props.onDone?.();
  const keep = async () => done(await settle(props.note, { kept: today() }, say('details.round.kept')));
  const fade = async () => {
    const until = fadeDay(today());
    done(await settle(props.note, { until }, say('details.round.fading', dayLabel(until, now()))));
  };
  const forget = async () => done(await removeWithUndo('note', props.note.id, say('details.round.forgotten')));
  return (
    <div class="row still-answers">
      <Button size="small" onPress={() => void keep()}>
        {say('details.round.keep')}
      </Button>
      <Button size="small" onPress={() => void fade()}>
        {say('details.round.fade')}
      </Button>
      <Button size="small" kind="plain" onPress={() => void forget()}>
        {say('details.round.forget')}
      </Button>
    </div>
  );
}

function RoundLine(props: { one: OldNote; onDone: () => void }) {
  const { now } = useApp();
  return (
    <li class="still-line">
      <p>
        <a href={hashOf('person', props.one.person.id)}>
          <Name>{props.one.person.name}</Name>
        </a>{' '}
        <span class="soft small">{dayLabel(props.one.note.updated, now())}</span>
      </p>
      <p class="note-text" data-short dir="auto">
        {props.one.note.text}
      </p>
      <NoteAnswers note={props.one.note} onDone={props.onDone} />
    </li>
  );
}

/** The yearly round over notes of all people. */
export function NoteRound(props: { round: Due<OldNote> }) {
  return (
    <DueList due={props.round} label={say('details.round.title')} keyOf={({ note }) => note.id}>
      {(one, onDone) => <RoundLine one={one()} onDone={onDone} />}
    </DueList>
  );
}
