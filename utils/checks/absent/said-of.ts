import type { Reading } from '@/utils/checks/reading';
import type { Sentence } from '@/utils/text/sentences';
import { type Around, type Evidence, evidenceFor } from './evidence';
import type { Mention } from './mentions';

import { isGraveHere, isKind, isNoJudgement } from './quiet';
import { type Sign, signOf } from './signs';
import { isOwnReport, withSlot } from './slot';
import { ofThings } from './words/verdicts';

const textOf = (own: string, sentence: Sentence | undefined): string =>
  sentence ? own.slice(sentence.start, sentence.end) : '';

function signBeside(beside: readonly (Sentence | undefined)[]): Sign | null {
  const found = beside.map((sentence) => (sentence ? signOf(sentence.tokens) : null));
  return found.includes('secret') ? 'secret' : (found.find((sign) => sign !== null) ?? null);
}

/** The sentence of a mention, as evidence is read from it; null where it is an apology, thanks or a report of danger. */
export function aroundOf(mention: Mention, { sentences, own }: Reading, thanks?: 'thanks too'): Around | null {
  const sentence = sentences[mention.at];
  const text = textOf(own, sentence);
  if (!sentence || (!thanks && isKind(text)) || isGraveHere(text)) return null;
  const beside = [sentences[mention.at - 1], sentences[mention.at + 1]];
  return {
    sentence,
    tokens: withSlot(sentence.tokens, mention),
    own: text,
    beside: beside.map((other) => textOf(own, other)).join(' '),
    signBeside: signBeside(beside),
    kept: mention.kept,
  };
}

/** "Enron is a mess" speaks of no person; "Sid is a blowhard" does. */
const isOfThing = (evidence: Evidence, { seenAs }: Mention, own: string, offset: number): boolean => {
  if (seenAs !== 'maybe') return false;
  const last = /[\p{L}-]+$/u.exec(own.slice(0, evidence.end - offset))?.[0].toLowerCase() ?? '';
  return ofThings.has(last);
};

/** "That clown in sales": the name is the judgement. */
const calledNames = ({ sentence }: Around, { from, to }: Mention): Evidence => ({
  matter: 'judged',
  sure: 0.64,
  start: sentence.tokens[from]?.start ?? sentence.start,
  end: sentence.tokens[to - 1]?.end ?? sentence.end,
});

/** The surest sign that what is said of somebody is more than plain work. */
export function saidOf(mention: Mention, reading: Reading): Evidence | null {
  const around = aroundOf(mention, reading);
  if (!around) return null;
  const ownReport = isOwnReport(around.sentence.tokens, mention);
  const [surest] = evidenceFor(around).filter(
    (evidence) =>
      (evidence.matter !== 'judged' || !ownReport) && !isOfThing(evidence, mention, around.own, around.sentence.start),
  );
  return (
    surest ??
    (mention.seenAs === 'epithet' && !around.sentence.asks && !isNoJudgement(around.own)
      ? calledNames(around, mention)
      : null)
  );
}
