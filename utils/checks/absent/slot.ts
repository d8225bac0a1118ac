import { formOf, type Token } from '@/utils/text/tokens';
import type { Mention } from './mentions';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const afterObject = list(
  "in on at to and or but is was were are for with about again because when if that yet now today tomorrow yesterday as so then than anymore any more too either the a an this these those from by of into off out up down over while who which i we you he she they it not n't 's before after since until here there",
);
const placing = list('from in at over');
const predicate = list(
  "is was has had 's does did can could will would should must never always keeps kept just still really are were have do hardly rarely",
);

/** "her idea" against "I saw her in town". */
const isPossessive = (token: Token, next: Token | undefined): boolean =>
  ['his', 'their'].includes(token.word) ||
  (token.word === 'her' && next?.gap === 'none' && !afterObject.has(next.word));

/** "Keiko-san", "Ravi ji": no more than the name. */
const respectful = list('san sama kun sensei ji');

/** "Carol from accounting is", "Carol and Dave are": up to the verb it is all the one who is spoken of. */
function endOfSubject(tokens: readonly Token[], to: number): number {
  const next = tokens[to];
  if (next?.gap === 'none' && respectful.has(next.word)) return endOfSubject(tokens, to + 1);
  if (
    next?.word === 'and' &&
    tokens[to + 1]?.word !== 'i' &&
    /^\p{Lu}/u.test(tokens[to + 1]?.text ?? '') &&
    predicate.has(tokens[to + 2]?.word ?? '')
  ) {
    return to + 2;
  }
  if (next?.gap !== 'none' || !placing.has(next.word)) return to;
  const verb = tokens.slice(to + 1, to + 5).findIndex(({ word, gap }) => gap === 'none' && predicate.has(word));
  return verb > 0 ? to + 1 + verb : to;
}

/** The sentence with the person as one word `<p>`, as the phrases have it, and where that word stands. */
export function withSlot(tokens: readonly Token[], mention: Mention): Token[] {
  const first = tokens[mention.from];
  const last = tokens[mention.to - 1];
  if (!first || !last) return [...tokens];
  const { start, gap } = first;
  const slot: Token = { text: mention.named, word: '<p>', start, end: last.end, gap, form: formOf('<p>') };
  const owns = mention.pronoun && isPossessive(first, tokens[mention.to]);
  const behind = { start: last.end, end: last.end, gap: 'none' } as const;
  const own: Token[] = owns ? [{ text: '', word: "'s", ...behind, form: formOf("'s") }] : [];
  const rest = mention.pronoun ? mention.to : endOfSubject(tokens, mention.to);
  return [...tokens.slice(0, mention.from), slot, ...own, ...tokens.slice(rest)];
}

/** Where the person stands, or -1. */
export function slotIn(tokens: readonly Token[]): number {
  for (let at = 0; at < tokens.length; at++) if (tokens[at]?.word === '<p>') return at;
  return -1;
}

const joins = list('and but then or');
const subjects = list(
  'i you we he she it they the a an this that these those my your our his her their its there all some people everyone everybody nobody somebody someone one what who which where when why how if because so for to not both another other more',
);

const isVerbLike = (token: Token | undefined): token is Token =>
  token !== undefined && !subjects.has(token.word) && !/^\p{Lu}/u.test(token.text);

const joined = (before: readonly Token[], first: Token, rest: readonly Token[]): Token[] => [
  ...before,
  { ...first, gap: 'none' },
  ...rest,
];

const forms = list("is was 's are were been being");
const denials = list("not n't never neither nor no anything");

