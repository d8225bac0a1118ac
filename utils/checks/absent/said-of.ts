import type { Reading } from '@/utils/checks/reading';
import { perSentence, perSentenceWith, placed } from '@/utils/text/per-sentence';
import type { AloneSentence, Sentence } from '@/utils/text/sentences';
import { type Around, type Evidence, evidenceFor } from './evidence';
import type { Mention } from './mentions';
import { isGraveHere, isKind, isNoJudgement } from './quiet';
import { type Sign, signOf } from './signs';
import { isOwnReport, withSlot } from './slot';
import { ofThings } from './words/verdicts';

const textOf = (sentence: Sentence | undefined): string => sentence?.text.slice(0, sentence.alone.end) ?? '';

const signIn = perSentence(({ tokens }) => signOf(tokens));

function signBeside(beside: readonly (Sentence | undefined)[]): Sign | null {
  const found = beside.map((sentence) => (sentence ? signIn(sentence) : null));
  return found.includes('secret') ? 'secret' : (found.find((sign) => sign !== null) ?? null);
}

const kindOf = perSentence((sentence) => isKind(textOf(sentence)));
const graveOf = perSentence((sentence) => isGraveHere(textOf(sentence)));

export type Beside = AloneSentence | undefined;
type Sentences = readonly (Sentence | undefined)[];

/** The sentence of a mention, as evidence is read from it; null where it is an apology, thanks or a report of danger. */
function aroundIn(mention: Mention, sentences: Sentences, thanks?: 'thanks too'): Around | null {
  const sentence = sentences[mention.at];
  const text = textOf(sentence);
  if (!sentence || (!thanks && kindOf(sentence)) || graveOf(sentence)) return null;
  const beside = [sentences[mention.at - 1], sentences[mention.at + 1]];
  return {
    sentence,
    tokens: withSlot(sentence.tokens, mention),
    own: text,
    beside: beside.map(textOf).join(' '),
    signBeside: signBeside(beside),
    kept: mention.kept,
    ownReport: isOwnReport(sentence.tokens, mention),
  };
}

export const aroundOf = (mention: Mention, { sentences }: Reading): Around | null => aroundIn(mention, sentences);

/** The same of a sentence between these two, in which kind words count. */
export const kindlyAround = (mention: Mention, sentence: AloneSentence, before: Beside, after: Beside): Around | null =>
  aroundIn({ ...mention, at: 1 }, [before, sentence, after], 'thanks too');

/** "Enron is a mess" speaks of no person; "Sid is a blowhard" does. */
const isOfThing = ({ end }: Evidence, { seenAs }: Mention, { tokens }: Sentence): boolean =>
  seenAs === 'maybe' && ofThings.has(tokens.find((token) => token.end === end)?.word ?? '');

/** "That clown in sales": the name is the judgement. */
const calledNames = ({ sentence }: Around, { from, to }: Mention): Evidence => ({
  matter: 'judged',
  sure: 0.64,
  start: sentence.tokens[from]?.start ?? sentence.start,
  end: sentence.tokens[to - 1]?.end ?? sentence.end,
});

function read(mention: Mention, sentences: Sentences): Evidence | null {
  const around = aroundIn(mention, sentences);
  if (!around) return null;
  const [surest] = evidenceFor(around).filter(
    (evidence) => (evidence.matter !== 'judged' || !around.ownReport) && !isOfThing(evidence, mention, around.sentence),
  );
  return (
    surest ??
    (mention.seenAs === 'epithet' && !around.sentence.asks && !isNoJudgement(around.own)
      ? calledNames(around, mention)
      : null)
  );
}

/** Of a sentence between these two, the surest sign that what it says of somebody is more than plain work. */
export const saidIn = (mention: Mention, sentence: AloneSentence, before: Beside, after: Beside): Evidence | null =>
  read({ ...mention, at: 1 }, [before, sentence, after]);

/** Of a sentence between these two, what was read of each of its people. */
const readIn = perSentenceWith((_sentence, _before: Beside, _after: Beside) => new Map<string, Evidence | null>());

/** The same where the sentence stands in its draft. */
export function saidOf(mention: Mention, { sentences }: Reading): Evidence | null {
  const sentence = sentences[mention.at];
  if (!sentence) return null;
  const before = sentences[mention.at - 1]?.alone;
  const after = sentences[mention.at + 1]?.alone;
  const known = readIn(sentence, before, after);
  const { from, to, named, pronoun, kept, seenAs = '' } = mention;
  const key = `${from} ${to} ${pronoun} ${kept} ${seenAs} ${named}`;
  if (!known.has(key)) known.set(key, saidIn(mention, sentence.alone, before, after));
  const said = known.get(key);
  return said ? placed(sentence, said) : null;
}
