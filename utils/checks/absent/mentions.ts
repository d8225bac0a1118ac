import type { NameIndex } from '@/utils/people/name-index';
import { isOrdinaryWord } from '@/utils/people/ordinary-words';
import { commonWords } from '@/utils/text/common-words';
import { perWord } from '@/utils/text/per-word';
import type { Sentence } from '@/utils/text/sentences';
import type { Token } from '@/utils/text/tokens';
import { opensWithCapital } from '@/utils/text/word-shapes';
import { namedWeather } from './words/public-figures';

/** A known person in a sentence: tokens `from` to `to` (exclusive) of sentence `at`. */
export interface Mention {
  at: number;
  from: number;
  to: number;
  refs: readonly string[];
  /** As written: "Carol Klein", "she". */
  named: string;
  /** The name meant, for a pronoun that of its antecedent. */
  name: string;
  pronoun: boolean;
  /** The user keeps the person. */
  kept: boolean;
  /** How somebody who is not kept was recognised. */
  seenAs?: 'maybe' | 'epithet';
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const longestName = 4;
/** A sentence that names more people is a list of them. */
const mostNamed = 8;
/** Words too, but in messages hardly ever anything but names. */
const hardlyWords = list(
  'carol bob nick mike jack jan sue jay ray robin victoria georgia florence justin jordan austin taylor tyler madison jackson stuart chad virginia hazel kim peg brooke heather iris jade robin earnest skye clay paige pierce',
);
const verbs = list(
  "is was has had 's does did do can could will would should must might never always keeps kept just still really said says told and who 'll 'd got gets thinks needs wants makes made seems looks sounds acts let lets messed screwed dropped forgot failed missed lied drives sucks only hardly rarely barely ruined took ca",
);
/** What makes a person's name part of something else's: a place, a build, an account. */
const things = list(
  'street st road rd avenue ave lane square place park hill bridge hall house building tower airport station university college hospital school foundation award prize effect theorem law build builds pipeline pipelines server servers job jobs ci cluster instance runner plugin script library framework api app branch account contract case order deal project group report file ticket board room model dataset algorithm cup league stadium county city beach bay island burger pizza cafe restaurant hotel store shop inc ltd llc gmbh',
);
/** Programs with people's names. */
export const tools = list(
  'travis jenkins circle bamboo hudson drone alexa siri cortana claude alex harper grafana kafka oracle watson clippy julia ruby perl ada dexter wendy',
);
const toolTalk = list(
  'build builds pipeline pipelines ci deploy deploys deployment commit commits branch merge tests server job jobs queue red green failing runner plugin api cloud bot model code compiler release repo job logs cache',
);
const titles = list(
  'mr mrs ms miss dr prof herr frau hi hello hey dear thanks thank ask poor and but or so because when if then that apparently honestly cc',
);
const articles = list('the a an our your these those');
/** Kin and saints: somebody else's Carol. */
const kin = list(
  'aunt auntie uncle cousin grandma grandpa saint st mount lake fort queen king prince princess president senator lord lady captain',
);

const isSmall = (text: string): boolean => text.charCodeAt(0) > 96 && text.charCodeAt(0) < 123;
const isShout = (token: Token): boolean => token.text.length > 1 && token.text === token.text.toUpperCase();
const adjoins = (token: Token | undefined): token is Token => token?.gap === 'none';

/** Whether a name may begin with a word; `within`: not where a clause opens, unless a verb follows. */
const mayStart = perWord((form): 'never' | 'within' | 'anywhere' => {
  const { text, word } = form;
  if (word.length < 2 || word.startsWith("'")) return 'never';
  const common = commonWords.has(word);
  if ((common && isSmall(text)) || !/\p{L}/u.test(word)) return 'never';
  const ordinary = common || (isOrdinaryWord(word) && !hardlyWords.has(word));
  if (!ordinary) return 'anywhere';
  return opensWithCapital({ form }) ? 'within' : 'never';
});

/** Cheap test before any hashing. */
function couldStart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const may = token ? mayStart(token) : 'never';
  if (may !== 'within') return may === 'anywhere';
  const opens = at === 0 || token?.gap === 'clause';
  return !opens || verbs.has(tokens[at + 1]?.word ?? '');
}

