import { findPhrases, type PhraseMatch, phraseTable } from '@/utils/text/phrases';
import type { Sentence } from '@/utils/text/sentences';
import type { Token } from '@/utils/text/tokens';
import { attitudes } from './attitudes';
import { type Complaint, complementOf } from './complement';
import { heardOnly, plainNews, secondHand, secretFrom, secrets, surprise, talkedAbout } from './hearsay';
import { idioms } from './idioms';
import { judgements } from './judgements';
import { judgementsOf, mildJudgements, stressed } from './judgements-of';
import { motives } from './motives';
import { plainPurpose, privateMatters } from './private-matters';
import { isNoJudgement, isUnmeant, meansElse } from './quiet';
import { shortfalls } from './shortfalls';
import { withEllipses } from './slot';
import { talk } from './talk';
import { wordSets } from './word-sets';

/** What makes words about a person more than plain work. */
export type Matter = 'judged' | 'heard' | 'personal';

export interface Evidence {
  matter: Matter;
  sure: number;
  start: number;
  end: number;
}

type Reason = Complaint | 'fell-short' | 'personal' | 'talked' | 'secret-from' | 'heard-only';

const lines = <T>(phrases: string, means: T): [string, T][] =>
  phrases
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => [line.trim(), means]);

const verdicts = `
<p> @aux* @be? @fill* @badconduct
<p> 's _? @badthing
<p> and|with @own _? @badthing
`;

const about = phraseTable<Reason>(
  [
    ...lines<Reason>(judgements, 'judged'),
    ...lines<Reason>(judgementsOf, 'judged'),
    ...lines<Reason>(idioms, 'judged'),
    ...lines<Reason>(attitudes, 'judged'),
    ...lines<Reason>(motives, 'judged'),
    ...lines<Reason>(verdicts, 'judged'),
    ...lines<Reason>(shortfalls, 'fell-short'),
    ...lines<Reason>(stressed, 'stressed'),
    ...lines<Reason>(mildJudgements, 'mild'),
    ...lines<Reason>(privateMatters, 'personal'),
    ...lines<Reason>(talkedAbout, 'talked'),
    ...lines<Reason>(talk, 'talked'),
    ...lines<Reason>(secretFrom, 'secret-from'),
    ...lines<Reason>(heardOnly, 'heard-only'),
  ],
  wordSets,
);
/** "Between us" makes a secret of what is said, "apparently" only tells that it was heard. */
export type Sign = 'secret' | 'second-hand';

const signs = phraseTable<Sign>(
  [...lines<Sign>(secrets, 'secret'), ...lines<Sign>(secondHand, 'second-hand')],
  wordSets,
);

/** Of the sentence and its neighbours, what counts around the person. */
export interface Around {
  sentence: Sentence;
  /** The person as one word `<p>`. */
  tokens: readonly Token[];
  own: string;
  /** Sentence before and after, as text. */
  beside: string;
  /** What a short sentence beside says of all this. */
  signBeside: Sign | null;
  /** The user keeps the person; of anybody else surer evidence is needed. */
  kept: boolean;
}

const shortEnough = 10;
const leavingPlainly = new Set('at early now around before after for with it them around soon'.split(' '));

/** Of a whole short sentence, such as "Don't tell anyone." */
export function signOf(tokens: readonly Token[]): Sign | null {
  const found = tokens.length <= shortEnough ? findPhrases(signs, tokens).map(({ means }) => means) : [];
  return found.includes('secret') ? 'secret' : (found[0] ?? null);
}

interface Weight {
  matter: Matter;
  /** Of somebody who is kept, and of anybody else. */
  kept: number;
  other: number;
}

const table: Record<Reason, Weight> = {
  judged: { matter: 'judged', kept: 0.82, other: 0.66 },
  'fell-short': { matter: 'judged', kept: 0.72, other: 0.62 },
  stressed: { matter: 'judged', kept: 0.7, other: 0.56 },
  mild: { matter: 'judged', kept: 0.52, other: 0.36 },
  mood: { matter: 'personal', kept: 0.54, other: 0.4 },
  personal: { matter: 'personal', kept: 0.78, other: 0.62 },
  talked: { matter: 'heard', kept: 0.76, other: 0.62 },
  'secret-from': { matter: 'heard', kept: 0.62, other: 0.5 },
  'heard-only': { matter: 'heard', kept: 0.5, other: 0.3 },
};

