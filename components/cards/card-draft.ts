import { type TimedWayDraft, timedWayProblem, timedWaysIn, timedWaysOf } from '@/components/people/timed-ways-draft';
import { toldBy } from '@/utils/cards/facts';
import { parseHours, writeHours } from '@/utils/hours/parse-hours';
import type { CardPart, CardParts } from '@/utils/people/card';
import { channelPurposes } from '@/utils/people/choices';
import type { ChannelPurpose, ContactChannel, HoursBlock, PersonHours, Weekday } from '@/utils/people/types';
import type { Words } from '@/utils/words/types';

type HoursPart = 'work' | 'focus' | 'best';
type ListPart = 'needs' | 'strengths' | 'needsHelpWith';
type LinePart = 'name' | 'sayIt' | 'pronouns' | 'zone' | 'underPressure';
type WishPart = 'feedback' | 'thanks';

const hoursParts: HoursPart[] = ['work', 'focus', 'best'];
const listParts: ListPart[] = ['needs', 'strengths', 'needsHelpWith'];
const lineParts: LinePart[] = ['name', 'sayIt', 'pronouns', 'zone', 'underPressure'];

interface WishDraft<How extends string> {
  how: How | '';
  text: string;
}

/** The user's card while it is filled in: every field as the form shows it, lists one a line. */
export interface CardDraft extends Record<HoursPart | ListPart | LinePart, string> {
  channel: ContactChannel | '';
  /** Empty: the same way as for all else. */
  byPurpose: Record<ChannelPurpose, ContactChannel | ''>;
  avoid: ContactChannel[];
  timedWays: TimedWayDraft[];
  daysOff: Weekday[];
  feedback: WishDraft<'in-writing' | 'in-person'>;
  thanks: WishDraft<'in-public' | 'in-private'>;
}

/** Beside which field to say what is wrong. */
export type CardProblems = Partial<Record<CardPart, Words>>;

const wishDraft = <How extends string>(wish: { how?: How; text: string } | undefined): WishDraft<How> => ({
  how: wish?.how ?? '',
  text: wish?.text ?? '',
});

/** Those that Attune knows already stand in place of those that no card has yet. */
function hoursDraft(parts: CardParts, own: PersonHours | null): Pick<CardDraft, HoursPart | 'zone' | 'daysOff'> {
  const written = (part: HoursPart) => writeHours(parts[part] ?? own?.[part] ?? []);
  return {
    zone: parts.zone ?? own?.zone ?? '',
    work: written('work'),
    focus: written('focus'),
    best: written('best'),
    daysOff: [...(parts.daysOff ?? own?.daysOff ?? [])],
  };
}

export function draftOf(parts: CardParts, own: PersonHours | null): CardDraft {
  const channelFor = (purpose?: ChannelPurpose) =>
    parts.channels?.find((told) => told.purpose === purpose && !told.blocks)?.channel ?? '';
  const listed = (part: ListPart) => (parts[part] ?? []).join('\n');
  const typed = (part: 'name' | 'sayIt' | 'pronouns' | 'underPressure') => parts[part] ?? '';
  return {
    ...hoursDraft(parts, own),
    name: typed('name'),
    sayIt: typed('sayIt'),
    pronouns: typed('pronouns'),
    underPressure: typed('underPressure'),
    needs: listed('needs'),
    strengths: listed('strengths'),
    needsHelpWith: listed('needsHelpWith'),
    channel: channelFor(),
    byPurpose: {
      quick: channelFor('quick'),
      long: channelFor('long'),
      urgent: channelFor('urgent'),
      feedback: channelFor('feedback'),
      thanks: channelFor('thanks'),
    },
    avoid: (parts.avoid ?? []).filter((way) => typeof way === 'string'),
    timedWays: timedWaysOf(toldBy({ made: '', ...parts })),
    feedback: wishDraft(parts.feedback),
    thanks: wishDraft(parts.thanks),
  };
}

const linesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

type TimedValues = ReturnType<typeof timedWaysIn>;
const timedOf = (values: TimedValues, kind: 'channel' | 'avoid') =>
  values.flatMap((value) =>
    value.kind === kind && value.blocks ? [{ channel: value.channel, blocks: value.blocks }] : [],
  );

/** What is said of some hours says more than what always holds. */
function avoidIn({ avoid, timedWays }: CardDraft): NonNullable<CardParts['avoid']> {
  const timed = timedOf(timedWaysIn(timedWays), 'avoid');
  return [...avoid.filter((way) => !timed.some(({ channel }) => channel === way)), ...timed];
}

function channelsIn({ channel, byPurpose, timedWays }: CardDraft): NonNullable<CardParts['channels']> {
  const forPurposes = channelPurposes.flatMap((purpose) => {
    const by = byPurpose[purpose];
    return by ? [{ channel: by, purpose }] : [];
  });
  return [...(channel ? [{ channel }] : []), ...forPurposes, ...timedOf(timedWaysIn(timedWays), 'channel')];
}

const wishIn = <How extends string>({ how, text }: WishDraft<How>) => (how ? { how, text } : { text });

/** Hours that can't be read are left out, and told beside their field. */
function readHoursOf(draft: CardDraft): { hours: Partial<Record<HoursPart, HoursBlock[]>>; problems: CardProblems } {
  const read = hoursParts.map((part) => [part, parseHours(draft[part])] as const);
  return {
    hours: Object.fromEntries(read.flatMap(([part, found]) => (found.ok ? [[part, found.blocks]] : []))),
    problems: Object.fromEntries(read.flatMap(([part, found]) => (found.ok ? [] : [[part, found.problem]]))),
  };
}

/** What was filled in, in the parts of a card; `cardOf` makes of it what can be kept. */
export function partsIn(draft: CardDraft): { parts: CardParts; problems: CardProblems } {
  const { hours, problems } = readHoursOf(draft);
  const lines = Object.fromEntries(lineParts.map((part) => [part, draft[part].trim()]));
  const lists = Object.fromEntries(listParts.map((part) => [part, linesIn(draft[part])]));
  const { feedback, thanks, daysOff } = draft;
  const unread = draft.timedWays.flatMap((way) => timedWayProblem(way) ?? []);
  const wishes: Pick<CardParts, WishPart> = { feedback: wishIn(feedback), thanks: wishIn(thanks) };
  const ways = { channels: channelsIn(draft), avoid: avoidIn(draft) };
  return {
    parts: { ...lines, ...lists, ...hours, daysOff: [...daysOff], ...ways, ...wishes },
    problems: { ...problems, ...(unread[0] ? { avoid: unread[0] } : {}) },
  };
}
