import { findPhrases, type PhraseMatch, phraseTable } from '@/utils/text/phrases';
import type { Sentence } from '@/utils/text/sentences';
import type { Token } from '@/utils/text/tokens';
import { heardOnly, plainNews, secondHand, secretFrom, secrets, surprise, talkedAbout } from './hearsay';
import { judgements } from './judgements';
import { judgementsOf, mildJudgements, stressed } from './judgements-of';
import { plainPurpose, privateMatters } from './private-matters';
import { isNoJudgement, isUnmeant, meansElse } from './quiet';
import { withEllipses } from './slot';
import { wordSets } from './word-sets';

/** What makes words about a person more than plain work. */
export type Matter = 'judged' | 'heard' | 'personal';

export interface Evidence {
  matter: Matter;
  sure: number;
  start: number;
  end: number;
}

type Reason = 'judged' | 'stressed' | 'mild' | 'personal' | 'talked' | 'secret-from' | 'heard-only';

const lines = <T>(phrases: string, means: T): [string, T][] =>
  phrases
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => [line.trim(), means]);

const about = phraseTable<Reason>(
  [
    ...lines<Reason>(judgements, 'judged'),
    ...lines<Reason>(judgementsOf, 'judged'),
    ...lines<Reason>(stressed, 'stressed'),
    ...lines<Reason>(mildJudgements, 'mild'),
    ...lines<Reason>(privateMatters, 'personal'),
    ...lines<Reason>(talkedAbout, 'talked'),
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
}

const shortEnough = 10;
const leavingPlainly = new Set('at early now around before after for with it them around soon'.split(' '));

/** Of a whole short sentence, such as "Don't tell anyone." */
export function signOf(tokens: readonly Token[]): Sign | null {
  const found = tokens.length <= shortEnough ? findPhrases(signs, tokens).map(({ means }) => means) : [];
  return found.includes('secret') ? 'secret' : (found[0] ?? null);
}

const table: Record<Reason, { matter: Matter; sure: number }> = {
  judged: { matter: 'judged', sure: 0.82 },
  stressed: { matter: 'judged', sure: 0.7 },
  mild: { matter: 'judged', sure: 0.52 },
  personal: { matter: 'personal', sure: 0.78 },
  talked: { matter: 'heard', sure: 0.76 },
  'secret-from': { matter: 'heard', sure: 0.62 },
  'heard-only': { matter: 'heard', sure: 0.5 },
};

const judging: ReadonlySet<Reason> = new Set(['judged', 'stressed', 'mild']);

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
function secretEvidence({ tokens, own, beside, signBeside, sentence }: Around, said: boolean): Evidence[] {
  if ((!said && signBeside !== 'secret') || isTogether(tokens) || surprise.test(`${own} ${beside}`)) return [];
  return [{ matter: 'heard', sure: 0.72, start: sentence.start, end: tokens.at(-1)?.end ?? sentence.end }];
}

function evidenceIn(around: Around, secondHandSaid: boolean): Evidence[] {
  const matches = findPhrases(about, around.tokens).filter((match) => counts(match, around, secondHandSaid));
  return matches.map((match) => {
    const { matter, sure } = table[match.means];
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
