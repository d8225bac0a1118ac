import { trimSigns } from '@/utils/text/trim-signs';
import { harmlessWords, type SensitiveTopic, sensitiveWords } from './sensitive-words';

/** What a note may say of somebody that is best left out of notes. */
export interface SensitiveNote {
  topic: SensitiveTopic;
  /** The note without it, where what it means for working together stands beside it; null: the user finds the words. */
  neutral: string | null;
}

const listed = (text: string): string[] => text.split(',').map((one) => one.trim().replace(/\s+/gu, ' '));

const topics = new Map<string, SensitiveTopic>(
  Object.entries(sensitiveWords).flatMap(([topic, words]) =>
    listed(words).map((word): [string, SensitiveTopic] => [word, topic as SensitiveTopic]),
  ),
);
const harmless = new Set(listed(harmlessWords));

/** No run of words in either table is longer. */
const longestRun = 3;

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/’/gu, "'")
    .match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? [];

/** Whether a run that begins at a word is in a table, and how long the longest is. */
function runAt(words: readonly string[], at: number, isIn: (run: string) => boolean): number {
  for (let length = longestRun; length > 0; length--) {
    const run = words.slice(at, at + length);
    if (run.length === length && isIn(run.join(' '))) return length;
  }
  return 0;
}

function topicOf(text: string): SensitiveTopic | undefined {
  const words = wordsOf(text);
  const covered = new Set<number>();
  for (const [at] of words.entries()) {
    const length = runAt(words, at, (run) => harmless.has(run));
    for (let step = 0; step < length; step++) covered.add(at + step);
  }
  for (const [at] of words.entries()) {
    const length = covered.has(at) ? 0 : runAt(words, at, (run) => topics.has(run));
    const topic = topics.get(words.slice(at, at + length).join(' '));
    if (topic) return topic;
  }
  return undefined;
}

/** Where a reason begins or ends: "leaves early on Tuesdays | for chemo", "has migraines, | so no calls in the morning". */
const clauseBorder =
  /[,;:()–—]|\s-\s|\b(?:because of|because|due to|owing to|on account of|therefore|after|during|while|for|so that|so|and|but|which|who)\b/giu;

/** A clause says something by itself from so many words on. */
const fewestWords = 3;

const asSentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function neutralSentence(sentence: string): string {
  if (!topicOf(sentence)) return sentence.trim();
  const clauses = sentence.split(clauseBorder).map((clause) => trimSigns(clause, /\s/, /[.!?\s]/));
  const kept = clauses.filter((clause) => wordsOf(clause).length >= fewestWords && !topicOf(clause));
  return kept.length > 0 ? `${asSentence(kept.join(', '))}.` : '';
}

function neutralOf(text: string): string | null {
  const sentences = text.split(/(?<=[.!?])\s+|\n+/u);
  const changed = sentences.map((sentence) => ({ sentence, neutral: neutralSentence(sentence) }));
  // A sentence that says nothing else has no neutral form, and to drop it is the user's to do.
  return changed.some(({ sentence, neutral }) => neutral === '' && sentence.trim() !== '')
    ? null
    : changed.map(({ neutral }) => neutral).join(' ');
}

/** Looked at on the device alone, before a note is saved. Null: nothing to say. */
export function sensitiveIn(text: string): SensitiveNote | null {
  const topic = topicOf(text);
  return topic === undefined ? null : { topic, neutral: neutralOf(text) };
}
