import { perSentenceWith } from '@/utils/text/per-sentence';
import { findPhrases, type PhraseMatch, type PhraseTable, phraseTable } from '@/utils/text/phrases';
import type { Sentence } from '@/utils/text/sentences';
import type { WordKey } from '@/utils/words/types';
import { fitted } from './fitted';
import type { LanguagePack, PhraseGroup } from './packs/types';
import type { CheckId, Finding } from './types';

interface Meaning {
  check: CheckId;
  reason: string;
  why: WordKey;
  sure: number;
  softer: string | null;
  loose: boolean;
}

const camel = (check: CheckId): string => check.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const whys = new Map<string, WordKey>();

/** Made once for each, as words are found in most drafts and a text that was put together is dear to look up. */
function whyOf(check: CheckId, reason: string): WordKey {
  const name = `${check} ${reason}`;
  const why = whys.get(name) ?? (`checks.${camel(check)}.${reason}` as WordKey);
  whys.set(name, why);
  return why;
}

function entriesOf({ check, reason, sure, phrases, loose = false }: PhraseGroup): [string, Meaning][] {
  const why = whyOf(check, reason);
  return phrases
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [phrase = '', softer = ''] = line.split('=>').map((part) => part.trim());
      return [phrase, { check, reason, why, sure, softer: softer || null, loose }];
    });
}

const tables = new WeakMap<LanguagePack, PhraseTable<Meaning>>();

/** Made when a draft is read in this language for the first time: 10 ms that no page without a draft pays. */
function tableOf(pack: LanguagePack): PhraseTable<Meaning> {
  const made = tables.get(pack);
  if (made) return made;
  const { groups, sets } = pack.vocabulary();
  const table = phraseTable<Meaning>(groups.flatMap(entriesOf), sets);
  tables.set(pack, table);
  return table;
}

/** Of matches that share words the surest of each check, and of equals the longest. */
function strongest(matches: PhraseMatch<Meaning>[]): PhraseMatch<Meaning>[] {
  const ranked = [...matches].sort((a, b) => b.means.sure - a.means.sure || b.to - b.from - (a.to - a.from));
  const kept: PhraseMatch<Meaning>[] = [];
  for (const match of ranked) {
    const free = ({ from, to, means }: PhraseMatch<Meaning>) =>
      match.to <= from || match.from >= to || means.check !== match.means.check;
    if (kept.every(free)) kept.push(match);
  }
  return kept.sort((a, b) => a.from - b.from);
}

function findingOf(sentence: Sentence, { from, to, means }: PhraseMatch<Meaning>, pack: LanguagePack): Finding {
  const { tokens } = sentence;
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  return {
    check: means.check,
    start,
    end,
    sure: means.sure,
    why: { key: means.why, args: [] },
    suggestion: fitted(means.softer, sentence, { from, to }, pack),
    person: null,
    ...(pack.isBanter?.(sentence, means.reason) ? { listedOnly: true } : {}),
  };
}

const nothing: readonly never[] = [];

/** Of these, the words may as well be about the writer's own slip. */
const aboutWords: ReadonlySet<string> = new Set(['insult', 'contempt', 'swearing', 'impatience']);

function countedIn(sentence: Sentence, pack: LanguagePack): readonly PhraseMatch<Meaning>[] {
  const counted = pack.counted?.(sentence) ?? nothing;
  if (counted.length === 0) return nothing;
  return counted.map(({ from, to, ...means }) => ({
    from,
    to,
    means: { ...means, why: whyOf(means.check, means.reason), softer: null, loose: false },
  }));
}

const matchesIn = perSentenceWith((sentence, pack: LanguagePack) => {
  const phrases = findPhrases(tableOf(pack), sentence.tokens);
  const counted = countedIn(sentence, pack);
  return counted.length > 0 ? [...phrases, ...counted] : phrases;
});

/** Behind its last word, what a sentence ends with: a smile may stand there. */
const ending = 3;
const wordsOf = (sentence: Sentence | undefined): string => sentence?.text.slice(0, sentence.end + ending) ?? '';

const meantIn = perSentenceWith((sentence, pack: LanguagePack, after: Sentence | undefined): Finding[] => {
  const ofSelf = pack.isOfSelf(wordsOf(sentence), wordsOf(after));
  const { tokens } = sentence;
  const matches = matchesIn(sentence, pack);
  const kindly =
    matches.some(({ means }) => means.loose) && pack.showsGoodwill?.(wordsOf(sentence), wordsOf(after)) === true;
  const meant = matches.filter(
    ({ from, to, means: { check, reason, loose } }) =>
      !(loose && kindly) && !(ofSelf && aboutWords.has(reason)) && !pack.isUnmeant({ tokens, from, to, check, reason }),
  );
  return strongest(meant).map((match) => findingOf(sentence, match, pack));
});

/** Why strong words of a sentence are none, where it holds some and all are meant otherwise. */
export function excuseOf(pack: LanguagePack, sentence: Sentence, after: Sentence | undefined): 'self' | 'words' | null {
  if (matchesIn(sentence, pack).length === 0 || meantIn(sentence, pack, after?.alone).length > 0) return null;
  return pack.isOfSelf(wordsOf(sentence.alone), wordsOf(after?.alone)) ? 'self' : 'words';
}

/** What the phrases of a pack find in one sentence, for all checks at once; spans are from the sentence's start. */
export const phraseFindings = (
  pack: LanguagePack,
  sentence: Sentence,
  after: Sentence | undefined,
): readonly Finding[] => (matchesIn(sentence, pack).length === 0 ? nothing : meantIn(sentence, pack, after?.alone));
