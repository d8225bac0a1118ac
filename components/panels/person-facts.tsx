import CalendarCheck from 'lucide-solid/icons/calendar-check';
import HandHeart from 'lucide-solid/icons/hand-heart';
import Mail from 'lucide-solid/icons/mail';
import MessageCircle from 'lucide-solid/icons/message-circle';
import Phone from 'lucide-solid/icons/phone';
import Users from 'lucide-solid/icons/users';
import { For, Show } from 'solid-js';
import { useApp } from '@/components/live/app';
import { Fact, Source } from '@/components/people/fact';
import { agoLabel, channelLabel, prefersLabel, thisIsLabel } from '@/components/people/labels';
import type { Icon } from '@/components/ui/button';
import type { SiteChannel } from '@/utils/conversation/types';
import type { PersonFile } from '@/utils/messages/protocol';
import { valuesOf } from '@/utils/people/preferences';
import type { ContactChannel } from '@/utils/people/types';
import { say } from '@/utils/platform/say';
import { HoursFact } from './hours-fact';

interface FactsProps {
  file: PersonFile;
  /** How the page carries words; null where there is no page. */
  channel: SiteChannel | null;
}

const channelIcons: Record<ContactChannel, Icon> = { mail: Mail, chat: MessageCircle, call: Phone, 'in-person': Users };

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
      <HoursFact file={props.file} />
      <NeedFacts {...props} />
      <ContactFact {...props} />
    </ul>
  );
}
