import { type Accessor, createSignal } from 'solid-js';
import { createAsked } from '@/components/live/asked';
import { offerUndo } from '@/components/live/submit';
import type { Chosen } from '@/components/people/chosen';
import { named } from '@/components/people/named';
import type { Told } from '@/utils/capture/types';
import type { NoteOptions } from '@/utils/messages/capture-calls';
import { callBackground } from '@/utils/messages/client';
import type { PersonFile } from '@/utils/messages/protocol';
import type { PreferenceSource } from '@/utils/people/types';
import { say } from '@/utils/platform/say';
import { createReading, type ReadingOf, type WordReading } from './reading';
import { replacedBy } from './replaced';
import { toldOf } from './to-remember';

/** Facts were told or seen by the user: nothing else may be said of typed words. */
export type WordSource = Extract<PreferenceSource, 'told' | 'noticed'>;

export interface Capture extends WordReading {
  source: Accessor<WordSource>;
  setSource: (source: WordSource) => void;
  /** What is kept and would end, for a fact that takes its place. */
  replaced: (told: Told) => Told[];
  /** How often a save was asked for while a question was open. */
  asks: Accessor<number>;
  /** False: a question is open, which is then shown. */
  mayKeep: () => boolean;
  /** `about`: how the note that is left is kept. */
  keep: (whom: Chosen, about?: NoteOptions) => Promise<PersonFile>;
}

interface Given extends ReadingOf {
  /** Words that say nothing for sure are a plain note, and no question holds one up. */
  mayBeNote?: boolean;
  /** Somebody kept. */
  id: Accessor<string | null | undefined>;
}

/** Words about somebody from the first key to what is kept of them, in one act. */
export function createCapture({ id, mayBeNote = false, ...words }: Given): Capture {
  const reading = createReading(words);
  const [source, setSource] = createSignal<WordSource>('told');
  const [asks, setAsks] = createSignal(0);
  const question = () => {
    const person = id();
    return person && reading.isAny() ? { id: person } : undefined;
  };
  const file = createAsked(question, (query) => callBackground('personFile', query));
  const replaced = (told: Told) => {
    const known = file.value();
    return known && known.person.id === id() ? replacedBy(told, known) : [];
  };
  const mayKeep = () => {
    const isPlain = mayBeNote && reading.told().length === 0;
    const isOpen = reading.open() !== undefined && !isPlain;
    if (isOpen) setAsks((times) => times + 1);
    return !isOpen;
  };
  const keep = async ({ id: kept, name, identities = [] }: Chosen, about?: NoteOptions) => {
    const told = reading.told();
    const { undo, file: saved } = await callBackground('remember', {
      person: kept === null ? { name, identities } : { id: kept },
      told: toldOf(told, source(), Temporal.Now.plainDateISO().toString()),
      note: reading.note(),
      ...(about ? { about } : {}),
    });
    // A plain note about somebody kept is as quiet as it ever was.
    if (told.length > 0 || kept === null)
      offerUndo(say(kept === null ? 'captureUi.savedNew' : 'captureUi.saved', named(saved.person.name)), undo);
    return saved;
  };
  return { ...reading, source, setSource, replaced, asks, mayKeep, keep };
}
