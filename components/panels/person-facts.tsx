import CalendarCheck from 'lucide-solid/icons/calendar-check';
import Clock from 'lucide-solid/icons/clock';
import HandHeart from 'lucide-solid/icons/hand-heart';
import Mail from 'lucide-solid/icons/mail';
import MessageCircle from 'lucide-solid/icons/message-circle';
import Phone from 'lucide-solid/icons/phone';
import Users from 'lucide-solid/icons/users';
import { createMemo, For, type JSX, Show } from 'solid-js';
import { useApp } from '@/components/live/app';
import { agoLabel, channelLabel, dayLabel, prefersLabel, sourceLabel, thisIsLabel } from '@/components/people/labels';
import { hoursOf } from '@/components/people/person-hours';
import { bothClocks, stateLabel, theirClock } from '@/components/people/time-words';
import type { Icon } from '@/components/ui/button';
import type { SiteChannel } from '@/utils/conversation/types';
import { hoursAt } from '@/utils/hours/hours-at';
import { nextGoodTime } from '@/utils/hours/next-good-time';
import type { PersonFile } from '@/utils/messages/protocol';
import { valuesOf } from '@/utils/people/preferences';
import type { ContactChannel, Preference } from '@/utils/people/types';
import { say } from '@/utils/platform/say';

interface FactsProps {
  file: PersonFile;
  /** How the page carries words; null where there is no page. */
  channel: SiteChannel | null;
}

const channelIcons: Record<ContactChannel, Icon> = { mail: Mail, chat: MessageCircle, call: Phone, 'in-person': Users };

function Fact(props: { icon: Icon; tone?: 'warm' | undefined; children: JSX.Element }) {
  return (
    <li class="fact" data-tone={props.tone}>
      {props.icon({ size: 15 })}
      <div>{props.children}</div>
    </li>
  );
}

/** Where it is known from, and since when: told or seen, never inferred. */
function Source(props: { preference: Preference }) {
  const { now } = useApp();
  return (
    <span class="soft small">
      {say('ui.sourceOn', sourceLabel(props.preference.source), dayLabel(props.preference.date, now()))}
    </span>
  );
}

function ChannelFact(props: FactsProps) {
  const preference = () => props.file.preferences.find((each) => each.value.kind === 'channel');
  const wished = () => valuesOf(props.file.preferences, 'channel')[0]?.channel ?? 'mail';
  const other = () => (props.channel !== null && props.channel !== wished() ? props.channel : undefined);
  return (
    <Show when={preference()}>
      {(known) => (
        <Fact icon={channelIcons[wished()]} tone={other() ? 'warm' : undefined}>
          <strong>{prefersLabel(wished())}</strong>
          <Show when={other()}>{(channel) => <span>{`, ${thisIsLabel(channel())}`}</span>}</Show>{' '}
          <Source preference={known()} />
        </Fact>
      )}
    </Show>
  );
}

function HoursFact(props: FactsProps) {
  const { now, settings } = useApp();
  const hours = createMemo(() => hoursOf(props.file));
  const state = createMemo(() => hoursAt(hours(), now()));
  const next = createMemo(() => {
    const current = state()?.state;
    return current === 'off' || current === 'focus' ? nextGoodTime([hours()], settings().myHours, now()) : null;
  });
  return (
    <Show when={state()}>
      {(current) => (
        <Fact icon={Clock} tone={next() ? 'warm' : undefined}>
          <strong>{say('ui.hours.localTime', theirClock(current(), now()))}</strong>
          <Show when={stateLabel(current())}>{(words) => <span>{`, ${words()}`}</span>}</Show>
          <Show when={next()}>
            {(good) => (
              <p class="soft small">{say('ui.hours.nextGood', bothClocks(good().at, now(), current().zone))}</p>
            )}
          </Show>
        </Fact>
      )}
    </Show>
  );
}

function NeedFacts(props: FactsProps) {
  const needs = () => props.file.preferences.filter((each) => each.value.kind === 'need');
  return (
    <For each={needs()}>
      {(need) => (
        <Fact icon={HandHeart}>
          <span dir="auto">{need.value.kind === 'need' ? need.value.text : ''}</span> <Source preference={need} />
        </Fact>
      )}
    </For>
  );
}

function ContactFact(props: FactsProps) {
  const { now } = useApp();
  const last = () => props.file.moments[0];
  const line = () => {
    const moment = last();
    if (!moment) return '';
    const when = agoLabel(moment.at, now());
    return moment.channel
      ? say('sidebar.person.lastContactBy', when, channelLabel(moment.channel))
      : say('sidebar.person.lastContact', when);
  };
  return (
    <Show when={last()}>
      <Fact icon={CalendarCheck}>
        <span class="soft">{line()}</span>
      </Fact>
    </Show>
  );
}

/** What helps with this person, one line each; what is not known takes no room. */
export function PersonFacts(props: FactsProps) {
  return (
    <ul class="facts">
      <ChannelFact {...props} />
      <HoursFact {...props} />
      <NeedFacts {...props} />
      <ContactFact {...props} />
    </ul>
  );
}
