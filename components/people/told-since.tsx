import './still-true.css';
import { createSignal, Show } from 'solid-js';
import { useApp } from '@/components/live/app';
import { isFaded } from '@/utils/people/still-true';
import type { Preference } from '@/utils/people/types';
import { dayAt } from '@/utils/platform/clock';
import { say } from '@/utils/platform/say';
import { preferenceLabel } from './details/preference-words';
import { Source } from './fact';
import { StillTrue } from './still-true';

interface ToldSinceProps {
  preference: Preference;
  onInsert?: ((text: string) => void) | undefined;
}

/** Where a thing is known from and since when; after a year the soft question whether it is still so. */
export function ToldSince(props: ToldSinceProps) {
  const { now } = useApp();
  const [open, setOpen] = createSignal(false);
  const faded = () => isFaded(props.preference, dayAt(now()));
  return (
    <>
      <Source preference={props.preference} />
      <Show when={faded()}>
        {' '}
        <button
          type="button"
          class="still-open"
          aria-expanded={open()}
          aria-label={say('details.still.titleOf', preferenceLabel(props.preference.value))}
          onClick={() => setOpen(!open())}
        >
          {say('details.still.title')}
        </button>
        <Show when={open()}>
          <StillTrue preference={props.preference} onInsert={props.onInsert} onDone={() => setOpen(false)} />
        </Show>
      </Show>
    </>
  );
}
