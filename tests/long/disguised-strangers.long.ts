import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerFor, type PageAnswer } from '@/scripts/page/answer';
import { withPage } from '@/scripts/page/with-jsdom';
import type { Case } from '@/tests/live/cases';
import { expectEqual, expectTrue } from '@/tests/live/waiting';
import { type Chance, seededChance } from './chance';
import { inTurns } from './in-turns';
import { pageChanges } from './page-changes';
import { plantStranger, stranger } from './planted-strangers';

const folder = join(import.meta.dirname, '../fixtures/sites');

interface SavedPage {
  name: string;
  html: string;
  url: URL;
}

const savedPages = (): SavedPage[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => ({
      name: path,
      html: readFileSync(join(folder, path), 'utf8'),
      url: new URL(JSON.parse(readFileSync(join(folder, path.replace(/html$/, 'json')), 'utf8')).url),
    }));

/** All people of an answer, in whatever role. */
const peopleIn = ({ self, conversation, drafts }: PageAnswer): string =>
  JSON.stringify([self, conversation, drafts.map(({ recipients }) => recipients)]);

const namesStranger = (people: string) => people.includes(stranger.address) || people.includes(stranger.name);

interface Tally {
  pages: number;
  planted: number;
  /** Pages on which somebody was read, without which silence would prove nothing. */
  read: number;
  wrong: string[];
}

function readDisguised(page: SavedPage, chance: Chance, tally: Tally): void {
  const changes = Array.from({ length: chance.below(4) }, () => chance.pick(pageChanges));
  withPage(page.html, page.url, (document) => {
    for (const { apply } of changes) apply(document, chance);
    const disguise = plantStranger(document, chance);
    const people = peopleIn(answerFor(document, page.url));
    tally.pages++;
    if (disguise) tally.planted++;
    if (/"(?:name|address)":"/.test(people)) tally.read++;
    if (namesStranger(people))
      tally.wrong.push(`${page.name}: ${changes.map(({ name }) => name).join()}: ${disguise}: ${people}`);
  });
}

export const disguisedStrangersCases = (times = 14): Case[] => [
  {
    name: 'a stranger whom a mail or a quote dresses as a sign of the page is never read, on changed pages either',
    run: async () => {
      const tally: Tally = { pages: 0, planted: 0, read: 0, wrong: [] };
      const chance = seededChance('disguised strangers');
      const pages = savedPages().flatMap((page) => Array<SavedPage>(times).fill(page));
      await inTurns(pages, (page) => readDisguised(page, chance, tally));
      console.log(`        ${tally.pages} pages, ${tally.planted} with a stranger, somebody read on ${tally.read}`);
      expectEqual('strangers read', tally.wrong, []);
      expectTrue('at least 500 pages hold a stranger', tally.planted >= 500);
      expectTrue('people were read on half of the pages', tally.read * 2 > tally.pages);
    },
  },
];
