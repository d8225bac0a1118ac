import type { Case } from '@/tests/live/cases';
import { expectTrue } from '@/tests/live/waiting';
import { type Chance, seededChance } from './chance';
import { inTurns } from './in-turns';
import { everyChange } from './page-changes';
import { readWatched, withOpenPage } from './page-facts';
import { type SavedPage, savedPages } from './pages';

interface Tally {
  pages: number;
  facts: number;
  untouched: number;
  lost: string[];
}

/** One change each, so that it is plain what it touched. */
const readChanged = ({ name, html, wanted }: SavedPage, times: number, chance: Chance, tally: Tally): void =>
  withOpenPage(html, wanted.url, ({ facts, evidence }) => {
    for (let time = 0; facts.size > 0 && time < times; time++) {
      const change = chance.pick(everyChange);
      const { facts: left, touched } = readWatched(html, wanted.url, (document) => change.apply(document, chance));
      const meant = new Set(touched.flatMap(evidence));
      const untouched = [...facts].filter((fact) => !meant.has(fact));
      tally.pages++;
      tally.facts += facts.size;
      tally.untouched += untouched.length;
      for (const fact of untouched) if (!left.has(fact)) tally.lost.push(`${name}, ${change.name}: ${fact}`);
    }
  });

async function untouchedFacts(times: number): Promise<void> {
  const tally: Tally = { pages: 0, facts: 0, untouched: 0, lost: [] };
  const chance = seededChance('untouched facts');
  await inTurns(savedPages, (page) => readChanged(page, times, chance, tally));
  const share = 100 - (100 * tally.lost.length) / tally.untouched;
  console.log(
    `        ${tally.pages} pages; of ${tally.facts} facts ${tally.untouched} are untouched, and ${share.toFixed(1)} % are still read`,
  );
  const byChange = Map.groupBy(tally.lost, (lost) => lost.split(':')[0] ?? '');
  for (const [where, lost] of byChange) console.log(`        lost ${lost.length} times: ${where}`);
  expectTrue('of the facts that a change left untouched 95 % are still read', share >= 95);
}

export const untouchedFactsCases = (times = 12): Case[] => [
  { name: 'what a change of the page left untouched is still read', run: () => untouchedFacts(times) },
];