/** "Alexa is useless, it sets the wrong time": nobody is "it". */
export const isCalledIt = (tokens: readonly Token[], to: number): boolean =>
  tokens.slice(to).some(({ word }) => word === 'it' || word === 'its') &&
  !tokens.some(({ word }) => /^(?:s?he|hers?|him|his)$/.test(word));

function isThing(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  const next = tokens[to];
  if (adjoins(next) && things.has(next.word)) return true;
  if (to - from > 1 || !first || !tools.has(first.word)) return false;
  return tokens.some(({ word }) => toolTalk.has(word)) || isCalledIt(tokens, to);
}

/** "Mary Carol", "Carol Smith": a longer name than the one that is kept, so somebody or something else. */
function isPartOfMore(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to];
  if (adjoins(next) && opensWithCapital(next) && !isShout(next) && !commonWords.has(next.word)) return true;
  const before = tokens[from - 1];
  if (!before || !adjoins(tokens[from])) return false;
  if (articles.has(before.word) || kin.has(before.word) || namedWeather.has(before.word)) return true;
  return (
    from > 1 &&
    opensWithCapital(before) &&
    !isShout(before) &&
    !commonWords.has(before.word) &&
    !titles.has(before.word)
  );
}

/** What an index told of a word, alone and with the words behind it. */
interface Looked {
  names: NameIndex | null;
  alone: readonly string[] | null;
  longer: Map<string, readonly string[]>;
}

/** The same words are looked up at every pause; folding and hashing them anew would be most of the work. */
const lookedUp = perWord((): Looked => ({ names: null, alone: null, longer: new Map() }));
const mostRuns = 64;

const nobody: readonly string[] = [];

function lookUp(names: NameIndex, tokens: readonly Token[], from: number, to: number): readonly string[] {
  const first = tokens[from];
  if (!first) return nobody;
  const known = lookedUp(first);
  if (known.names !== names || known.longer.size > mostRuns) {
    known.names = names;
    known.alone = null;
    known.longer.clear();
  }
  if (to === from + 1) {
    known.alone ??= names.find([first.text]);
    return known.alone;
  }
  let rest = '';
  for (let at = from + 1; at < to; at++) rest += ` ${tokens[at]?.text}`;
  const before = known.longer.get(rest);
  if (before) return before;
  const refs = names.find(tokens.slice(from, to).map(({ text }) => text));
  known.longer.set(rest, refs);
  return refs;
}

/** How many words from here might be one name: a common word, a mark or a short form ends it. */
function lengthAt(tokens: readonly Token[], at: number): number {
  let length = 1;
  while (length < longestName) {
    const next = tokens[at + length];
    if (!adjoins(next) || next.word.startsWith("'") || (commonWords.has(next.word) && !opensWithCapital(next))) break;
    length++;
  }
  return length;
}

function runAt(
  tokens: readonly Token[],
  at: number,
  names: NameIndex,
): { to: number; refs: readonly string[] } | undefined {
  for (let length = lengthAt(tokens, at); length > 0; length--) {
    const refs = lookUp(names, tokens, at, at + length);
    if (refs.length > 0) return { to: at + length, refs };
  }
  return undefined;
}

/** People of the index named in a sentence. */
export function namesIn({ tokens }: Sentence, at: number, names: NameIndex): Mention[] {
  const found: Mention[] = [];
  for (let from = 0; from < tokens.length && found.length < mostNamed; from++) {
    const run = couldStart(tokens, from) ? runAt(tokens, from, names) : undefined;
    if (!run) continue;
    const named = tokens
      .slice(from, run.to)
      .map(({ text }) => text)
      .join(' ');
    const other = isThing(tokens, from, run.to) || isPartOfMore(tokens, from, run.to);
    if (!other) found.push({ at, from, to: run.to, refs: run.refs, named, name: named, pronoun: false, kept: true });
    from = run.to - 1;
  }
  return found;
}
