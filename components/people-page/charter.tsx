import Users from 'lucide-solid/icons/users';
import { createMemo, createSignal, Show } from 'solid-js';
import { charterDay, firstOpenDay, spanOfDay } from '@/components/cards/charter-day';
import type { CharterShown } from '@/components/cards/charter-files';
import { charterPeople, mostPeople, restOf } from '@/components/cards/charter-people';
import { CharterSheet } from '@/components/cards/charter-sheet';
import { CharterTools } from '@/components/cards/charter-tools';
import { useApp } from '@/components/live/app';
import { createAsked } from '@/components/live/asked';
import { language } from '@/components/live/language';
import { hashOf } from '@/components/live/route';
import { PersonSearch } from '@/components/people/person-search';
import { EmptyState } from '@/components/ui/surfaces';
import { cityOf } from '@/utils/hours/zones';
import { say } from '@/utils/platform/say';
import type { PeopleView } from './types';

function Nobody() {
  return (
    <EmptyState
      icon={Users}
      title={say('cardUi.charter.empty')}
      actions={
        <>
          <a href={hashOf('my-card')}>{say('cardUi.mine.title')}</a>
          <a href={hashOf('take-card')}>{say('cardUi.take.title')}</a>
        </>
      }
    >
      {say('cardUi.charter.emptyHint')}
    </EmptyState>
  );
}

function CharterView(props: { rest: string }) {
  const { settings, now } = useApp();
  const [dayChosen, setDay] = createSignal<number>();
  const asked = createAsked(
    () => props.rest,
    (rest) => charterPeople(rest, Date.now()),
  );
  const people = () => asked.value() ?? [];
  const zoneNow = () => settings().myHours?.zone ?? Temporal.Now.timeZoneId();
  const dayAt = createMemo(() => dayChosen() ?? firstOpenDay(people(), now(), zoneNow()));
  const shown = createMemo((): CharterShown => {
    const zone = zoneNow();
    const day = charterDay(people(), now(), spanOfDay(now(), zone, dayAt()));
    const date = new Intl.DateTimeFormat(language(), { dateStyle: 'full', timeZone: zone }).format(day.from);
    return { day, title: say('cardUi.charter.zone', date, cityOf(zone)), zone, language: language(), now: now() };
  });
  const show = (ids: readonly string[]) => location.replace(hashOf('charter', restOf(ids)));
  const add = (id: string | null | undefined) => id && show([...new Set([...people().map((each) => each.id), id])]);
  return (
    <div class="charter stack" data-gap="large" data-many={people().length > 6 ? '' : undefined}>
      <header class="stack" data-gap="small">
        <h1>{say('cardUi.charter.title')}</h1>
        <p class="soft no-print">{say('cardUi.charter.intro')}</p>
      </header>
      <div class="no-print stack" data-gap="large">
        <Show when={people().length < mostPeople} fallback={<p class="soft">{say('cardUi.charter.full')}</p>}>
          <PersonSearch label={say('cardUi.charter.add')} chosen={null} onChoose={(chosen) => add(chosen?.id)} />
        </Show>
        <Show when={people().length > 0}>
          <CharterTools shown={shown()} day={dayAt()} onDay={setDay} />
        </Show>
      </div>
      <Show when={people().length > 0} fallback={<Show when={asked.value()}>{<Nobody />}</Show>}>
        <CharterSheet shown={shown()} onShow={show} />
      </Show>
    </div>
  );
}

export const charter: PeopleView = { id: 'charter', title: 'cardUi.charter.title', View: CharterView };
