import type { Draft } from '@/utils/conversation/types';
import { placed } from '@/utils/text/per-sentence';
import type { Sentence } from '@/utils/text/sentences';
import { eachSentence } from './each-sentence';
import { onWholeWords } from './on-whole-words';
import { packFor } from './pack-for';
import type { LanguagePack } from './packs/types';
import { phraseFindings } from './phrase-findings';
import { type Reading, readingOf } from './reading';
import type { Finding, Knowledge } from './types';

const longestShown = 60;

function shown(quote: string): string {
  const line = quote.replace(/\s+/g, ' ');
  return line.length > longestShown ? `${line.slice(0, longestShown).trimEnd()}…` : line;
}

function shownIn(text: string, sentence: Sentence, finding: Finding, pack: LanguagePack): Finding {
  const whole = onWholeWords(text, placed(sentence, finding));
  const why = { ...finding.why, args: [shown(text.slice(whole.start, whole.end))] };
  return { ...whole, why, ...(pack.raises ? {} : { listedOnly: true }) };
}

const foundIn = eachSentence<readonly Finding[], LanguagePack>(
  (sentences, at, pack) => {
    const sentence = sentences[at];
    return sentence ? phraseFindings(pack, sentence, sentences[at + 1]) : [];
  },
  { on: 1 },
);

function findIn(reading: Reading, text: string, pack: LanguagePack): Finding[] {
  const findings: Finding[] = [];
  const found = foundIn(reading, pack, undefined);
  for (let at = 0; at < found.length; at++) {
    const sentence = reading.sentences[at];
    if (sentence) for (const finding of found[at] ?? []) findings.push(shownIn(text, sentence, finding, pack));
  }
  return findings;
}

const found = new WeakMap<Reading, { pack: LanguagePack | undefined; findings: readonly Finding[] }>();

/** What the phrases of the draft's language find in it, for all checks; read once. */
export function phrasesIn(draft: Draft, { language }: Pick<Knowledge, 'language'>): readonly Finding[] {
  const reading = readingOf(draft);
  const pack = packFor(reading, language);
  const known = found.get(reading);
  if (known && known.pack === pack) return known.findings;
  const findings = pack ? findIn(reading, draft.text, pack) : [];
  found.set(reading, { pack, findings });
  return findings;
}
