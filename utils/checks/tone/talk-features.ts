import { commonWords } from '@/utils/text/common-words';
import { bucketOf, hashOf, pairHash } from '@/utils/text/hash';
import { perWord } from '@/utils/text/per-word';
import type { Sentence } from '@/utils/text/sentences';
import type { Token } from '@/utils/text/tokens';
import { pairsOf } from './sentence-features';
import { type Rarity, shapeSentence, type Take } from './shape';
import { type WordFeatures, wordFeatures } from './word-features';

/** Tokens that name one person, end exclusive. Where there are several, they stand in order and apart. */
export interface NamedSpan {
  from: number;
  to: number;
}

/** Whoever is spoken of is one word, so that what is learnt is of what is said and not of names. */
const somebody = wordFeatures('<p>');
const theirs = wordFeatures("'s");
/** Any other word with a capital that does not open the sentence. */
const someName = wordFeatures('<name>');

const subjects = new Set('he she him himself herself'.split(' '));
const owners = new Set('his her hers'.split(' '));
const isOwner = perWord(({ word }) => owners.has(word));
const isSubject = perWord(({ word }) => subjects.has(word));

const endings: readonly (readonly [name: string, form: RegExp])[] = [
  ['0', /\d/],
  ['ing', /ing$/],
  ['ed', /ed$/],
  ['ly', /ly$/],
  ['er', /er$/],
  ['est', /est$/],
  ['s', /[^su]s$/],
];

const isCapital = ({ text }: Pick<Token, 'text'>): boolean => /^\p{Lu}/u.test(text);

const isName = perWord(({ text, word }) => /^\p{Lu}\p{Ll}/u.test(text) && !commonWords.has(word));

/** A word as the build of a sentence has it: those that build it as they are, all others by how they end. */
const partOf = perWord(({ text, word }): number => {
  if (commonWords.has(word)) return hashOf(`b${word}`);
  const ending = endings.find(([, form]) => form.test(word));
  return hashOf(`b<${ending?.[0] ?? (isCapital({ text }) ? 'Name' : '')}>`);
});

/** The words of a sentence, and its parts: hashes of words as the build of the sentence has them. */
export interface Talk {
  words: WordFeatures[];
  parts: number[];
}

export function partsOf(tokens: readonly Token[]): number[] {
  const parts: number[] = [];
  for (let at = 0; at < tokens.length; at++) parts.push(partOf(tokens[at] as Token));
  return parts;
}

const personPart = hashOf('b<p>');
const ownsPart = hashOf("b's");

const featuresOf = perWord(({ word }) => wordFeatures(word));

function add({ words, parts }: Talk, token: Token, at: number): void {
  words.push(at > 0 && isName(token) ? someName : featuresOf(token));
  parts.push(partOf(token));
}

function addSomebody({ words, parts }: Talk, owns: boolean): void {
  words.push(somebody);
  parts.push(personPart);
  if (!owns) return;
  words.push(theirs);
  parts.push(ownsPart);
}

/** The sentence with each person as one word. */
function withSomebody(tokens: readonly Token[], named: readonly NamedSpan[]): Talk {
  const said: Talk = { words: [], parts: [] };
  let at = 0;
  let next = 0;
  for (let token = tokens[0]; token; token = tokens[at]) {
    const name = named[next]?.from === at ? named[next++] : undefined;
    const owns = isOwner(token);
    if (name || owns || isSubject(token)) addSomebody(said, owns && !name);
    else add(said, token, at);
    at = name ? name.to : at + 1;
  }
  return said;
}

const edge = hashOf('b|');

/** Two and three neighbouring parts: the turns of speech of a sentence, whatever it is about. */
function turnsOf(parts: readonly number[]): number[] {
  const turns: number[] = [];
  let first = edge;
  let second = edge;
  for (let at = 0; at <= parts.length; at++) {
    const part = parts[at] ?? edge;
    const two = pairHash(second, part);
    turns.push(two, pairHash(first, two));
    first = second;
    second = part;
  }
  return turns;
}

/** What all turns of a sentence count together, the same however long it is. */
export const turnShare = 0.8;

/** The same turns summed up with weights learnt, without a list of them. */
export function turned(weights: Float32Array, size: number, parts: readonly number[]): number {
  let first = edge;
  let second = edge;
  let sum = 0;
  for (let at = 0; at <= parts.length; at++) {
    const part = at < parts.length ? (parts[at] ?? edge) : edge;
    const two = pairHash(second, part);
    sum += weights[bucketOf(two, size)] ?? 0;
    sum += weights[bucketOf(pairHash(first, two), size)] ?? 0;
    first = second;
    second = part;
  }
  return (sum * turnShare) / Math.sqrt(2 * (parts.length + 1));
}

/** How a sentence talks of people: with everybody named as one word. */
export const talkOf = ({ tokens }: Pick<Sentence, 'tokens'>, named: readonly NamedSpan[]): Talk =>
  withSomebody(tokens, named);

/** Weighs what a sentence says and how it is built, which counts the same however long it is. */
export function shapeTalk({ words, parts }: Talk, signs: readonly number[], rarity: Rarity, take: Take): void {
  shapeSentence({ words, pairs: pairsOf(words), signs }, rarity, take, true);
  const turns = turnsOf(parts);
  const each = turnShare / Math.sqrt(turns.length);
  for (const turn of turns) take(turn, each);
}
