import { type Accessor, createMemo } from 'solid-js';
import { type Capture, createCapture } from '@/components/capture/capture';
import { createMeant, namesOf, withoutName } from '@/components/capture/whom';
import type { Chosen } from '@/components/people/chosen';
import type { Who } from '@/utils/capture/split-who';
import { tellsFacts } from '@/utils/capture/whom';

/** A person of the page, or searched for; one not kept yet brings what the page shows of them. */
export interface NotedPerson extends Chosen {
  /** The address or id by which the page shows somebody kept. */
  by?: string;
}

interface NoteCapture {
  /** Whom the words name who is not chosen: the user is asked, or nobody else is there. */
  said: Accessor<NotedPerson | null>;
  /** Who else the words may name, and not surely: the user is asked. */
  asked: Accessor<NotedPerson[]>;
  /** Whether it is known by now whom the words may name. */
  isKnown: Accessor<boolean>;
  capture: Capture;
}

/** What a quick note tells of whom it is about. */
export function createNoteCapture(text: Accessor<string>, person: Accessor<NotedPerson | null>): NoteCapture {
  const { meant, isKnown } = createMeant(text);
  const others = (named: readonly Who[]): NotedPerson[] => {
    const today = Temporal.Now.plainDateISO().toString();
    return named
      .filter(({ id, words }) => id !== person()?.id && tellsFacts(words, { today }))
      .map(({ id, name }) => ({ id, name }));
  };
  const said = createMemo((): NotedPerson | null => {
    const { sure } = meant();
    return others(sure ? [sure] : [])[0] ?? null;
  });
  const asked = createMemo((): NotedPerson[] => {
    const { sure, candidates } = meant();
    // Words that say all by themselves hardly begin with a name.
    return sure ? [] : others(candidates.filter(({ wordsAt }) => wordsAt > 0));
  });
  const about = () => person() ?? said();
  const wordsAt = () => meant().candidates.find(({ id }) => id === about()?.id)?.wordsAt ?? 0;
  const capture = createCapture({
    text: () => withoutName(text(), wordsAt()),
    whole: text,
    mayBeNote: true,
    names: () => namesOf({ name: about()?.name ?? '' }),
    id: () => about()?.id,
  });
  return { said, asked, isKnown, capture };
}
