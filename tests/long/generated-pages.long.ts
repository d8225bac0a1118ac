import type { Case } from '@/tests/live/cases';
import { expectEqual, expectTrue } from '@/tests/live/waiting';
import { type Reading, readPage } from '@/tests/unit/sites/read-page';
import { wrongs } from '@/tests/unit/sites/wrongs';
import { type Chance, makeChance, seededChance } from './chance';
import { inTurns } from './in-turns';
import { everyChange } from './page-changes';
import { type SavedPage, savedPages } from './pages';

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

/** One to four changes, one over the other. */
function readChanged({ name, html, wanted }: SavedPage, chance: Chance, tally: Tally): void {
  const steps = Array.from({ length: 1 + chance.below(4) }, () => chance.pick(everyChange));
  const seed = chance.below(2 ** 31);
  const within = makeChance(seed);
  const found = readPage(html, wanted.url, (document) => {
    for (const { apply } of steps) apply(document, within);
  });
  for (const { name } of steps) tally.done.set(name, (tally.done.get(name) ?? 0) + 1);
  tally.pages++;
  tally.people += peopleIn(found);
  const wrong = wrongs(found, wanted.expect ?? {}, wanted.mayAlso);
  if (wrong.length > 0)
    tally.wrong.push(`${name}, ${steps.map((step) => step.name).join(', ')} (${seed}): ${wrong.join(' ')}`);
}

/** A site that has few pages gets each of them changed the more often. */
const perSite = 250;
const siteOf = ({ name }: SavedPage): string => name.split('/')[0] ?? '';
const timesOf = (page: SavedPage, times: number): number =>
  Math.max(times, Math.ceil(perSite / savedPages.filter((other) => siteOf(other) === siteOf(page)).length));

async function readAll(times: number, chance: Chance): Promise<Tally> {
  const tally: Tally = { pages: 0, people: 0, peopleUnchanged: 0, done: new Map(), wrong: [] };
  for (const page of savedPages) {
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
  const seen = savedPages.filter(({ html, wanted }) => {
    const found = readPage(html, wanted.url);
    return found.conversation !== null && wrongs(found, { conversation: { participants: [] } }).length > 0;
  });
  expectTrue('a page whose people all count as wrong is told as wrong', seen.length > 0);
}

async function changedPages(times: number): Promise<void> {
  expectJudgeSees();
  const { pages, people, peopleUnchanged, done, wrong } = await readAll(times, seededChance('changed pages'));
  const share = Math.round((100 * people) / peopleUnchanged);
  console.log(`        ${pages} pages from ${savedPages.length}; of the people on them ${share} % are still read`);
  for (const [kind, count] of done) console.log(`        ${kind}: ${count} times`);
  expectEqual('wrong people and recipients', wrong, []);
  // Reading nobody would be wrong about nobody.
  expectTrue('most people are still read', share >= 60);
}

export const generatedPagesCases = (times = 20): Case[] => [
  {
    name: `${savedPages.reduce((sum, page) => sum + timesOf(page, times), 0)} generated pages, with a changed shape: nobody is read who is not there`,
    run: () => changedPages(times),
  },
];
