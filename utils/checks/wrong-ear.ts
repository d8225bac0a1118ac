import type { Draft } from '@/utils/conversation/types';
import { findPhrases, phraseTable } from '@/utils/text/phrases';
import type { Sentence } from '@/utils/text/sentences';
import type { Token } from '@/utils/text/tokens';
import type { WordKey } from '@/utils/words/types';
import { mentionsIn, type PeopleOf, peopleOf, unlessGrave } from './absent/people-of';
import { pronounsAt } from './absent/pronouns';
import { isKind, isUnmeant } from './absent/quiet';
import {
  type Audience,
  audienceOf,
  isReaderName,
  type Reader,
  type ReaderNamed,
  readersNamedIn,
  spokenTo,
} from './absent/readers-of';
import { aroundOf, saidOf } from './absent/said-of';
import { forThemAlone, keptFrom } from './absent/second-person';
import { type Sign, signIn } from './absent/signs';
import { wordSets } from './absent/word-sets';
import { examples } from './examples/wrong-ear';
import type { Reading } from './reading';
import type { Check, Finding, Knowledge } from './types';

const tableOf = (phrases: string) =>
  phraseTable(
    phrases
      .split('\n')
      .filter(Boolean)
      .map((line) => [line, true] as const),
    wordSets,
  );

const alone = tableOf(forThemAlone);
const shutOut = tableOf(keptFrom);

/** So many other readers make a conversation of two a public one; one more may well be meant. */
const crowd = 3;

function finding(
  span: { start: number; end: number },
  sure: number,
  key: WordKey,
  args: string[],
  reader: Reader | null,
) {
  const { start, end } = span;
  return {
    check: 'wrong-ear',
    start,
    end,
    sure,
    why: { key, args },
    suggestion: null,
    person: reader?.ref ?? null,
  } as const;
}

/** Whether a draft is spoken to another reader by name; what it says of the rest is said past them then. */
const isToOther = (sentences: readonly Sentence[], audience: Audience, reader: Reader): boolean =>
  sentences.some((sentence) => {
    const to = spokenTo(sentence, audience);
    return to !== null && to !== 'others' && to !== reader;
  });

/** Of somebody to whom the message itself goes, a hint of judgement is no more than plain talk among all. */
const plainFrom = 0.7;

/** Of a surprise that was, everybody may speak. */
const told: ReadonlySet<string> = new Set('was were had did loved enjoyed thanks thank'.split(' '));

/** "Hide it from Dave", but not from his desk; a surprise only while it is to come. */
function shutsOut({ from, to }: { from: number; to: number }, tokens: readonly Token[]): boolean {
  const matched = tokens.slice(from, to);
  if (!matched.some(({ word }) => word === '<p>')) return false;
  const owns = matched.at(-1)?.word === '<p>' && tokens[to]?.word === "'s";
  if (owns && !/^(?:ears|eyes)$/.test(tokens[to + 1]?.word ?? '')) return false;
  return !matched.some(({ word }) => word === 'surprise') || !tokens.some(({ word }) => told.has(word));
}

/** The sentence says that a reader must not know, or speaks of a reader as one speaks of somebody who is not there. */
function ofReader({ mention, reader }: ReaderNamed, reading: Reading, toOthers: boolean): Finding[] {
  const around = aroundOf(mention, reading);
  if (!around) return [];
  const [match] = findPhrases(shutOut, around.tokens).filter((found) => shutsOut(found, around.tokens));
  const first = around.tokens[match?.from ?? 0];
  const last = around.tokens[(match?.to ?? 1) - 1];
  if (match && first && last) {
    if (around.isExcused) return [];
    const span = { start: first.start, end: last.end };
    return [finding(span, 0.86, 'checks.wrongEar.keptFrom', [mention.name], reader)];
  }
  const said = saidOf(mention, reading);
  if (said && said.sure < plainFrom && !reader.copied && !toOthers) return [];
  return said ? [finding(said, said.sure, 'checks.wrongEar.aboutReader', [mention.name], reader)] : [];
}

