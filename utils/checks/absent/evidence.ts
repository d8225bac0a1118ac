import { commonWords } from '@/utils/text/common-words';
import { findPhrases } from '@/utils/text/phrases';
import type { Sentence } from '@/utils/text/sentences';
import type { Token } from '@/utils/text/tokens';
import { aboutTable, type Match, type Reason } from './about-table';
import { complementOf } from './complement';
import { goodWord, plainNews, surprise } from './hearsay';
import { hedgeBehind } from './hedge';
import { isPlainAround } from './plain-around';
import { plainPurpose } from './private-matters';
import { isNoJudgement, isOfStory, isUnmeant, meansElse } from './quiet';
import { type Sign, signIn } from './signs';
import { slotIn, withEllipses } from './slot';
import { isTouchy } from './touchy';
import { upstreamOf } from './upstream';

/** What makes words about a person more than plain work. */
export type Matter = 'judged' | 'heard' | 'personal';

export interface Evidence {
  matter: Matter;
  sure: number;
  start: number;
  end: number;
}

/** What the words of one sentence tell of a person, whatever stands beside it. */
export interface Told {
  /** The sentence with the person as one word `<p>`, and how it reads with them put beside each thing that is said of them. */
  readings: readonly { tokens: readonly Token[]; matches: readonly Match[] }[];
  sign: Sign | null;
}

/** Of the sentence and its neighbours, what counts around the person. */
export interface Around {
  sentence: Sentence;
  /** The person as one word `<p>`. */
  tokens: readonly Token[];
  told: Told;
  own: string;
  /** Sentence before and after, as text. */
  beside: string;
  /** What a short sentence beside says of all this. */
  signBeside: Sign | null;
  /** The user keeps the person; of anybody else surer evidence is needed. */
  kept: boolean;
  /** The person is said to say it of themselves. */
  ownReport: boolean;
  /** It stands in an apology, in thanks or in a report of danger. */
  isExcused: boolean;
  /** In a report of danger. */
  isGrave: boolean;
}

interface Weight {
  matter: Matter;
  /** Of somebody who is kept, and of anybody else. */
  kept: number;
  other: number;
}

const table: Record<Reason, Weight> = {
  judged: { matter: 'judged', kept: 0.82, other: 0.66 },
  'fell-short': { matter: 'judged', kept: 0.74, other: 0.64 },
  'weighed-on': { matter: 'judged', kept: 0.64, other: 0.6 },
  hedged: { matter: 'judged', kept: 0.6, other: 0.52 },
  excluded: { matter: 'judged', kept: 0.72, other: 0.62 },
  doubted: { matter: 'judged', kept: 0.7, other: 0.52 },
  'passed-over': { matter: 'judged', kept: 0.7, other: 0.62 },
  stressed: { matter: 'judged', kept: 0.7, other: 0.56 },
  mild: { matter: 'judged', kept: 0.52, other: 0.36 },
  mood: { matter: 'personal', kept: 0.54, other: 0.5 },
  personal: { matter: 'personal', kept: 0.78, other: 0.64 },
  talked: { matter: 'heard', kept: 0.76, other: 0.62 },
  'secret-from': { matter: 'heard', kept: 0.62, other: 0.5 },
  'kept-quiet': { matter: 'heard', kept: 0.74, other: 0.62 },
  'heard-only': { matter: 'heard', kept: 0.5, other: 0.3 },
};

const judging: ReadonlySet<Reason> = new Set([
  'excluded',
  'passed-over',
  'doubted',
  'hedged',
  'judged',
  'fell-short',
  'weighed-on',
  'stressed',
  'mild',
  'mood',
]);
const leavingPlainly = new Set('at early now around before after for with it them around soon'.split(' '));

/** What is theirs by a pronoun ("her way") is matched by phrases on what is theirs alone. */
const isMisread = (tokens: readonly Token[], { from, means }: Match): boolean =>
  tokens[from]?.word === '<p>' && tokens[from + 1]?.text === '' && !means.owns;

/** "Carol's stubborn brother": what is theirs is so, not they. */
function isTheirNoun(tokens: readonly Token[], { from, to, means }: Match): boolean {
  const next = tokens[to];
  const owns = tokens[from]?.word === '<p>' && tokens[from + 1]?.word === "'s" && to === from + 3;
  return owns && !means.owns && next?.gap === 'none' && !commonWords.has(next.word);
}

/** A phrase that ends with the person is about the person, not about what is theirs. */
const isOfTheirs = (tokens: readonly Token[], { to, means }: Match): boolean =>
  means.reason !== 'weighed-on' && tokens[to - 1]?.word === '<p>' && tokens[to]?.word === "'s";

function isPlainTalk(match: Match, tokens: readonly Token[], { own }: Around, secondHand: boolean): boolean {
  const leaves = tokens[match.to - 1]?.word === 'leaving' && leavingPlainly.has(tokens[match.to]?.word ?? '');
  return !secondHand || leaves || plainPurpose.test(own);
}

function isPlain(match: Match, tokens: readonly Token[], around: Around, secondHand: boolean): boolean {
  const { own, beside, sentence } = around;
  const { reason } = match.means;
  if (!around.kept && isOfStory(own, beside)) return true;
  if (reason === 'talked') return isPlainTalk(match, tokens, around, secondHand);
  if (judging.has(reason) && isNoJudgement(own)) return true;
  if (reason === 'mood' && sentence.asks) return true;
  if (isPlainAround(reason, `${own} ${beside}`)) return true;
  return reason === 'heard-only' && plainNews.test(own.slice(0, 400));
}

