import './still-true.css';
import { createSignal, For, Show } from 'solid-js';
import { useApp } from '@/components/live/app';
import { type Asked, createAsked } from '@/components/live/asked';
import { hashOf } from '@/components/live/route';
import { Button } from '@/components/ui/button';
import { callBackground } from '@/utils/messages/client';
import type { FadedPreference } from '@/utils/messages/review-calls';
import { dayAt } from '@/utils/platform/clock';
import { say } from '@/utils/platform/say';
import { Name } from './avatar';
import { preferenceLabel } from './details/preference-words';
import { Source } from './fact';
import { StillTrue } from './still-true';

const atOnce = 10;

interface Faded {
  asked: Asked<{ faded: FadedPreference[]; more: boolean }>;
  showMore: () => void;
}

/** What was told of anybody a year ago or longer, some of it at a time. */
export function createFaded(): Faded {
  const { now } = useApp();
  const [limit, setLimit] = createSignal(atOnce);
  const asked = createAsked(
    () => `${dayAt(now())} ${limit()}`,
    () => callBackground('fadedPreferences', { today: dayAt(now()), limit: limit() }),
  );
  return { asked, showMore: () => setLimit((before) => before + atOnce) };
}

function FadedLine(props: { one: FadedPreference; onDone: () => void }) {
  return (
    <li class="still-line">
      <p>
        <a href={hashOf('person', props.one.person.id)}>
          <Name>{props.one.person.name}</Name>
        </a>
      </p>
      <p>
        <span dir="auto">{preferenceLabel(props.one.preference.value)}</span>{' '}
        <Source preference={props.one.preference} />
      </p>
      <StillTrue preference={props.one.preference} onDone={props.onDone} />
    </li>
  );
}

/** Of all people what may have changed, the oldest first; nothing where nothing is that old. */
export function StillTrueList(props: { faded: Faded }) {
  const found = () => props.faded.asked.value()?.faded ?? [];
  const oneOf = (id: string) => found().find(({ preference }) => preference.id === id);
  let list: HTMLUListElement | undefined;
  return (
    <Show when={found().length > 0}>
      <ul class="card still-list" ref={list} tabindex="-1" aria-label={say('details.still.title')}>
        <For each={found().map(({ preference }) => preference.id)}>
          {(id) => <Show when={oneOf(id)}>{(one) => <FadedLine one={one()} onDone={() => list?.focus()} />}</Show>}
        </For>
      </ul>
      <Show when={props.faded.asked.value()?.more}>
        <div>
          <Button onPress={props.faded.showMore}>{say('details.still.more')}</Button>
        </div>
      </Show>
    </Show>
  );
}