const judging: ReadonlySet<Reason> = new Set(['judged', 'fell-short', 'stressed', 'mild', 'mood']);

/** A phrase that ends with the person is about the person, not about what is theirs. */
const isOfTheirs = (tokens: readonly Token[], { to }: PhraseMatch<Reason>): boolean =>
  tokens[to - 1]?.word === '<p>' && tokens[to]?.word === "'s";

function isPlain(match: PhraseMatch<Reason>, { tokens, own, beside }: Around, secondHandSaid: boolean): boolean {
  const last = tokens[match.to - 1]?.word;
  if (match.means === 'talked') {
    return (
      !secondHandSaid ||
      (last === 'leaving' && leavingPlainly.has(tokens[match.to]?.word ?? '')) ||
      plainPurpose.test(own)
    );
  }
  if (judging.has(match.means) && isNoJudgement(own)) return true;
  if (match.means === 'personal') return plainPurpose.test(`${own} ${beside}`);
  if (match.means === 'secret-from') return surprise.test(`${own} ${beside}`);
  return match.means === 'heard-only' && plainNews.test(own.slice(0, 400));
}

function counts(match: PhraseMatch<Reason>, around: Around, secondHandSaid: boolean): boolean {
  const { tokens, sentence } = around;
  if (!tokens.slice(match.from, match.to).some(({ word }) => word === '<p>') || isOfTheirs(tokens, match)) return false;
  if (isPlain(match, around, secondHandSaid)) return false;
  return !meansElse(tokens, match.to) && !isUnmeant(tokens, match.from, sentence.asks);
}

const spanOf = (tokens: readonly Token[], { from, to }: { from: number; to: number }) => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

/** "Between us, Tom and I can lift it." */
const isTogether = (tokens: readonly Token[]): boolean => {
  const slot = tokens.findIndex(({ word }) => word === '<p>');
  return tokens[slot + 1]?.word === 'and' && /^(?:i|me)$/.test(tokens[slot + 2]?.word ?? '');
};

/** A secret about a person needs no further sign, but a surprise is no secret of that kind. */
function secretEvidence({ tokens, own, beside, signBeside, sentence, kept }: Around, said: boolean): Evidence[] {
  if ((!said && signBeside !== 'secret') || isTogether(tokens) || surprise.test(`${own} ${beside}`)) return [];
  const sure = kept ? 0.72 : 0.62;
  return [{ matter: 'heard', sure, start: sentence.start, end: tokens.at(-1)?.end ?? sentence.end }];
}

/** What the phrases find, and what stands behind "is" and "seems". */
function matchesIn(tokens: readonly Token[]): PhraseMatch<Reason>[] {
  const slot = tokens.findIndex(({ word }) => word === '<p>');
  const complement = complementOf(tokens, slot);
  const found = findPhrases(about, tokens);
  return complement ? [complement, ...found] : found;
}

function evidenceIn(around: Around, secondHandSaid: boolean): Evidence[] {
  const matches = matchesIn(around.tokens).filter((match) => counts(match, around, secondHandSaid));
  return matches.map((match) => {
    const { matter, ...sureness } = table[match.means];
    const sure = around.kept ? sureness.kept : sureness.other;
    return { matter, sure: secondHandSaid ? Math.min(0.95, sure + 0.08) : sure, ...spanOf(around.tokens, match) };
  });
}

/** All signs around one mention, surest first. */
export function evidenceFor(around: Around): Evidence[] {
  const { tokens } = around;
  const said = findPhrases(signs, tokens).map(({ means }) => means);
  const secondHandSaid = said.length > 0 || around.signBeside !== null;
  const readings = [around, ...withEllipses(tokens).map((cut) => ({ ...around, tokens: cut }))];
  const found = readings.flatMap((reading) => evidenceIn(reading, secondHandSaid));
  return [...found, ...secretEvidence(around, said.includes('secret'))].sort((a, b) => b.sure - a.sure);
}
