import { baseForm } from './base-form';

/** A part of a frame: some phrases, so many times; no phrases is a place of what is kept. */
interface Step {
  phrases: ReadonlySet<string> | undefined;
  /** With what words the phrases begin. */
  heads?: ReadonlySet<string>;
  /** With what kind of word that which is kept begins. */
  first?: RegExp;
  /** Any words, which are not kept. */
  isLeft?: true;
  /** The phrases are kept too: "the figures {OFTEN}". */
  isKept?: true;
  least: number;
  most: number;
}

/** Words around something that is kept, as they are written in a table: "what SHE NEEDS FROM? IS {}". */
export type Frame = readonly Step[];

/** Phrases by the name that they have in frames. */
export type Classes = Readonly<Record<string, string>>;

const ofClause = /^(?:to|that|when|if|how|who)$/u;
/** "Forgets to eat", "can't decide", "never answers". */
const ofDoing =
  /^(?!(?:always|sometimes|perhaps|thanks|yes|this|us|his|questions|answers|calls|mails|news|results|numbers|details|changes|updates|minutes|slides)$)(?:\p{L}[\p{L}-]*[^s]s|withdraws|can|can't|cannot|does|doesn't|never|hardly|barely|no|not|less|more)$/u;
/** Places for words that begin so. */
const firsts: Readonly<Record<string, RegExp>> = {
  '{to}': ofClause,
  '{inf}': /^(?:to|how)$/u,
  '{that}': /^that$/u,
  '{does}': ofDoing,
};
const longestPhrase = 8;
const mostAgain = 3;

/** "@her" stands for "her", "him" and "them". */
const stands: readonly (readonly [sign: string, words: readonly string[]])[] = [
  ['@she', ['she', 'he', 'they']],
  ['@her', ['her', 'him', 'them']],
  ['@his', ['her', 'his', 'their']],
];
const inFull = (phrase: string): string[] =>
  stands.reduce<string[]>(
    (all, [sign, words]) =>
      all.flatMap((one) => (one.includes(sign) ? words.map((word) => one.replaceAll(sign, word)) : one)),
    [phrase],
  );
const inBase = (phrase: string): string => phrase.split(' ').map(baseForm).join(' ');
const inBars = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(/[|\n]/u)
      .flatMap((one) => inFull(one.trim()))
      .map(inBase),
  );

const headsOf = (phrases: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...phrases].map((one) => one.split(' ', 1)[0] ?? ''));

function stepOf(part: string, named: ReadonlyMap<string, ReadonlySet<string>>): Step {
  const sign = /[?*]$/u.exec(part)?.[0];
  const name = sign === undefined ? part : part.slice(0, -1);
  const [least, most] = [sign === undefined ? 1 : 0, sign === '*' ? mostAgain : 1];
  if (name === '{}') return { phrases: undefined, least: 1, most: 1 };
  if (name === '{_}') return { phrases: undefined, isLeft: true, least: 1, most: 1 };
  const first = firsts[name];
  if (first) return { phrases: undefined, first, least: 1, most: 1 };
  const bare = name.replace(/[{}]/gu, '');
  const phrases = /^\p{Lu}{2,}$/u.test(bare) ? named.get(bare) : new Set(bare.split('/').map(baseForm));
  if (!phrases) throw new Error(`no class of words is called ${name}`);
  return { phrases, heads: headsOf(phrases), least, most, ...(bare !== name && { isKept: true as const }) };
}

/** The frames of a table, one a line. */
export function framesOf(table: string, classes: Classes): Frame[] {
  const named = new Map(Object.entries(classes).map(([name, list]) => [name, inBars(list)]));
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => line.split(' ').map((part) => stepOf(part, named)));
}

interface Word {
  text: string;
  base: string;
  start: number;
  end: number;
}

/** The words of a clause; a comma, a dash or a colon is a word of its own. */
function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[,:](?=\s|$)|(?:[^\s,:]|[,:](?!\s|$))+/gu)].map(({ 0: written, index }) => {
    const word = /^[-–—]$/u.test(written) ? ',' : written.toLowerCase();
    return { text: word, base: baseForm(word), start: index, end: index + written.length };
  });
}

/** A clause that frames are laid on. */
export interface Laid {
  text: string;
  words: readonly Word[];
}
export const laidOut = (text: string): Laid => ({ text, words: wordsOf(text) });

type Place = readonly [start: number, end: number];

/** How many words from a place are a phrase of a step; the longest first. */
function lengthsAt(words: readonly Word[], phrases: ReadonlySet<string>, at: number): number[] {
  const lengths: number[] = [];
  let phrase = '';
  for (let many = 1; many <= longestPhrase && at + many <= words.length; many++) {
    phrase += `${many === 1 ? '' : ' '}${words[at + many - 1]?.base}`;
    if (phrases.has(phrase)) lengths.unshift(many);
  }
  return lengths;
}

const withKept = ({ isKept }: Step, place: Place, places: Place[]): Place[] => (isKept ? [place, ...places] : places);

/** What is kept, if the steps from one on fit the words from one on up to the last. */
function placesIn(words: readonly Word[], frame: Frame, from: number, at: number, times = 0): Place[] | undefined {
  const step = frame[from];
  if (!step) return at === words.length ? [] : undefined;
  if (!step.phrases) return slotIn(words, frame, from, at);
  const isAny = times < step.most && step.heads?.has(words[at]?.base ?? '') === true;
  const lengths = isAny ? lengthsAt(words, step.phrases, at) : [];
  for (const many of lengths) {
    const found = placesIn(words, frame, from, at + many, times + 1);
    if (found) return withKept(step, [at, at + many], found);
  }
  return times < step.least ? undefined : placesIn(words, frame, from + 1, at);
}

function slotIn(words: readonly Word[], frame: Frame, from: number, at: number): Place[] | undefined {
  const first = words[at]?.text;
  if (first === undefined || first === ':' || first === ',') return undefined;
  if (frame[from]?.first?.test(first) === false) return undefined;
  // "The figures from me, mornings best" are two statements; behind a colon stands a list.
  const isList = words.slice(0, at).some(({ text }) => text === ':');
  for (let end = at + 1; end <= words.length; end++) {
    if (!isList && words[end - 1]?.text === ',') return undefined;
    const found = placesIn(words, frame, from + 1, end);
    if (found) return frame[from]?.isLeft ? found : [[at, end], ...found];
  }
  return undefined;
}

/** Whether all words are there that a frame cannot do without: most frames are passed over by that. */
const mayFit = (frame: Frame, words: readonly Word[]): boolean =>
  frame.every(({ least, heads }) => least === 0 || !heads || words.some(({ base }) => heads.has(base)));

/** What is kept of a clause by the first of some frames that fits every other word of it. */
export function keptBy(frames: readonly Frame[], { text, words }: Laid): string | undefined {
  for (const frame of frames) {
    const places = mayFit(frame, words) ? placesIn(words, frame, 0, 0) : undefined;
    if (places && places.length > 0)
      return places.map(([start, end]) => text.slice(words[start]?.start, words[end - 1]?.end)).join(' ');
  }
  return undefined;
}
