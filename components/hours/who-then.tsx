import { createSignal, For, Show } from 'solid-js';
import { useApp } from '@/components/live/app';
import { language } from '@/components/live/language';
import { formatClock } from '@/utils/hours/format-time';
import type { Missing } from '@/utils/hours/good-times';
import { hoursAt } from '@/utils/hours/hours-at';
import { say } from '@/utils/platform/say';
import { myZone } from './my-zone';
import { listed } from './short-names';
import { missingWords, theirClock } from './state-words';
import { type Person, zonesOf } from './together';

interface WhoThenProps {
  people: readonly Person[];
  at: number;
  missing: readonly Missing[];
}

/** On demand: who cannot be asked at that time and why, and what the clocks of the others show. */
export function WhoThen(props: WhoThenProps) {
  const { now, settings } = useApp();
  const [open, setOpen] = createSignal(false);
  const names = () => props.missing.map(({ person }) => props.people[person]?.name ?? '');
  const lineOf = (person: Person, place: number): string | undefined => {
    const missing = props.missing.find((each) => each.person === place);
    if (missing) return missingWords(missing.why, { ...person, at: props.at, now: now() });
    const there = hoursAt(person.known, props.at);
    return there ? theirClock(there, props.at) : undefined;
  };
  const clockIn = (zone: string) => formatClock(props.at, zone, language());
  const differs = () => zonesOf(props.people).some((zone) => clockIn(zone) !== clockIn(myZone(settings())));
  return (
    <Show when={props.missing.length > 0 || differs()}>
      <details class="who-then" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{names().length > 0 ? say('hoursUi.without', listed(names())) : say('hoursUi.clocks')}</summary>
        <ul>
          <For each={open() ? props.people : []}>
            {(person, place) => (
              <Show when={lineOf(person, place())}>
                {(line) => (
                  <li data-missing={props.missing.some((each) => each.person === place()) ? '' : undefined}>
                    <bdi>{person.name}</bdi> <span>{line()}</span>
                  </li>
                )}
              </Show>
            )}
          </For>
        </ul>
      </details>
    </Show>
  );
}
