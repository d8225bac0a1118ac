import { language } from '@/components/live/language';
import type { SiteChannel } from '@/utils/conversation/types';
import { contactChannels } from '@/utils/people/choices';
import type { ContactChannel, PreferenceSource, RoleGroup, Side } from '@/utils/people/types';
import { say } from '@/utils/platform/say';
import type { WordKey } from '@/utils/words/types';

const channelWords = {
  mail: 'ui.channel.mail',
  chat: 'ui.channel.chat',
  call: 'ui.channel.call',
  'in-person': 'ui.channel.inPerson',
} satisfies Record<ContactChannel, WordKey>;

const prefersWords = {
  mail: 'ui.prefers.mail',
  chat: 'ui.prefers.chat',
  call: 'ui.prefers.call',
  'in-person': 'ui.prefers.inPerson',
} satisfies Record<ContactChannel, WordKey>;

const thisIsWords = { mail: 'ui.thisIs.mail', chat: 'ui.thisIs.chat' } satisfies Record<SiteChannel, WordKey>;

const roleWords = {
  team: 'ui.role.team',
  manager: 'ui.role.manager',
  customer: 'ui.role.customer',
  project: 'ui.role.project',
  hr: 'ui.role.hr',
  other: 'ui.role.other',
} satisfies Record<RoleGroup, WordKey>;

const sourceWords = {
  told: 'ui.source.told',
  card: 'ui.source.card',
  noticed: 'ui.source.noticed',
  imported: 'ui.source.imported',
} satisfies Record<PreferenceSource, WordKey>;

export const channelLabel = (channel: ContactChannel): string => say(channelWords[channel]);
export const channelChoices = () => contactChannels.map((value) => ({ value, label: channelLabel(value) }));
export const prefersLabel = (channel: ContactChannel): string => say(prefersWords[channel]);
export const thisIsLabel = (channel: SiteChannel): string => say(thisIsWords[channel]);
export const roleLabel = (role: RoleGroup): string => say(roleWords[role]);
/** Beside a name among others: whom the user keeps apart is never mixed in without a mark. */
export const sideMark = (side: Side): string =>
  say(side === 'work' ? 'identityUi.side.onWork' : 'identityUi.side.onPrivate');
export const sourceLabel = (source: PreferenceSource): string => say(sourceWords[source]);

/** A day as people write it, without the year while it is this one. */
export function dayLabel(iso: string, now: number): string {
  const date = new Date(iso);
  const sameYear = date.getFullYear() === new Date(now).getFullYear();
  const form: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short' };
  return date.toLocaleDateString(language(), sameYear ? form : { ...form, year: 'numeric' });
}

/** "today", "yesterday", "5 days ago"; further back the day itself. */
export function agoLabel(iso: string, now: number): string {
  const midnight = (time: number) => new Date(time).setHours(0, 0, 0, 0);
  const days = Math.round((midnight(now) - midnight(Date.parse(iso))) / 86_400_000);
  if (days > 30 || days < 0) return dayLabel(iso, now);
  return new Intl.RelativeTimeFormat(language(), { numeric: 'auto' }).format(-days, 'day');
}
