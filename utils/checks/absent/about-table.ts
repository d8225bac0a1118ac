import { type PhraseMatch, phraseTable } from '@/utils/text/phrases';
import { attitudes } from './attitudes';
import type { Complaint } from './complement';
import { cookedFigures } from './cooked-figures';
import { exclusions, frames, keptQuiet, passedOver, privateFrames, promised } from './frames';
import { heardOnly, secretFrom, talkedAbout } from './hearsay';
import { idioms } from './idioms';
import { judgements } from './judgements';
import { judgementsOf, mildJudgements, stressed } from './judgements-of';
import { linesOf } from './lines-of';
import { motives } from './motives';
import { privateMatters } from './private-matters';
import { shirking } from './shirking';
import { shortfalls } from './shortfalls';
import { slights } from './slights';
import { talk } from './talk';
import { wordSets } from './word-sets';

export type Reason =
  | Complaint
  | 'mild'
  | 'fell-short'
  | 'weighed-on'
  | 'hedged'
  | 'excluded'
  | 'passed-over'
  | 'doubted'
  | 'personal'
  | 'talked'
  | 'secret-from'
  | 'kept-quiet'
  | 'heard-only';

export interface Sense {
  reason: Reason;
  /** The phrase speaks of what is theirs: "her excuses". */
  owns: boolean;
}

export type Match = PhraseMatch<Sense>;

const verdicts = `
<p> @aux* @be? @fill* @badconduct
<p> 's _? @badthing
<p> and|with @own _? @badthing
`;

const sensesOf = (phrases: string, reason: Reason): [string, Sense][] =>
  linesOf(phrases, reason).map(([line]) => [line, { reason, owns: line.startsWith("<p> 's ") }]);

/** Everything that may be said of somebody, by what it shows. */
export const aboutTable = phraseTable<Sense>(
  [
    ...[
      judgements,
      judgementsOf,
      idioms,
      attitudes,
      motives,
      slights,
      shirking,
      cookedFigures,
      verdicts,
      frames,
    ].flatMap((of) => sensesOf(of, 'judged')),
    ...sensesOf(shortfalls, 'fell-short'),
    ...sensesOf(stressed, 'stressed'),
    ...sensesOf(mildJudgements, 'mild'),
    ...sensesOf(exclusions, 'excluded'),
    ...sensesOf(passedOver, 'passed-over'),
    ...sensesOf(promised, 'doubted'),
    ...sensesOf(privateMatters, 'personal'),
    ...sensesOf(privateFrames, 'personal'),
    ...sensesOf(talkedAbout, 'talked'),
    ...sensesOf(talk, 'talked'),
    ...sensesOf(secretFrom, 'secret-from'),
    ...sensesOf(keptQuiet, 'kept-quiet'),
    ...sensesOf(heardOnly, 'heard-only'),
  ],
  wordSets,
);