function counts(match: Match, tokens: readonly Token[], around: Around, secondHand: boolean): boolean {
  const { sentence } = around;
  if (!tokens.slice(match.from, match.to).some(({ word }) => word === '<p>')) return false;
  if (isOfTheirs(tokens, match) || isMisread(tokens, match) || isTheirNoun(tokens, match)) return false;
  if (isPlain(match, tokens, around, secondHand)) return false;
  return !meansElse(tokens, match.to) && !isUnmeant(tokens, match.from, sentence.asks);
}

const spanOf = (tokens: readonly Token[], { from, to }: { from: number; to: number }) => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

/** "Between us, Tom and I can lift it." */
const isTogether = (tokens: readonly Token[]): boolean => {
  const slot = slotIn(tokens);
  return tokens[slot + 1]?.word === 'and' && /^(?:i|me)$/.test(tokens[slot + 2]?.word ?? '');
};

/** How surely a sign alone makes talk of a sentence about somebody. */
const alone: Partial<Record<Sign, { kept: number; other: number }>> = {
  secret: { kept: 0.72, other: 0.62 },
  rumour: { kept: 0.7, other: 0.4 },
  confidence: { kept: 0.62, other: 0.3 },
};

/** A secret about a person needs no further sign, but a surprise is no secret of that kind. */
function secretEvidence({ tokens, own, beside, sentence, kept }: Around, sign: Sign | null): Evidence[] {
  const sure = sign && alone[sign];
  if (!sure || isTogether(tokens) || (sign === 'rumour' && plainNews.test(own.slice(0, 400)))) return [];
  if (surprise.test(`${own} ${beside}`) || goodWord.test(own)) return [];
  const end = tokens.at(-1)?.end ?? sentence.end;
  return [{ matter: 'heard', sure: kept ? sure.kept : sure.other, start: sentence.start, end }];
}

const tellers = new Set('says said told tells mentioned mentions wrote writes thinks confirmed claims'.split(' '));

/** "Carol told me that she ...": from herself, most likely. */
const isToldByThem = (tokens: readonly Token[], slot: number): boolean =>
  /^(?:s?he|they)$/.test(tokens[slot]?.text ?? '') &&
  tokens.slice(Math.max(0, slot - 4), slot).some(({ word }) => tellers.has(word));

/** What is told at second hand of love and money, posts and quarrels, in whatever words. */
function whisperEvidence({ tokens, own, beside, sentence, kept, ownReport }: Around): Evidence[] {
  const slot = slotIn(tokens);
  const tells = ownReport || tellers.has(tokens[slot + 1]?.word ?? '') || isToldByThem(tokens, slot);
  if (tells || !tokens.some(isTouchy) || isUnmeant(tokens, slot, sentence.asks)) return [];
  if (plainPurpose.test(`${own} ${beside}`) || goodWord.test(own)) return [];
  const end = tokens.at(-1)?.end ?? sentence.end;
  return [{ matter: 'heard', sure: kept ? 0.68 : 0.58, start: sentence.start, end }];
}

const plainly = (reason: Reason, place: { from: number; to: number } | null): Match[] =>
  place ? [{ from: place.from, to: place.to, means: { reason, owns: false } }] : [];

/** What the phrases find, what stands behind "is" and "seems", and what weighs on the person from before. */
function matchesIn(tokens: readonly Token[]): Match[] {
  const slot = slotIn(tokens);
  const complement = complementOf(tokens, slot);
  return [
    ...plainly(complement?.means ?? 'judged', complement),
    ...plainly('weighed-on', upstreamOf(tokens, slot)),
    ...plainly('hedged', hedgeBehind(tokens, slot)),
    ...findPhrases(aboutTable, tokens, slot),
  ];
}

const hearsayAdds = 0.08;

const surestFirst = (one: Evidence, other: Evidence): number => other.sure - one.sure;

/** Of a sentence with the person as one word. */
export function toldIn(tokens: readonly Token[]): Told {
  const readings = [tokens, ...withEllipses(tokens)].map((reading) => ({
    tokens: reading,
    matches: matchesIn(reading),
  }));
  return { readings, sign: signIn(tokens) };
}

function evidenceOf(
  { means, ...place }: Match,
  tokens: readonly Token[],
  kept: boolean,
  secondHand: boolean,
): Evidence {
  const { matter, ...sureness } = table[means.reason];
  const sure = kept ? sureness.kept : sureness.other;
  return { matter, sure: Math.min(0.95, sure + (secondHand ? hearsayAdds : 0)), ...spanOf(tokens, place) };
}

/** All signs around one mention, surest first. */
export function evidenceFor(around: Around): Evidence[] {
  const { told, signBeside, kept } = around;
  const said = told.sign;
  const secondHand = said !== null || signBeside !== null;
  const found: Evidence[] = [];
  for (const { tokens, matches } of told.readings)
    for (const match of matches)
      if (counts(match, tokens, around, secondHand)) found.push(evidenceOf(match, tokens, kept, secondHand));
  if (!secondHand) return found.sort(surestFirst);
  const sign = signBeside === 'secret' || (said === null && signBeside === 'rumour') ? signBeside : said;
  return [...found, ...secretEvidence(around, sign), ...whisperEvidence(around)].sort(surestFirst);
}