/** "<p> came late and never helped", "<p> is late and careless": what is said of the same person behind an "and". */
function behindJoin(tokens: readonly Token[], slot: number, at: number): Token[][] {
  const from = joins.has(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1;
  const next = tokens[from];
  // "is not rude or lazy" denies both.
  if (!isVerbLike(next) || tokens.slice(slot, at).some(({ word }) => denials.has(word))) return [];
  const rest = tokens.slice(from + 1);
  const be = tokens.findIndex(({ word }, index) => index > slot && index < at && forms.has(word));
  const again = be > slot && at - be < 5 ? [joined(tokens.slice(0, be + 1), next, rest)] : [];
  return [joined(tokens.slice(0, slot + 1), next, rest), ...again];
}

/** A sentence with more of them is a list. */
const mostJoins = 4;

function behindJoins(tokens: readonly Token[], slot: number): Token[][] {
  const readings: Token[][] = [];
  let joined = 0;
  for (let at = slot + 2; at < tokens.length && joined < mostJoins; at++) {
    if (!joins.has(tokens[at]?.word ?? '') || tokens[at + 1]?.gap !== 'none') continue;
    joined++;
    readings.push(...behindJoin(tokens, slot, at));
  }
  return readings;
}

/** "<p>, bless her, is ...": without what is put between. */
function behindAside(tokens: readonly Token[], slot: number): Token[][] {
  if (tokens[slot + 1]?.gap !== 'soft') return [];
  const ends = tokens.findIndex(({ gap }, at) => at > slot + 1 && at < slot + 8 && gap === 'soft');
  const verb = tokens[ends];
  return ends > 0 && verb && predicate.has(verb.word)
    ? [joined(tokens.slice(0, slot + 1), verb, tokens.slice(ends + 1))]
    : [];
}

const little = list('on in at to with for it this that them there here again today tomorrow then');
const mostLittle = 3;

/** "as we all know": how many words before what is said. */
function knownToAll(tokens: readonly Token[], from: number): number {
  if (!/^(?:as|like)$/.test(tokens[from]?.word ?? '')) return 0;
  return tokens.slice(from, from + 5).findIndex(({ word }) => /^(?:know|knows|remember|recall)$/.test(word)) + 1;
}

/** "<p> on it, who as we know is ...": what is said of them behind "who". */
function behindWho(tokens: readonly Token[], slot: number): Token[][] {
  let at = slot + 1;
  while (at <= slot + mostLittle && little.has(tokens[at]?.word ?? '')) at++;
  if (tokens[at]?.word !== 'who') return [];
  const from = at + 1 + knownToAll(tokens, at + 1);
  const verb = tokens[from];
  return verb ? [joined(tokens.slice(0, slot + 1), verb, tokens.slice(from + 1))] : [];
}

/** "Carol's" may be "Carol is" as well, "she's" is nothing else. */
const ownsWhatFollows = (tokens: readonly Token[], slot: number): boolean =>
  tokens[slot + 1]?.word === "'s" &&
  (tokens[slot + 1]?.text === '' || !/^(?:s?he|they)$/i.test(tokens[slot]?.text ?? ''));

/** The sentence with the person moved beside each thing that is said of them. */
export function withEllipses(tokens: readonly Token[]): Token[][] {
  const slot = slotIn(tokens);
  if (slot < 0 || ownsWhatFollows(tokens, slot)) return [];
  const plain = [...behindAside(tokens, slot), ...behindWho(tokens, slot)];
  return [...plain, ...[tokens, ...plain].flatMap((reading) => behindJoins(reading, slot))];
}

const tells = list(
  'say says said think thinks thought joke jokes joked admit admits admitted feel feels felt claim claims claimed worry worries worried believes fears feared wrote writes complained jokingly',
);
const others = list('i we people someone somebody everyone everybody they');
const duty = list('must should have to would could can');

/** "Carol says she is useless at maths": of themselves. */
export function isOwnReport(tokens: readonly Token[], { from, pronoun }: Mention): boolean {
  if (!pronoun) return false;
  const start = Math.max(0, from - 4);
  const verb = tokens.slice(start, from).findLastIndex(({ word }) => tells.has(word));
  let subject = start + verb - 1;
  while (duty.has(tokens[subject]?.word ?? '')) subject--;
  return verb >= 0 && !others.has(tokens[subject]?.word ?? 'i');
}
