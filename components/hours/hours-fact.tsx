import Clock from 'lucide-solid/icons/clock';
import { createMemo, Show } from 'solid-js';
import { useApp } from '@/components/live/app';
import { Fact } from '@/components/people/fact';
import { hoursOf } from '@/components/people/person-hours';
import { bothClocks, inHowLong } from '@/components/people/time-words';
import { type HoursNow, hoursAt } from '@/utils/hours/hours-at';
import { opensAt } from '@/utils/hours/opens-at';
import type { PersonFile } from '@/utils/messages/protocol';
import type { PersonHours } from '@/utils/people/types';
import { say } from '@/utils/platform/say';
import { createKnown, type Known } from './known-hours';
import { myZone } from './my-zone';
import { stateWords, theirClock } from './state-words';

type Person = Known<{ hours: PersonHours }>;

/** When they can be asked again, by the user's clock and theirs. */
function NextOpen(props: { person: Person; there: HoursNow }) {
  const { now, settings } = useApp();
  const words = createMemo(() => {
    const at = props.there.state === null ? null : opensAt(props.person.known, now());
    if (at === null || at <= now()) return undefined;
    const when = bothClocks(at, now(), myZone(settings()), props.there.zone);
    const soon = inHowLong(at, now());
    return soon ? say('hoursUi.opensIn', when, soon) : say('hoursUi.opens', when);
  });
  return <Show when={words()}>{(text) => <p class="soft small">{text()}</p>}</Show>;
}

/** Their clock, how it stands with them and why, and when they open. */
export function HoursFact(props: { file: PersonFile }) {
  const { now } = useApp();
  const known = createKnown(() => [{ hours: hoursOf(props.file) }]);
  const person = () => known()?.[0];
  const there = createMemo(() => {
    const { known: hours } = person() ?? {};
    return hours ? hoursAt(hours, now()) : null;
  });
  const isClosed = () => there()?.state === 'off' || there()?.state === 'focus';
  const words = (hours: HoursNow, of: Person) => stateWords(hours, { ...of, at: now(), now: now() });
  return (
    <Show when={person()}>
      {(of) => (
        <Show when={there()}>
          {(current) => (
            <Fact icon={Clock} tone={isClosed() ? 'warm' : undefined}>
              <strong>{say('ui.hours.localTime', theirClock(current(), now()))}</strong>
              <Show when={words(current(), of())}>{(text) => <span>{`, ${text()}`}</span>}</Show>
              <NextOpen person={of()} there={current()} />
            </Fact>
          )}
        </Show>
      )}
    </Show>
  );
}
