import { writeHours } from '@/utils/hours/parse-hours';
import { writeDays } from '@/utils/hours/weekdays';
import { hasClock, writeWhen } from '@/utils/hours/when';
import type { Card, CardPart } from '@/utils/people/card';
import type { ChannelPurpose, ContactChannel, HoursBlock } from '@/utils/people/types';
import type { WordKey } from '@/utils/words/types';
import { cardPartOrder } from './my-card';

/** Says words in the language of whoever makes the card. */
export type Say = (key: WordKey, ...args: string[]) => string;

export interface CardLine {
  part: CardPart;
  label: string;
  text: string;
}

const channelWords = {
  mail: 'cards.channel.mail',
  chat: 'cards.channel.chat',
  call: 'cards.channel.call',
  'in-person': 'cards.channel.inPerson',
} satisfies Record<ContactChannel, WordKey>;

const purposeWords = {
  quick: 'cards.purpose.quick',
  long: 'cards.purpose.long',
  urgent: 'cards.purpose.urgent',
  feedback: 'cards.purpose.feedback',
  thanks: 'cards.purpose.thanks',
} satisfies Record<ChannelPurpose, WordKey>;

export const purposeLabel = (purpose: ChannelPurpose, say: Say): string => say(purposeWords[purpose]);

const wishWords = {
  'in-writing': 'cards.wish.inWriting',
  'in-person': 'cards.wish.inPerson',
  'in-public': 'cards.wish.inPublic',
  'in-private': 'cards.wish.inPrivate',
} satisfies Record<string, WordKey>;

const labels = {
  name: 'cards.part.name',
  sayIt: 'cards.part.sayIt',
  pronouns: 'cards.part.pronouns',
  zone: 'cards.part.zone',
  work: 'cards.part.work',
  focus: 'cards.part.focus',
  best: 'cards.part.best',
  daysOff: 'cards.part.daysOff',
  channels: 'cards.part.channels',
  avoid: 'cards.part.avoid',
  feedback: 'cards.part.feedback',
  thanks: 'cards.part.thanks',
  needs: 'cards.part.needs',
  strengths: 'cards.part.strengths',
  needsHelpWith: 'cards.part.needsHelpWith',
  underPressure: 'cards.part.underPressure',
} satisfies Record<CardPart, WordKey>;

/** "call before 10:00 (my time)": beside it the hours of others may stand, on another clock. */
const wayText = (channel: ContactChannel, blocks: readonly HoursBlock[] | undefined, say: Say): string =>
  blocks
    ? say(hasClock(blocks) ? 'cards.wayAtMine' : 'cards.wayAt', say(channelWords[channel]), writeWhen(blocks))
    : say(channelWords[channel]);

const channelsText = (channels: NonNullable<Card['channels']>, say: Say): string =>
  channels
    .map(({ channel, purpose, blocks }) => {
      const by = wayText(channel, blocks, say);
      return purpose ? say('cards.forPurpose', say(purposeWords[purpose]), by) : by;
    })
    .join('; ');

const wishText = ({ how, text }: { how?: keyof typeof wishWords; text: string }, say: Say): string =>
  [how ? say(wishWords[how]) : '', text].filter(Boolean).join('; ');

const listText = (items: readonly string[]): string => items.join('; ');

const texts: { [P in CardPart]: (value: NonNullable<Card[P]>, say: Say) => string } = {
  name: String,
  sayIt: String,
  pronouns: String,
  zone: String,
  work: writeHours,
  focus: writeHours,
  best: writeHours,
  daysOff: writeDays,
  channels: channelsText,
  avoid: (ways, say) =>
    listText(
      ways.map((way) =>
        typeof way === 'string' ? wayText(way, undefined, say) : wayText(way.channel, way.blocks, say),
      ),
    ),
  feedback: wishText,
  thanks: wishText,
  needs: listText,
  strengths: listText,
  needsHelpWith: listText,
  underPressure: String,
};

export const partLabel = (part: CardPart, say: Say): string => say(labels[part]);

function lineOf<P extends CardPart>(part: P, card: Card, say: Say): CardLine[] {
  const value = card[part];
  return value === undefined ? [] : [{ part, label: partLabel(part, say), text: texts[part](value, say) }];
}

/** What a card says, a line a part, for a preview and for the charter. */
export const linesOf = (card: Card, say: Say): CardLine[] => cardPartOrder.flatMap((part) => lineOf(part, card, say));

/** The same as text above the block, with what the block is for. */
export const cardLines = (card: Card, say: Say): string[] => [
  say('cards.heading'),
  ...linesOf(card, say).map(({ label, text }) => say('cards.line', label, text)),
  '',
  say('cards.blockBelow'),
];
