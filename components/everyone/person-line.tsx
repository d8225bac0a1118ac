import './everyone.css';
import { For, Show } from 'solid-js';
import type { FoundLine } from '@/components/find/found';
import { MarkedText } from '@/components/find/marked-text';
import { placeLabel } from '@/components/find/place-words';
import { useApp } from '@/components/live/app';
import { hashOf } from '@/components/live/route';
import { Avatar } from '@/components/people/avatar';
import { agoLabel, roleLabel, sideMark } from '@/components/people/labels';
import { named } from '@/components/people/named';
import { Chip } from '@/components/ui/surfaces';
import { marksNow } from '@/utils/people/everyone-filter';
import type { SearchPlace } from '@/utils/people/search-types';
import { say } from '@/utils/platform/say';

interface PersonLineProps {
  line: FoundLine;
  chosen: boolean;
  onChoose: (chosen: boolean) => void;
}

function Place(props: { place: SearchPlace }) {
  return (
    <p class="everyone-place">
      {placeLabel(props.place.field)} <MarkedText text={props.place.text} spans={props.place.spans} />
    </p>
  );
}

function Aside(props: { line: FoundLine }) {
  const { now } = useApp();
  const facts = () => props.line.entry.facts ?? {};
  const today = () => Temporal.Now.plainDateISO().toString();
  return (
    <div class="everyone-aside">
      <For each={marksNow(props.line.entry, today())}>{(mark) => <Chip tone="warm">{mark.text}</Chip>}</For>
      <Show when={facts().side}>{(side) => <Chip>{sideMark(side())}</Chip>}</Show>
      <Show when={facts().relation === 'needs-care'}>
        <Chip>{say('findUi.needsCare')}</Chip>
      </Show>
      <Show when={facts().lastContact}>{(at) => <span>{say('findUi.lastContact', agoLabel(at(), now()))}</span>}</Show>
    </div>
  );
}

/** One person in the list, who opens with a press. */
export function PersonLine(props: PersonLineProps) {
  const texts = () => props.line.entry.texts;
  const name = () => texts().name?.[0] ?? '';
  const facts = () => props.line.entry.facts ?? {};
  const role = () => facts().role;
  const about = () => {
    const shown = role();
    return [texts().title?.[0], shown ? roleLabel(shown) : '', texts().team?.[0], texts().company?.[0]]
      .filter(Boolean)
      .join(' · ');
  };
  const inName = () => props.line.places.find(({ field, text }) => field === 'name' && text === name());
  const elsewhere = () => props.line.places.filter((place) => place !== inName());
  return (
    <li class="everyone-line" data-chosen={props.chosen ? '' : undefined}>
      <input
        type="checkbox"
        checked={props.chosen}
        aria-label={say('findUi.choose', named(name()))}
        onChange={(event) => props.onChoose(event.currentTarget.checked)}
      />
      <Avatar name={name()} id={facts().hasPhoto ? props.line.entry.id : undefined} />
      <div class="everyone-who">
        <p>
          <a class="person-link" href={hashOf('person', props.line.entry.id)}>
            <MarkedText text={name()} spans={inName()?.spans ?? []} />
          </a>{' '}
          <Show when={facts().sample}>
            <Chip>{say('ui.person.sample')}</Chip>
          </Show>
        </p>
        <Show when={about()}>
          <p class="everyone-about">
            <bdi>{about()}</bdi>
          </p>
        </Show>
        <For each={elsewhere()}>{(place) => <Place place={place} />}</For>
      </div>
      <Aside line={props.line} />
    </li>
  );
}
