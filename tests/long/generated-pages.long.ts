import type { Case } from '@/tests/live/cases';
import { expectEqual, expectTrue } from '@/tests/live/waiting';
import { cases, changes, chooser } from '@/tests/unit/sites/page-changes';
import { type Reading, readPage } from '@/tests/unit/sites/read-page';
import { wrongs } from '@/tests/unit/sites/wrongs';
import { type Chance, seededChance } from './chance';
import { inTurns } from './in-turns';

const kinds = Object.keys(changes);

const peopleIn = ({ conversation, drafts }: Reading): number =>
  (conversation?.participants.length ?? 0) +
  drafts.reduce((sum, { recipients: { to, cc, bcc } }) => sum + to.length + cc.length + bcc.length, 0);

/** Counts what was done to pages and what was still read of them. */
interface Tally {
  pages: number;
  people: number;
  peopleUnchanged: number;
  done: Map<string, number>;
  wrong: string[];
}

type Page = (typeof cases)[number];

/** One to four changes, one over the other. */
function readChanged({ name, html, wanted }: Page, chance: Chance, tally: Tally): void {
  const steps = Array.from({ length: 1 + chance.below(4) }, () => chance.pick(kinds));
  const seed = chance.below(2 ** 31);
  const choose = chooser(seed);
  const found = readPage(html, wanted.url, (document) => {
    for (const step of steps) changes[step]?.(document, choose);
  });
  for (const step of steps) tally.done.set(step, (tally.done.get(step) ?? 0) + 1);
  tally.pages++;
  tally.people += peopleIn(found);
  const wrong = wrongs(found, wanted.expect ?? {}, wanted.mayAlso);
  if (wrong.length > 0) tally.wrong.push(`${name}, ${steps.join(', ')} (${seed}): ${wrong.join(' ')}`);
}

/** A site that has few pages gets each of them changed the more often. */
const perSite = 200;
const siteOf = ({ name }: Page): string => name.split('/')[0] ?? '';
const timesOf = (page: Page, times: number): number =>
  Math.max(times, Math.ceil(perSite / cases.filter((other) => siteOf(other) === siteOf(page)).length));

async function readAll(times: number, chance: Chance): Promise<Tally> {
  const tally: Tally = { pages: 0, people: 0, peopleUnchanged: 0, done: new Map(), wrong: [] };
  for (const page of cases) {
    const unchanged = peopleIn(readPage(page.html, page.wanted.url));
    await inTurns(Array(timesOf(page, times)).keys(), () => {
      readChanged(page, chance, tally);
      tally.peopleUnchanged += unchanged;
    });
  }
  return tally;
}

/** Somebody in a conversation of nobody must be told as wrong, or the count below means nothing. */
function expectJudgeSees(): void {
  const seen = cases.filter(({ html, wanted }) => {
    const found = readPage(html, wanted.url);
    return found.conversation !== null && wrongs(found, { conversation: { participants: [] } }).length > 0;
  });
  expectTrue('a page whose people all count as wrong is told as wrong', seen.length > 0);
}

async function changedPages(times: number): Promise<void> {
  expectJudgeSees();
  const { pages, people, peopleUnchanged, done, wrong } = await readAll(times, seededChance('changed pages'));
  const share = Math.round((100 * people) / peopleUnchanged);
  console.log(`        ${pages} pages from ${cases.length}; of the people on them ${share} % are still read`);
  for (const [kind, count] of done) console.log(`        ${kind}: ${count} times`);
  expectEqual('wrong people and recipients', wrong, []);
  // Reading nobody would be wrong about nobody.
  expectTrue('most people are still read', share >= 60);
}

export const generatedPagesCases = (times = 20): Case[] => [
  {
    name: `${cases.reduce((sum, page) => sum + timesOf(page, times), 0)} generated pages, with a changed shape: nobody is read who is not there`,
    run: () => changedPages(times),
  },
];
