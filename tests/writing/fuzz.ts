import type { Chance } from '@/tests/long/chance';
import { findingsOf } from '@/utils/checks';
import { fillGiven, readGiven } from '@/utils/checks/given';
import { readingOf } from '@/utils/checks/reading';
import type { Finding } from '@/utils/checks/types';
import { standsWhole } from '@/utils/text/whole-words';
import { edited } from './edits';
import { mailLike } from './mail-like';

const people = [
  { name: 'Carol Klein' },
  { name: 'Dave Okafor', aliases: ['DJ'] },
  { name: 'Will Turner', careful: true },
  { name: 'Bob Marsh', addresses: ['bob@x.example'], channels: ['chat' as const] },
];
const given = fillGiven({
  text: '',
  from: 'Ana Ruiz <ana@x.example>',
  to: ['Bob Marsh <bob@x.example>'],
  people,
  incoming: 'Could you send me the plan? When do we start?',
});
const { draft, knowledge } = readGiven(given, 1_795_003_200_000);

/** What is found in a text, as in a page: the same compose has the same key. */
export function findIn(key: string, text: string): Finding[] {
  const now = { ...draft, key, text };
  return findingsOf(now, { ...knowledge, language: readingOf(now).language });
}

/** What is wrong with where findings stand. */
export const misplaced = (text: string, findings: readonly Finding[]): string[] =>
  findings.flatMap((finding) => {
    const { start, end, check, sure, suggestion } = finding;
    const words = text.slice(start, end);
    const isRight =
      start >= 0 &&
      start <= end &&
      end <= text.length &&
      words === words.trim() &&
      (start === end || standsWhole(text, finding)) &&
      sure > 0 &&
      sure <= 1 &&
      suggestion !== '';
    return isRight ? [] : [`${check} on ${JSON.stringify(words)} (${start} to ${end}, ${sure})`];
  });

let fresh = 0;

export interface FuzzTally {
  edits: number;
  findings: number;
  wrong: string[];
}

/** Findings of an edited draft are those of the same text read for the first time, and stand where they should. */
function judge(key: string, text: string, tally: FuzzTally): void {
  const found = findIn(key, text);
  const anew = findIn(`fresh ${fresh++}`, text);
  tally.edits++;
  tally.findings += found.length;
  const wrong = misplaced(text, found);
  if (JSON.stringify(found) !== JSON.stringify(anew))
    wrong.push(`${JSON.stringify(found)} instead of ${JSON.stringify(anew)}`);
  tally.wrong.push(...wrong.map((what) => `${key}, edit ${tally.edits}: ${what}\n${text}`));
}

/** Drafts that are edited over and over; the same chance makes the same ones. */
export function fuzzDrafts(drafts: number, editsOfEach: number, chance: Chance): FuzzTally {
  const tally: FuzzTally = { edits: 0, findings: 0, wrong: [] };
  for (let nth = 0; nth < drafts; nth++) {
    let text = mailLike(chance, 10 + chance.below(70), { odd: 0.3, sharp: 0.15 });
    findIn(`fuzz ${nth}`, text);
    for (let edit = 0; edit < editsOfEach; edit++) {
      text = edited(text, chance);
      judge(`fuzz ${nth}`, text, tally);
    }
  }
  return tally;
}
