import type { Draft } from '@/utils/conversation/types';
import { findPhrases, type PhraseMatch, phraseTable } from '@/utils/text/phrases';
import type { Sentence } from '@/utils/text/sentences';
import { examples } from './examples/harsh';
import { attacks } from './harshness/attacks';
import { manner } from './harshness/manner';
import { isOfSelf, isUnmeantHarshness, sentenceText } from './harshness/meant';
import { mildGroups } from './harshness/mild';
import { type HarshGroup, type HarshReason, harshSets } from './harshness/phrases';
import { reproach } from './harshness/reproach';
import { isEnglish, type Reading, readingOf } from './reading';
import type { Check, Finding, Knowledge } from './types';

/** Of these, the words may as well be about the writer's own slip. */
const aboutWords: ReadonlySet<HarshReason> = new Set(['insult', 'contempt', 'swearing', 'impatience']);

interface Meaning {
  reason: HarshReason;
  sure: number;
  softer: string | null;
}

const entriesOf = ({ reason, sure, phrases }: HarshGroup): [string, Meaning][] =>
  phrases
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [phrase = '', softer = ''] = line.split('=>').map((part) => part.trim());
      return [phrase, { reason, sure, softer: softer || null }];
    });

const table = phraseTable<Meaning>([...attacks, ...reproach, ...manner, ...mildGroups].flatMap(entriesOf), harshSets);

/** Of matches that share words the surest, and of equals the longest. */
function strongest(matches: PhraseMatch<Meaning>[]): PhraseMatch<Meaning>[] {
  const ranked = [...matches].sort((a, b) => b.means.sure - a.means.sure || b.to - b.from - (a.to - a.from));
  const kept: PhraseMatch<Meaning>[] = [];
  for (const match of ranked) if (kept.every(({ from, to }) => match.to <= from || match.from >= to)) kept.push(match);
  return kept.sort((a, b) => a.from - b.from);
}

const longestShown = 60;
const shown = (quote: string): string => {
  const line = quote.replace(/\s+/g, ' ');
  return line.length > longestShown ? `${line.slice(0, longestShown).trimEnd()}…` : line;
};

/** The softer words in the case of those they replace, and parted from a word that they were joined to. */
function fitted(softer: string | null, text: string, start: number): string | null {
  if (softer === null) return null;
  const capital = /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2));
  const words = capital ? softer.charAt(0).toUpperCase() + softer.slice(1) : softer;
  return start > 0 && /[\p{L}\p{N}]/u.test(text.charAt(start - 1)) ? ` ${words}` : words;
}

function findingOf(text: string, { tokens }: Sentence, { from, to, means }: PhraseMatch<Meaning>): Finding {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  return {
    check: 'harsh',
    start,
    end,
    sure: means.sure,
    why: { key: `checks.harsh.${means.reason}`, args: [shown(text.slice(start, end))] },
    suggestion: fitted(means.softer, text, start),
    person: null,
  };
}

function findingsIn(text: string, { sentences, own }: Reading, at: number): Finding[] {
  const sentence = sentences[at];
  const matches = sentence ? findPhrases(table, sentence.tokens) : [];
  if (!sentence || matches.length === 0) return [];
  const ofSelf = isOfSelf(sentenceText(own, sentence), sentenceText(own, sentences[at + 1]));
  const meant = matches.filter(
    ({ from, to, means }) =>
      !(ofSelf && aboutWords.has(means.reason)) && !isUnmeantHarshness(sentence.tokens, from, to),
  );
  return strongest(meant).map((match) => findingOf(text, sentence, match));
}

function find(draft: Draft, { language }: Knowledge): Finding[] {
  const reading = readingOf(draft);
  if (!isEnglish(reading, language)) return [];
  return reading.sentences.flatMap((_, at) => findingsIn(draft.text, reading, at));
}

export const harsh: Check = {
  id: 'harsh',
  kind: 'tone',
  title: 'checks.harsh.title',
  why: 'checks.harsh.why',
  tries: ['checks.harsh.tries.soften', 'checks.harsh.tries.pause'],
  find,
  examples,
};
