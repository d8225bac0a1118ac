import { type LinearModel, openModel, type PackedModel } from '@/utils/text/linear-model';
import type { Clause } from '../clause';
import type { CaptureGiven, Reading } from '../types';
import { cuts } from './cuts';
import { decided, guesses } from './decide';
import { keptWords, kindMarks, readKind } from './kinds';
import { marksOf, metWords, tokensOf } from './marks-of';
import { maskTimes, readStance, timeTargets } from './times';
import { isUnsaid } from './unsaid';
import { maskWay, readWayStance, waysFound, wayTargets } from './ways';
import { beginWeights, endWeights, kindWeights, timeWeights, wayWeights } from './weights';

const nothing: ReadonlySet<string> = new Set(['none', 'note', 'fine']);

/** The weights are unpacked at the first clause that needs them. */
function lazily(packed: PackedModel): () => LinearModel {
  let model: LinearModel | undefined;
  return () => (model ??= openModel(packed));
}
const [timeModel, wayModel, kindModel] = [lazily(timeWeights), lazily(wayWeights), lazily(kindWeights)];
const [beginModel, endModel] = [lazily(beginWeights), lazily(endWeights)];

function readTimes(clause: Clause, given: CaptureGiven): Reading | 'none' | undefined {
  const masked = maskTimes(clause.plain, Temporal.PlainDate.from(given.today));
  if (!masked) return 'none';
  const model = timeModel();
  const marks = marksOf(metWords(masked.tokens, model.isKnown), timeTargets);
  const ranked = guesses(model.labels, model.shares(marks));
  return decided(ranked, nothing, {
    cuts: cuts.times,
    about: 'hours',
    readingOf: (stance) => readStance(stance, masked, clause, given),
  });
}

function readWays({ plain }: Clause, given: CaptureGiven): Reading[] {
  const words = plain.split(' ');
  const found = waysFound(words);
  const model = wayModel();
  return found.flatMap((way) => {
    const marks = marksOf(metWords(maskWay(words, found, way), model.isKnown), wayTargets);
    const ranked = guesses(model.labels, model.shares(marks));
    const reading = decided(ranked, nothing, {
      cuts: cuts.ways,
      about: 'channel',
      readingOf: (stance) => readWayStance(stance, way, given),
    });
    return reading ?? [];
  });
}

function readFact({ spelt }: Clause, given: CaptureGiven): Reading | undefined {
  const [model, tokens] = [kindModel(), tokensOf(spelt)];
  const words = metWords(tokens, model.isKnown);
  const ranked = guesses(model.labels, model.shares(kindMarks(words)));
  const shares = {
    begins: (marks: readonly number[]) => beginModel().shares(marks)[1] ?? 0,
    ends: (marks: readonly number[]) => endModel().shares(marks)[1] ?? 0,
  };
  return decided(ranked, nothing, {
    cuts: cuts.kinds,
    about: 'meaning',
    readingOf: (kind) => readKind(kind, keptWords(spelt, tokens, words, kind, shares), given),
  });
}

const longest = 140;

/**
 * What three small models make of a clause that no rule accounts for: the rules find the values in it, the models say what is
 * said of them. Where they are not sure it is asked, and else it stays a note.
 */
export function readLearnt(clause: Clause, given: CaptureGiven): Reading[] {
  if (clause.plain.length > longest || isUnsaid(clause.spelt)) return [];
  const timed = readTimes(clause, given);
  if (timed !== 'none') return timed ? [timed] : [];
  const ways = readWays(clause, given);
  if (ways.length > 0) return ways;
  const fact = readFact(clause, given);
  return fact ? [fact] : [];
}
