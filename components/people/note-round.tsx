import './still-true.css';
import { createSignal, For, Show } from 'solid-js';
import { useApp } from '@/components/live/app';
import { type Asked, createAsked } from '@/components/live/asked';
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
import { dayLabel } from './labels';

const atOnce = 10;

interface Round {
  asked: Asked<{ notes: OldNote[]; more: boolean }>;
  showMore: () => void;
}

/** Notes that nobody looked at for a year, some of them at a time. */
export function createNoteRound(): Round {
  const { now } = useApp();
  const [limit, setLimit] = createSignal(atOnce);
  const asked = createAsked(
    () => `${dayAt(now())} ${limit()}`,
    () => callBackground('notesToReview', { today: dayAt(now()), limit: limit() }),
  );
  return { asked, showMore: () => setLimit((before) => before + atOnce) };
}

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

/** The yearly round over notes of all people; nothing where none is due. */
export function NoteRound(props: { round: Round }) {
  const found = () => props.round.asked.value()?.notes ?? [];
  const oneOf = (id: string) => found().find(({ note }) => note.id === id);
  let list: HTMLUListElement | undefined;
  return (
    <Show when={found().length > 0}>
      <ul class="card still-list" ref={list} tabindex="-1" aria-label={say('details.round.title')}>
        <For each={found().map(({ note }) => note.id)}>
          {(id) => <Show when={oneOf(id)}>{(one) => <RoundLine one={one()} onDone={() => list?.focus()} />}</Show>}
        </For>
      </ul>
      <Show when={props.round.asked.value()?.more}>
        <div>
          <Button onPress={props.round.showMore}>{say('details.still.more')}</Button>
        </div>
      </Show>
    </Show>
  );
}
