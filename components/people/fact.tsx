import type { JSX } from 'solid-js';
import { useApp } from '@/components/live/app';
import type { Icon } from '@/components/ui/button';
import type { Preference } from '@/utils/people/types';
import { say } from '@/utils/platform/say';
import { dayLabel, sourceLabel } from './labels';

/** One line of what helps with somebody; warm where it is worth a second look. */
export function Fact(props: { icon: Icon; tone?: 'warm' | undefined; children: JSX.Element }) {
  return (
    <li class="fact" data-tone={props.tone}>
      {props.icon({ size: 15 })}
      <div>{props.children}</div>
    </li>
  );
}

/** Where it is known from, and since when: told or seen, never inferred. */
export function Source(props: { preference: Pick<Preference, 'source' | 'date'> }) {
  const { now } = useApp();
  return (
    <span class="soft small">
      {say('ui.sourceOn', sourceLabel(props.preference.source), dayLabel(props.preference.date, now()))}
    </span>
  );
}
