import { parseHours, writeHours } from '@/utils/hours/parse-hours';
import type { CardPart, CardParts } from '@/utils/people/card';
import { channelPurposes } from '@/utils/people/choices';
import type { ChannelPurpose, ContactChannel, HoursBlock, PersonHours } from '@/utils/people/types';
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
function hoursDraft(parts: CardParts, own: PersonHours | null): Pick<CardDraft, HoursPart | 'zone'> {
  const written = (part: HoursPart) => writeHours(parts[part] ?? own?.[part] ?? []);
  return {
    zone: parts.zone ?? own?.zone ?? '',
    work: written('work'),
    focus: written('focus'),
    best: written('best'),
  };
}

export function draftOf(parts: CardParts, own: PersonHours | null): CardDraft {
  const channelFor = (purpose?: ChannelPurpose) =>
    parts.channels?.find((told) => told.purpose === purpose)?.channel ?? '';
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
    avoid: [...(parts.avoid ?? [])],
    feedback: wishDraft(parts.feedback),
    thanks: wishDraft(parts.thanks),
  };
}

const linesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

function channelsIn({ channel, byPurpose }: CardDraft): NonNullable<CardParts['channels']> {
  const forPurposes = channelPurposes.flatMap((purpose) => {
    const by = byPurpose[purpose];
    return by ? [{ channel: by, purpose }] : [];
  });
  return channel ? [{ channel }, ...forPurposes] : forPurposes;
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
  const { avoid, feedback, thanks } = draft;
  const wishes: Pick<CardParts, WishPart> = { feedback: wishIn(feedback), thanks: wishIn(thanks) };
  return { parts: { ...lines, ...lists, ...hours, channels: channelsIn(draft), avoid, ...wishes }, problems };
}
