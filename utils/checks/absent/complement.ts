import type { Token } from '@/utils/text/tokens';
import { badTraits, goodTraits, mildTraits, moods } from './words/traits';
import { badNames } from './words/verdicts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

const copulas = list(
  "is was 's be been being are were 're seem seems seemed look looks looked sound sounds sounded become becomes became remain remains remained appear appears appeared come comes came",
);
const between = list(
  "who that which has have had 've can could must might may will would 'll 'd should also just still really clearly obviously honestly simply basically frankly always often usually sometimes now again apparently supposedly allegedly reportedly probably maybe perhaps never not n't to be as across off however too indeed generally certainly definitely truly did does do ever even rather quite already only both kind sort of",
);
const negations = list("not n't never hardly neither nor no without");
/** What may stand in a complement before the word that tells; anything else ends it. */
const passes = list(
  "a an the so very too such quite rather pretty really just always still totally completely absolutely bit little of kind sort one most more less as and but or also somewhat slightly truly utterly extremely incredibly terribly awfully known said rumored rumoured reputed considered to be being been acting getting becoming like real total complete big huge total old young first all both well also equally frankly simply either particularly especially exactly terribly overly increasingly bloody damn fucking freaking self in my his her our view opinion mind least my own what call would i we you not n't never no hardly man woman guy person",
);
const window = 9;
const stress = list(
  'so too such very really extremely incredibly terribly awfully painfully constantly always way pretty quite rather bit little increasingly overly',
);

export type Complaint = 'judged' | 'stressed' | 'mild' | 'mood';

/** Of somebody at work hardly ever plain, where nothing follows that they are so about. */
const shortfallsOf = list(
  'aggressive blunt defensive demanding distant dramatic emotional fragile harsh intense intimidating negative odd passive pessimistic picky quirky strange weird inexperienced soft weak unprepared poor bad slow disengaged partisan ideological',
);
const goesOn = list('and but at with in on about or when as then too again to for compared');

const endsHere = (next: Token | undefined): boolean => next?.gap !== 'none' || goesOn.has(next.word);

export interface Complement {
  means: Complaint;
  /** Indexes of tokens, end exclusive. */
  from: number;
  to: number;
}

const endsClause = ({ gap }: Token): boolean => gap === 'clause' || gap === 'sentence';

const isPassed = ({ word }: Token, words: ReadonlySet<string>): boolean => words.has(word) || word.endsWith('ly');

/** Index behind the verb that says what `<p>` is, or -1. */
function behindCopula(tokens: readonly Token[], slot: number): number {
  for (let at = slot + 1; at < slot + 8; at++) {
    const token = tokens[at];
    if (!token || endsClause(token)) return -1;
    // "Her old sofa": what is theirs, not what they are.
    if (copulas.has(token.word)) return token.text === '' ? -1 : at + 1;
    if (!isPassed(token, between)) return -1;
  }
  return -1;
}

const isDenied = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ word }) => negations.has(word));

const isVerdict = (word: string): boolean => badTraits.has(word) || badNames.has(word);

function meaningOf(word: string, next: Token | undefined, denied: boolean, stressed: boolean): Complaint | null {
  if (denied) return goodTraits.has(word) ? 'judged' : null;
  if (isVerdict(word)) return 'judged';
  // "Mad about jazz", "anxious to meet you".
  if (moods.has(word)) return /^(?:about|to)$/.test(next?.word ?? '') ? null : 'mood';
  if (stressed && mildTraits.has(word)) return 'stressed';
  return shortfallsOf.has(word) && endsHere(next) ? 'mild' : null;
}

/** What a sentence says that `<p>` is, where that judges them: "he is, in my view, a rather arrogant man". */
export function complementOf(tokens: readonly Token[], slot: number): Complement | null {
  const verb = behindCopula(tokens, slot);
  if (verb < 0) return null;
  let stressed = false;
  for (let at = verb; at < tokens.length && at < verb + window; at++) {
    const token = tokens[at];
    if (!token || endsClause(token)) return null;
    const means = meaningOf(token.word, tokens[at + 1], isDenied(tokens, slot + 1, at), stressed);
    if (means) return { means, from: slot, to: at + 1 };
    if (!isPassed(token, passes)) return null;
    stressed ||= stress.has(token.word);
  }
  return null;
}
