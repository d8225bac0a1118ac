import { language } from '@/components/live/language';
import { channelLabel } from '@/components/people/labels';
import type {
  ChannelPurpose,
  ContactChannel,
  Mark,
  Person,
  PreferenceValue,
  Relation,
  Side,
} from '@/utils/people/types';
import { say } from '@/utils/platform/say';
import type { WordKey } from '@/utils/words/types';

const purposeWords = {
  quick: 'details.purpose.quick',
  long: 'details.purpose.long',
  urgent: 'details.purpose.urgent',
  feedback: 'details.purpose.feedback',
  thanks: 'details.purpose.thanks',
} satisfies Record<ChannelPurpose, WordKey>;

const avoidWords = {
  mail: 'details.avoid.mail',
  chat: 'details.avoid.chat',
  call: 'details.avoid.call',
  'in-person': 'details.avoid.inPerson',
} satisfies Record<ContactChannel, WordKey>;

const relationWords = {
  good: 'details.relation.good',
  fine: 'details.relation.fine',
  'needs-care': 'details.relation.needsCare',
  workable: 'details.relation.workable',
} satisfies Record<Relation, WordKey>;

const sideWords = { work: 'details.side.work', private: 'details.side.private' } satisfies Record<Side, WordKey>;

export const purposeLabel = (purpose: ChannelPurpose): string => say(purposeWords[purpose]);
export const avoidLabel = (channel: ContactChannel): string => say(avoidWords[channel]);
export const relationLabel = (relation: Relation): string => say(relationWords[relation]);
/** “SHEE-vawn”; nothing where nobody told. */
export const saidLabel = ({ sayIt }: Pick<Person, 'sayIt'>): string => (sayIt ? say('details.said', sayIt) : '');
export const sideLabel = (side: Side): string => say(sideWords[side]);

/** "Urgent: Call" */
export const channelForLabel = (purpose: ChannelPurpose, channel: ContactChannel): string =>
  say('details.line', purposeLabel(purpose), channelLabel(channel));

type Wish = Extract<PreferenceValue, { kind: 'feedback' | 'thanks' }>;

function wishKey({ kind, how }: Wish): WordKey {
  if (kind === 'feedback') {
    if (how === undefined) return 'details.wish.feedback';
    return how === 'in-writing' ? 'details.wish.feedbackWriting' : 'details.wish.feedbackPerson';
  }
  if (how === undefined) return 'details.wish.thanks';
  return how === 'in-public' ? 'details.wish.thanksPublic' : 'details.wish.thanksPrivate';
}

/** "Feedback in writing: the day after" */
export const wishLabel = (wish: Wish): string =>
  wish.text ? say('details.line', say(wishKey(wish)), wish.text) : say(wishKey(wish));

/** "Fri 27 Nov": a day that is near, so its name says most. Where it may be far from `now`, with the year it is of. */
export function nearDayLabel(day: string, now?: number): string {
  const date = new Date(`${day}T12:00:00`);
  const isFar = now !== undefined && date.getFullYear() !== new Date(now).getFullYear();
  const form: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'short' };
  return date.toLocaleDateString(language(), isFar ? { ...form, year: 'numeric' } : form);
}

export const markLabel = ({ text, until }: Mark, now?: number): string =>
  say('details.markLine', text, nearDayLabel(until, now));
