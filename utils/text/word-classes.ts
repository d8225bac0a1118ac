import { perSentence } from './per-sentence';
import { perWord } from './per-word';
import type { Sentence } from './sentences';
import type { Form, Token } from './tokens';

/** Some words, of which a sentence holds none or some. */
export interface WordClass {
  has(token: Pick<Token, 'form'>): boolean;
  isIn(sentence: Pick<Sentence, 'alone'>): boolean;
}

/** As many bits as a small whole number has. */
const most = 30;

const tests: ((form: Form) => boolean)[] = [];

/** What is told of a word stays, so that a class which came later would be missing from it. */
let isRead = false;

/** A bit for each class. */
const classesOf = perWord((form): number => {
  isRead = true;
  let classes = 0;
  for (let at = 0; at < tests.length; at++) if (tests[at]?.(form)) classes |= 1 << at;
  return classes;
});

const classesIn = perSentence(({ tokens }): number => {
  let classes = 0;
  for (const token of tokens) classes |= classesOf(token);
  return classes;
});

/**
 * A class of words, told by a test of one of them. All words of a sentence are gone through once for all classes, and each
 * check that needs some word of its own asks for one bit. Made where a module is loaded, before any word is read.
 */
export function wordClass(test: (form: Form) => boolean): WordClass {
  if (isRead) throw new Error('A class of words came after the first word was read.');
  if (tests.length === most) throw new Error(`There are ${most} classes of words already.`);
  const bit = 1 << (tests.push(test) - 1);
  return {
    has: (token) => (classesOf(token) & bit) !== 0,
    isIn: (sentence) => (classesIn(sentence) & bit) !== 0,
  };
}

export const classOf = (words: ReadonlySet<string>): WordClass => wordClass(({ word }) => words.has(word));
