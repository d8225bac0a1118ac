import Ban from 'lucide-solid/icons/ban';
import CalendarCheck from 'lucide-solid/icons/calendar-check';
import { Show } from 'solid-js';
import { HoursFact } from '@/components/hours/hours-fact';
import { useApp } from '@/components/live/app';
import { channelIcons, generalChannel, needLines } from '@/components/people/details/fact-lines';
import { FactLines } from '@/components/people/details/fact-list';
import { preferenceLabel } from '@/components/people/details/preference-words';
import { Fact } from '@/components/people/fact';
import { agoLabel, channelLabel, thisIsLabel } from '@/components/people/labels';
import { hoursOf } from '@/components/people/person-hours';
import { ToldSince } from '@/components/people/told-since';
import type { SiteChannel } from '@/utils/conversation/types';
import { holdsAt } from '@/utils/hours/within';
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

type Shown = Pick<FactsProps, 'file' | 'channel'>;

/** They would rather not be reached in the way the page does it, now. */
const avoidedHere = ({ file, channel }: Shown, now: number): Preference | undefined =>
  file.preferences.find(
    ({ value }) => value.kind === 'avoid' && value.channel === channel && holdsAt(value, hoursOf(file), now),
  );

/** The way for now: one for these hours of the week goes before the general one. */
const wishedWay = ({ file }: Shown, now: number): Preference | undefined =>
  file.preferences.find(
    ({ value }) => value.kind === 'channel' && value.blocks !== undefined && holdsAt(value, hoursOf(file), now),
  ) ?? generalChannel(file);

/** What of the ways to reach them stands here, so that it need not be said again. */
export const waysShown = (shown: Shown, now: number): Preference[] =>
  [wishedWay(shown, now), avoidedHere(shown, now)].flatMap((preference) => preference ?? []);

function ChannelFact(props: FactsProps) {
  const { now } = useApp();
  const preference = () => wishedWay(props, now());
  const wished = () => {
    const value = preference()?.value;
    return value?.kind === 'channel' ? value.channel : 'mail';
  };
  const isSaidBelow = () => avoidedHere(props, now()) !== undefined;
  const other = () => (props.channel !== wished() && !isSaidBelow() ? (props.channel ?? undefined) : undefined);
  return (
    <Show when={preference()}>
      {(known) => (
        <Fact icon={channelIcons[wished()]} tone={other() || isSaidBelow() ? 'warm' : undefined}>
          <strong>{preferenceLabel(known().value)}</strong>
          <Show when={other()}>{(channel) => <span>{`, ${thisIsLabel(channel())}`}</span>}</Show>{' '}
          <ToldSince preference={known()} onInsert={props.onInsert} />
        </Fact>
      )}
    </Show>
  );
}

/** Only where the page is the way that they would rather not: the others stand with the rest. */
function AvoidFact(props: FactsProps) {
  const { now } = useApp();
  return (
    <Show when={avoidedHere(props, now())}>
      {(known) => (
        <Fact icon={Ban} tone="warm">
          <strong>{preferenceLabel(known().value)}</strong>
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
