import { allRecipients, type Draft } from '@/utils/conversation/types';
import type { Sentence } from '@/utils/text/sentences';
import { isGrave } from './absent/quiet';
import { countsOf } from './craft/draft-counts';
import { type SharpKind, sharpPhrases, sharpSets } from './craft/sharp-words';
import { has, spotter } from './craft/spotter';
import { examples } from './examples/sharper-than-usual';
import { knownAs } from './name-match';
import { phrasesIn } from './phrases-in';
import { isEnglish, readingOf } from './reading';
import type { Baseline, Check, Finding, Knowledge } from './types';

const spot = spotter<SharpKind>(sharpPhrases, sharpSets);

/** Fewer drafts are no usual yet. */
const fewestDrafts = 8;
/** What most drafts have is missed where it is not there. */
const mostHave = 0.5;

/** Shorter than the shortest tenth, and without the greeting or the thanks that mostly stand there. */
function isCurt(sentences: readonly Sentence[], { words: usual, greets, thanks }: Baseline): boolean {
  const now = countsOf(sentences);
  const misses = (greets >= mostHave && !now.greets) || (thanks >= mostHave && !now.thanks);
  return now.words > 0 && now.words < usual.low && misses && !now.thanks;
}

const smiles = /[\p{Extended_Pictographic}]|[:;]-?[)D]/u;

function isSharp(draft: Draft, knowledge: Knowledge, sentences: readonly Sentence[]): boolean {
  if (smiles.test(draft.text) || sentences.some((sentence) => has(spot(sentence), 'soft'))) return false;
  return sentences.some((sentence) => has(spot(sentence), 'sharp')) || phrasesIn(draft, knowledge).length > 0;
}

function findingOf({ text, recipients }: Draft, { people }: Knowledge): Finding {
  const [reader] = allRecipients(recipients);
  const person = reader && knownAs(reader, people);
  const start = text.length - text.trimStart().length;
  return {
    check: 'sharper-than-usual',
    start,
    end: Math.max(start, text.trimEnd().length),
    sure: 0.64,
    why: person
      ? { key: 'checks.sharperThanUsual.usual', args: [person.name] }
      : { key: 'checks.sharperThanUsual.usualUnnamed', args: [] },
    suggestion: null,
    person: person?.ref ?? null,
  };
}

/**
 * Against the user's own usual with this person, from counts alone. Shortness by itself is no sharpness: some word must
 * sound so, and none kind.
 */
function find(draft: Draft, knowledge: Knowledge): Finding[] {
  const { baseline, language } = knowledge;
  if (!baseline || baseline.drafts < fewestDrafts || draft.text.length > 20 * baseline.words.low) return [];
  const reading = readingOf(draft);
  if (!isEnglish(reading, language) || !isCurt(reading.sentences, baseline) || isGrave(reading.own)) return [];
  return isSharp(draft, knowledge, reading.sentences) ? [findingOf(draft, knowledge)] : [];
}

/** Shorter and sharper than the user mostly writes to this person. */
export const sharperThanUsual: Check = {
  id: 'sharper-than-usual',
  kind: 'craft',
  raises: 'if-chosen',
  title: 'checks.sharperThanUsual.title',
  why: 'checks.sharperThanUsual.why',
  tries: ['checks.sharperThanUsual.tries.greet', 'checks.sharperThanUsual.tries.pause'],
  find,
  examples,
};
