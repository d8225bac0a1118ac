import Clock from 'lucide-solid/icons/clock';
import { createMemo, For, Show } from 'solid-js';
import { useApp } from '@/components/live/app';
import { language } from '@/components/live/language';
import { Button } from '@/components/ui/button';
import { cityOf } from '@/utils/hours/zones';
import { browser } from '@/utils/platform/browser';
import { say } from '@/utils/platform/say';
import { listed } from './short-names';
import type { Together } from './together';

/** Whose hours nothing is known of, and where an ordinary day had to be taken. */
export function Untold(props: { together: Together }) {
  const named = (places: readonly number[]) => listed(places.map((place) => props.together.people[place]?.name ?? ''));
  const lines = createMemo(() => {
    const { people, unplaced, assumed } = props.together;
    const isTold = (place: number) => (people[place]?.known.work.length ?? 0) > 0;
    const [zoneless, untold] = [unplaced.filter(isTold), unplaced.filter((place) => !isTold(place))];
    return [
      ...(untold.length > 0 ? [say('hoursUi.untold', named(untold))] : []),
      ...(zoneless.length > 0 ? [say('hoursUi.zoneless', named(zoneless))] : []),
      ...(assumed.length > 0 ? [say('hoursUi.assumed', named(assumed))] : []),
    ];
  });
  return <For each={lines()}>{(line) => <p class="soft small">{line}</p>}</For>;
}

/** Where the clocks change on the way to a time that is offered. */
export function Changes(props: { together: Together }) {
  const lines = createMemo(() => {
    const days = new Map<string, string[]>();
    for (const { zone, at } of props.together.changes) {
      const form: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'short', timeZone: zone };
      const day = new Intl.DateTimeFormat(language(), form).format(at);
      days.set(day, [...(days.get(day) ?? []), cityOf(zone)]);
    }
    return [...days].map(([day, cities]) => say('hoursUi.clocksChange', listed(cities), day));
  });
  return <For each={lines()}>{(line) => <p class="soft small">{line}</p>}</For>;
}

/** Without the user's own hours a time may be offered in their night. */
export function MineUntold() {
  const { settings } = useApp();
  return (
    <Show when={settings().myHours === null}>
      <div class="good-times-mine">
        <p class="soft small">{say('hoursUi.mineUntold')}</p>
        <Button kind="plain" size="small" icon={Clock} onPress={() => void browser.runtime.openOptionsPage()}>
          {say('hoursUi.setMine')}
        </Button>
      </div>
    </Show>
  );
}