/** Those whom a sentence names, and its pronouns that can mean nobody but one of those named here or before. */
function meantAt(at: number, sentences: readonly Sentence[], before: ReaderNamed[], audience: Audience): ReaderNamed[] {
  const sentence = sentences[at];
  if (!sentence) return [];
  const named = readersNamedIn(sentence, at, audience);
  before.push(...named);
  const mentions = before.map(({ mention }) => mention);
  const pronouns = pronounsAt(at, sentences, mentions, (word) => isReaderName(word, audience)).flatMap((mention) => {
    const meant = before.find(({ mention: { refs } }) => refs[0] === mention.refs[0]);
    return meant ? [{ mention, reader: meant.reader }] : [];
  });
  return [...named, ...pronouns];
}

function ofReaders(sentences: readonly Sentence[], audience: Audience, reading: Reading): Finding[] {
  if (audience.readers.length < 2 && !audience.list) return [];
  const before: ReaderNamed[] = [];
  return sentences.flatMap((_, at) =>
    meantAt(at, sentences, before, audience)
      .flatMap((one) => ofReader(one, reading, isToOther(sentences, audience, one.reader)))
      .slice(0, 1),
  );
}

const sureFor = ({ readers, list }: Audience): number => {
  if (list || readers.length > crowd) return 0.76;
  return readers.length === crowd ? 0.64 : 0.5;
};

function keyFor({ readers, list }: Audience): WordKey {
  if (list) return 'checks.wrongEar.forOneList';
  return readers.length > 2 ? 'checks.wrongEar.forOneAlone' : 'checks.wrongEar.forOneAndOne';
}

function forOne(sentence: Sentence, name: string, reader: Reader, audience: Audience, own: string): Finding[] {
  const [match] = findPhrases(alone, sentence.tokens).filter(
    ({ from }) => !isUnmeant(sentence.tokens, from, sentence.asks),
  );
  const first = sentence.tokens[match?.from ?? 0];
  const last = sentence.tokens[(match?.to ?? 1) - 1];
  if (!match || !first || !last || isKind(own.slice(sentence.start, sentence.end))) return [];
  const key = keyFor(audience);
  const args = [name, `${audience.readers.length - 1}`];
  return [finding({ start: first.start, end: last.end }, sureFor(audience), key, args, reader)];
}

/** What is said to one reader by name, and is for that one alone. */
function toOneOfMany(sentences: readonly Sentence[], audience: Audience, own: string): Finding[] {
  if (audience.readers.length < 2 && !audience.list) return [];
  let reader: Reader | null = null;
  let name = '';
  return sentences.flatMap((sentence) => {
    const to = spokenTo(sentence, audience);
    if (to !== null) reader = to === 'others' ? null : to;
    if (to !== null && to !== 'others')
      name = sentence.tokens.find(({ text }) => /^\p{Lu}/u.test(text) && isNameOf(text, to))?.text ?? '';
    return reader ? forOne(sentence, name, reader, audience, own) : [];
  });
}

const isNameOf = (text: string, { called }: Reader): boolean => called.all.includes(text.toLowerCase());

const isClosed = (sign: Sign | null): boolean => sign === 'secret' || sign === 'confidence';

/** "Confidential: ..." about somebody, to a list. */
function secretToMany(people: PeopleOf, { list }: Audience): Finding[] {
  const { sentences } = people.reading;
  if (!list || !sentences.some(({ tokens }) => isClosed(signIn(tokens)))) return [];
  return mentionsIn(people).flatMap((mention) => {
    const said = saidOf(mention, people.reading);
    return said ? [finding(said, 0.8, 'checks.wrongEar.secretToMany', [], null)] : [];
  });
}

const firstOfEach = (found: readonly Finding[]): Finding[] =>
  found.filter((one, at) => !found.slice(0, at).some((other) => one.start < other.end && other.start < one.end));

function find(draft: Draft, knowledge: Knowledge): Finding[] {
  const people = peopleOf(draft, knowledge);
  if (!people) return [];
  const { sentences, own } = people.reading;
  const audience = audienceOf(draft, knowledge);
  const found = firstOfEach([
    ...ofReaders(sentences, audience, people.reading),
    ...toOneOfMany(sentences, audience, own),
    ...secretToMany(people, audience),
  ]).sort((a, b) => a.start - b.start);
  return unlessGrave(people, found);
}

/** A secret that reaches the one it is kept from, and what is for one reader alone before many. */
export const wrongEar: Check = {
  id: 'wrong-ear',
  kind: 'people',
  raises: 'yes',
  title: 'checks.wrongEar.title',
  why: 'checks.wrongEar.why',
  tries: ['checks.wrongEar.tries.checkReaders', 'checks.wrongEar.tries.alone'],
  find,
  examples,
};
