import type { Page } from 'puppeteer-core';
import { launchAttune } from '@/tests/harness/launch';
import type { Attune } from '@/tests/harness/types';
import type { Case } from '@/tests/live/cases';
import { expectTrue } from '@/tests/live/waiting';
import { type Chance, seededChance } from './chance';
import { atShare, fillWith, keyTimes, median, nameOf, Slowness, wordsOf } from './invented-people';
import { countFromHere, startThreadTime, stopThreadTime } from './thread-time';

const people = 10_000;
/** Milliseconds on a calm machine: a key till the list stands, and the processor's for any one piece of work of the page. */
const limits = { key: 16, task: 50 };

const search = 'input[type=search]';

async function keysOf(view: Page, chance: Chance): Promise<{ first: number[]; later: number[] }> {
  const word = wordsOf(chance);
  const [first, later]: [number[], number[]] = [[], []];
  for (let round = 0; round < 40; round++) {
    const text = chance.pick([word(), nameOf(chance.below(people)), `${word()} ${word()}`, `who knows ${word()}`]);
    const times = await keyTimes(view, text);
    first.push(...times.slice(1, 3));
    later.push(...times.slice(3));
  }
  return { first, later };
}

async function searched(attune: Attune): Promise<void> {
  const chance = seededChance('everyone searched');
  await fillWith(attune, people, chance);
  const slowness = new Slowness(attune);
  await slowness.look();
  const view = await attune.page('about:blank');
  await startThreadTime(view);
  const start = performance.now();
  await view.goto(`${attune.base}people.html`);
  await view.waitForSelector('.everyone-line');
  const drawn = performance.now() - start;
  // What came before is the page's own start, which is the same for nobody at all.
  await countFromHere(view);
  // The words that notes are still being read are gone once a search goes by all of them.
  await view.type(search, 'zzzz');
  await view.waitForFunction(() => document.querySelector('[data-reading]') === null, { timeout: 120_000 });
  const built = performance.now() - start;
  const pieces = await stopThreadTime(view);
  await slowness.look();
  const { first, later } = await keysOf(view, chance);
  await slowness.look();
  const at = (times: number[]) => `median ${median(times).toFixed(1)} ms, 95th ${atShare(times, 0.95).toFixed(1)} ms`;
  console.log(`        ${slowness}`);
  console.log(
    `        ${people} people: first lines after ${drawn.toFixed(0)} ms, all searchable after ${built.toFixed(0)} ms`,
  );
  const longest = pieces.slice(0, 3).map((piece) => piece.toFixed(0));
  console.log(
    `        ${pieces.length} pieces of work meanwhile, the longest ${longest.join(', ')} ms of the processor`,
  );
  console.log(`        first two letters: ${at(first)}; from the third on: ${later.length} keys, ${at(later)}`);
  expectTrue(`median at most ${limits.key} ms`, median(later) <= limits.key * slowness.times);
  expectTrue(`no piece of work over ${limits.task} ms`, (pieces[0] ?? Infinity) <= limits.task * slowness.times);
}

export const everyoneSearchedCases = (): Case[] => [
  {
    name: `${people} people with notes, searched as one types`,
    run: async () => {
      const attune = await launchAttune({ browser: 'chromium' });
      try {
        await searched(attune);
      } finally {
        await attune.close();
      }
    },
  },
];
