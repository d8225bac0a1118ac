import type { Draft } from '@/utils/conversation/types';
import { perSentenceWith, placed } from '@/utils/text/per-sentence';
import type { Sentence } from '@/utils/text/sentences';
import type { Span } from '@/utils/text/types';
import { eachSentence } from './each-sentence';
import { examples } from './examples/shouting';
import { capitalsIn, inSmallLetters, isAlarm, mayBeSmall, type Shouted } from './loud/capitals';
import { marksIn } from './loud/marks';
import { packFor } from './pack-for';
import type { LoudWords } from './packs/loud-words';
import { type Reading, readingOf } from './reading';
import { weighed, weighingOf } from './tone/weighed';
import type { Check, Finding, Knowledge } from './types';

/** A search for letters of all scripts costs several times as much as this one, which finds nothing in most sentences. */
const perhapsLoud = /[A-Z]{2}|[!?]{2}|[^\0-\u007f\u2000-\u206f]/;

/** Most sentences hold nothing loud at all, and no more is looked at in them. */
const mayBeLoud = eachSentence((sentences, at) => {
  const { text = '' } = sentences[at] ?? {};
  return perhapsLoud.test(text) && /\p{Lu}{2}|[!?]{2}/u.test(text);
});
const marksOf = perSentenceWith((sentence, words: LoudWords) => marksIn(sentence, words));

/** Capitals may go on over several sentences: "STOP. CALLING. ME." */
function loudBlocks(reading: Reading): Sentence[][] {
  const blocks: Sentence[][] = [];
  const loud = mayBeLoud(reading, undefined, undefined);
  for (let from = loud.indexOf(true); from >= 0; from = loud.indexOf(true, from)) {
    const end = loud.indexOf(false, from);
    const to = end < 0 ? loud.length : end;
    blocks.push(reading.sentences.slice(from, to));
    from = to;
  }
  return blocks;
}

/** Marks that follow capitals belong to them. */
function joined(found: readonly Shouted[]): Shouted[] {
  const all: Shouted[] = [];
  for (const next of [...found].sort((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last && next.start < last.end) {
      all[all.length - 1] = {
        start: last.start,
        end: Math.max(last.end, next.end),
        // Capitals with a row of marks are louder than either.
        sure: Math.min(0.8, Math.max(last.sure, next.sure) + 0.26),
      };
    } else all.push(next);
  }
  return all;
}

const shoutedIn = (reading: Reading, words: LoudWords): Shouted[] =>
  loudBlocks(reading).flatMap((block) => {
    const tokens = block.flatMap((sentence) => sentence.tokens);
    if (isAlarm(tokens, words)) return [];
    return joined([
      ...capitalsIn(reading.own, tokens, words),
      ...block.flatMap((sentence) => marksOf(sentence, words).map((marks) => placed(sentence, marks))),
    ]);
  });

const inOne = (marks: string): string => (marks.includes('?') ? '?' : marks.length > 2 ? '.' : '!');

const quieter = (text: string, span: Shouted): string => inSmallLetters(text, span).replace(/[!?]{2,}/g, inOne);

function findingOf(text: string, { sentences }: Reading, shouted: Shouted, words: LoudWords): Finding {
  const capitals = /\p{Lu}{2}/u.test(text.slice(shouted.start, shouted.end));
  const isWithin = ({ start, end }: Span) => shouted.start < end && start < shouted.end;
  const loud = sentences
    .filter(isWithin)
    .flatMap(({ tokens }) => tokens)
    .filter((token) => isWithin(token) && /\p{Lu}{2}/u.test(text.slice(token.start, token.end)));
  return {
    check: 'shouting',
    ...shouted,
    why: { key: capitals ? 'checks.shouting.capitals' : 'checks.shouting.marks', args: [] },
    suggestion: mayBeSmall(loud, words) ? quieter(text, shouted) : null,
    person: null,
  };
}

function find(draft: Draft, knowledge: Knowledge): Finding[] {
  const reading = readingOf(draft);
  const pack = packFor(reading, knowledge.language);
  const shouts = pack ? shoutedIn(reading, pack.loud) : [];
  if (!pack || shouts.length === 0) return [];
  const weighing = weighingOf(draft, knowledge);
  const findings = shouts.map((shouted) => weighed(findingOf(draft.text, reading, shouted, pack.loud), weighing));
  return pack.raises ? findings : findings.map((finding) => ({ ...finding, listedOnly: true }));
}

export const shouting: Check = {
  id: 'shouting',
  kind: 'tone',
  raises: 'yes',
  title: 'checks.shouting.title',
  why: 'checks.shouting.why',
  tries: ['checks.shouting.tries.lower', 'checks.shouting.tries.oneWord'],
  find,
  examples,
};
