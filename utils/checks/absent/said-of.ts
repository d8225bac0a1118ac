import type { Reading } from '@/utils/checks/reading';
import { perSentence, perSentenceWith, placed } from '@/utils/text/per-sentence';
import type { AloneSentence, Sentence } from '@/utils/text/sentences';
import type { Token } from '@/utils/text/tokens';
import { type Around, type Evidence, evidenceFor, type Told, toldIn } from './evidence';
import { withPlainHave } from './have-not';
import type { Mention } from './mentions';
import { isGraveHere, isKind, isNoJudgement, isOfStory } from './quiet';
import { type Sign, signOf } from './signs';
import { isOwnReport, withSlot } from './slot';
import { isOfNamedThing, speaksOfAnimal } from './words/creatures';
import { ofThings } from './words/verdicts';

const textOf = (sentence: Sentence | undefined): string => sentence?.text.slice(0, sentence.alone.end) ?? '';

const signIn = perSentence(({ tokens }) => signOf(tokens));

function heavierOf(one: Sign | null, other: Sign | null): Sign | null {
  return one === 'secret' || other === 'secret' ? 'secret' : (one ?? other);
}

const kindOf = perSentence((sentence) => isKind(textOf(sentence)));
const graveOf = perSentence((sentence) => isGraveHere(textOf(sentence)));

/** An apology, thanks or a report of danger excuses what is said of somebody. Asked last, as it is searched for by letters. */
export const isExcused = (sentence: Sentence): boolean => kindOf(sentence) || graveOf(sentence);

export type Beside = AloneSentence | undefined;

/** What was read of a mention in its sentence, with the person as one word there. */
interface ReadMention {
  sentence: Sentence;
  tokens: readonly Token[];
  told: Told | null;
}

const read = new WeakMap<Mention, ReadMention>();

/** Kept for as long as the mention and its sentence stay: an edit beside them changes only what is made of it. */
function readMention(mention: Mention, sentence: Sentence): ReadMention {
  const before = read.get(mention);
  if (before?.sentence === sentence) return before;
  const now = { sentence, tokens: withPlainHave(withSlot(sentence.tokens, mention)), told: null };
  read.set(mention, now);
  return now;
}

/** What stands around a mention; most of it is looked at only where its words tell something. */
class Surroundings implements Around {
  readonly sentence: Sentence;
  private readonly read: ReadMention;
  private readonly mention: Mention;
  private readonly before: Sentence | undefined;
  private readonly after: Sentence | undefined;
  constructor(mention: Mention, sentence: Sentence, before: Sentence | undefined, after: Sentence | undefined) {
    this.sentence = sentence;
    this.read = readMention(mention, sentence);
    this.mention = mention;
    this.before = before;
    this.after = after;
  }
  get tokens(): readonly Token[] {
    return this.read.tokens;
  }
  get told(): Told {
    this.read.told ??= toldIn(this.read.tokens);
    return this.read.told;
  }
  get kept(): boolean {
    return this.mention.kept;
  }
  get own(): string {
    return textOf(this.sentence);
  }
  get beside(): string {
    return `${textOf(this.before)} ${textOf(this.after)}`;
  }
  get signBeside(): Sign | null {
    const { before, after } = this;
    return heavierOf(before ? signIn(before) : null, after ? signIn(after) : null);
  }
  get ownReport(): boolean {
    return isOwnReport(this.sentence.tokens, this.mention);
  }
  get isExcused(): boolean {
    return isExcused(this.sentence);
  }
  get isGrave(): boolean {
    return graveOf(this.sentence);
  }
}

/** What stands around a mention in a draft, to read evidence from; null where its sentence is not there. */
export function aroundOf(mention: Mention, { sentences }: Reading): Around | null {
  const sentence = sentences[mention.at];
  return sentence ? new Surroundings(mention, sentence, sentences[mention.at - 1], sentences[mention.at + 1]) : null;
}

/** The same of a sentence between these two. */
export const aroundIn = (mention: Mention, sentence: AloneSentence, before: Beside, after: Beside): Around =>
  new Surroundings(mention, sentence, before, after);

/** "Enron is a mess" speaks of no person; "Sid is a blowhard" does. */
const isOfThing = ({ end }: Evidence, { seenAs }: Mention, { tokens }: Sentence): boolean =>
  seenAs === 'maybe' && ofThings.has(tokens.find((token) => token.end === end)?.word ?? '');

const isCalledNames = ({ sentence, own, beside }: Around, { seenAs }: Mention): boolean =>
  seenAs === 'epithet' && !sentence.asks && !isNoJudgement(own) && !isOfStory(own, beside);

/** "That clown in sales": the name is the judgement. */
const calledNames = ({ sentence }: Around, { from, to }: Mention): Evidence => ({
  matter: 'judged',
  sure: 0.64,
  start: sentence.tokens[from]?.start ?? sentence.start,
  end: sentence.tokens[to - 1]?.end ?? sentence.end,
});

/** Of a sentence between these two, the surest sign that what it says of somebody is more than plain work. */
export function saidIn(mention: Mention, sentence: AloneSentence, before: Beside, after: Beside): Evidence | null {
  const around = new Surroundings(mention, sentence, before, after);
  const surest = evidenceFor(around).find(
    (evidence) => (evidence.matter !== 'judged' || !around.ownReport) && !isOfThing(evidence, mention, sentence),
  );
  const said = surest ?? (isCalledNames(around, mention) ? calledNames(around, mention) : null);
  // Of most people nothing is said, and no more needs to be asked.
  if (!said || isOfNamedThing(sentence)) return null;
  if (!mention.kept && [before, sentence, after].some((each) => each && speaksOfAnimal(each))) return null;
  return around.isExcused ? null : said;
}

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
