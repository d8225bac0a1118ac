import type { Draft } from '@/utils/conversation/types';
import { packFor } from './pack-for';
import { phraseFindings } from './phrase-findings';
import { type Reading, readingOf } from './reading';
import type { Finding, Knowledge } from './types';

const found = new WeakMap<Reading, readonly Finding[]>();

const textOf = ({ own, sentences }: Reading, at: number): string => {
  const sentence = sentences[at];
  return sentence ? own.slice(sentence.start, sentence.end + 3) : '';
};

/** What the phrases of the draft's language find in it, for all checks; read once. */
export function phrasesIn(draft: Draft, { language }: Pick<Knowledge, 'language'>): readonly Finding[] {
  const reading = readingOf(draft);
  const known = found.get(reading);
  if (known) return known;
  const pack = packFor(reading, language);
  const findings = pack
    ? reading.sentences.flatMap((sentence, at) =>
        phraseFindings(pack, draft.text, sentence, { sentence: textOf(reading, at), after: textOf(reading, at + 1) }),
      )
    : [];
  const kept =
    pack?.raises === false ? findings.map((finding): Finding => ({ ...finding, listedOnly: true })) : findings;
  found.set(reading, kept);
  return kept;
}
