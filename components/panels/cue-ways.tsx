import { createSignal, For, Show } from 'solid-js';
import { copyWith } from '@/components/live/copy';
import { useSidebar } from '@/components/live/sidebar-context';
import { attempt } from '@/components/live/submit';
import { named } from '@/components/people/named';
import { Button } from '@/components/ui/button';
import { showToast } from '@/components/ui/toast';
import type { Cue } from '@/utils/cues/types';
import { type Way, waysOf } from '@/utils/cues/ways';
import { say } from '@/utils/platform/say';
import type { WordKey } from '@/utils/words/types';
import { CueNote } from './cue-note';
import { addressOf, type CuePerson, createCuePerson } from './cue-person';

const labels = {
  'say-it': 'cue.ways.sayIt',
  add: 'cue.ways.add',
  facts: 'cue.ways.facts',
  'pass-on': 'cue.ways.passOn',
} satisfies Record<Way, WordKey>;

interface Note {
  text: string;
  hint: string;
}

function praiseNote({ name }: CuePerson, { quote }: Cue): Note {
  const text = name === null ? say('cue.note.praiseNoName', quote) : say('cue.note.praise', name, quote);
  return { text, hint: say('cue.note.praiseHint') };
}

const blankNote = ({ name }: CuePerson): string =>
  name === null ? say('cue.note.blankNoName') : say('cue.note.blank', name);

async function addThem(cue: Cue, { name, ...known }: CuePerson, focus: () => Promise<void>): Promise<void> {
  const address = known.address ?? (await addressOf(cue));
  const called = named(name ?? say('cue.ways.them'));
  if (address === null) showToast({ text: say('cue.ways.addUnknown', called) });
  else if (await copyWith(address, say('cue.ways.addCopied', address))) await focus();
}

/** What may be done about it, the best way first; nothing of it changes the draft by itself. */
export function CueWays(props: { cue: Cue; channel: 'mail' | 'chat' }) {
  const { act, sayItToThem } = useSidebar();
  const person = createCuePerson(() => props.cue);
  const [note, setNote] = createSignal<Note>();
  const place = () => ({ draft: props.cue.draft, cue: props.cue.id });
  // Whom a chat takes in is no field of the message.
  const ways = () => waysOf(props.cue.check).filter((way) => way !== 'add' || props.channel === 'mail');
  const sayIt = async () => {
    const text = await sayItToThem({ ...place(), name: person().whole ?? '' });
    setNote({ text: text ?? blankNote(person()), hint: say('cue.note.hint') });
  };
  const go: Record<Way, () => void> = {
    'say-it': () => void sayIt(),
    add: () =>
      void attempt(() => addThem(props.cue, person(), () => act({ kind: 'focus-recipients', draft: props.cue.draft }))),
    facts: () => void act({ kind: 'focus', ...place(), sentence: true }),
    'pass-on': () => setNote(praiseNote(person(), props.cue)),
  };
  const label = (way: Way) => say(labels[way], named(person().name ?? say('cue.ways.them')));
  return (
    <>
      <div class="row cue-steps">
        <For each={ways()}>
          {(way, place) => (
            <Button kind={place() === 0 && !note() ? 'primary' : 'quiet'} size="small" onPress={go[way]}>
              {label(way)}
            </Button>
          )}
        </For>
        <Button kind="plain" size="small" onPress={() => void act({ kind: 'focus', ...place() })}>
          {say('cue.show')}
        </Button>
      </div>
      <Show when={note()}>
        {(open) => (
          <CueNote person={person()} text={open().text} hint={open().hint} onClose={() => setNote(undefined)} />
        )}
      </Show>
    </>
  );
}
