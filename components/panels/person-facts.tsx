import Ban from 'lucide-solid/icons/ban';
import CalendarCheck from 'lucide-solid/icons/calendar-check';
import { Show } from 'solid-js';
import { HoursFact } from '@/components/hours/hours-fact';
import { useApp } from '@/components/live/app';
import { avoidLabel } from '@/components/people/details/detail-words';
import { channelIcons, generalChannel, needLines } from '@/components/people/details/fact-lines';
import { FactLines } from '@/components/people/details/fact-list';
import { Fact } from '@/components/people/fact';
import { agoLabel, channelLabel, prefersLabel, thisIsLabel } from '@/components/people/labels';
import { ToldSince } from '@/components/people/told-since';
import type { SiteChannel } from '@/utils/conversation/types';
import type { PersonFile } from '@/utils/messages/protocol';
import type { Preference } from '@/utils/people/types';
import { say } from '@/utils/platform/say';

export interface FactsProps {
  file: PersonFile;
  /** How the page carries words; null where there is no page. */
  channel: SiteChannel | null;
  /** Puts a line into the draft that is open. */
  onInsert?: ((text: string) => void) | undefined;
}

/** More of them would be a wall; the others are one press away. */
export const needsAtFirst = 2;

/** They would rather not be reached in the way the page does it. */
const avoidedHere = ({ file, channel }: FactsProps): Preference | undefined =>
  file.preferences.find(({ value }) => value.kind === 'avoid' && value.channel === channel);

function ChannelFact(props: FactsProps) {
  const preference = () => generalChannel(props.file);
  const wished = () => {
    const value = preference()?.value;
    return value?.kind === 'channel' ? value.channel : 'mail';
  };
  const isSaidBelow = () => avoidedHere(props) !== undefined;
  const other = () => (props.channel !== wished() && !isSaidBelow() ? (props.channel ?? undefined) : undefined);
  return (
    <Show when={preference()}>
      {(known) => (
        <Fact icon={channelIcons[wished()]} tone={other() || isSaidBelow() ? 'warm' : undefined}>
          <strong>{prefersLabel(wished())}</strong>
          <Show when={other()}>{(channel) => <span>{`, ${thisIsLabel(channel())}`}</span>}</Show>{' '}
          <ToldSince preference={known()} onInsert={props.onInsert} />
        </Fact>
      )}
    </Show>
  );
}

/** Only where the page is the way that they would rather not: the others stand with the rest. */
function AvoidFact(props: FactsProps) {
  return (
    <Show when={avoidedHere(props)}>
      {(known) => (
        <Fact icon={Ban} tone="warm">
          <strong>{props.channel && avoidLabel(props.channel)}</strong>
          <span>{`, ${props.channel && thisIsLabel(props.channel)}`}</span>{' '}
          <ToldSince preference={known()} onInsert={props.onInsert} />
        </Fact>
      )}
    </Show>
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

/** What helps with this person now, one line each; what is not known takes no room. */
export function PersonFacts(props: FactsProps) {
  return (
    <ul class="facts">
      <ChannelFact {...props} />
      <AvoidFact {...props} />
      <HoursFact file={props.file} />
      <FactLines lines={needLines(props.file).slice(0, needsAtFirst)} onInsert={props.onInsert} />
      <ContactFact {...props} />
    </ul>
  );
}
