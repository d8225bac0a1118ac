import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerFor, type PageAnswer } from '@/scripts/page/answer';
import { answerWithJsdom, withPage } from '@/scripts/page/with-jsdom';
import { closeWith, runCases } from '@/tests/live/cases';
import { expectEqual } from '@/tests/live/waiting';
import { type Chance, drawnChance } from './chance';
import { wrongIn } from './judge-reading';
import { type PageChange, pageChanges } from './page-changes';
import { plantedStranger, stranger } from './planted-strangers';

const folder = join(import.meta.dirname, '../fixtures/sites');
const timesEach = 24;

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

/** Names and addresses that must not fall away with an element, as then the page itself would say something else. */
function peopleIn({ conversation, drafts }: PageAnswer): string[] {
  const people = [
    ...(conversation?.participants ?? []),
    ...drafts.flatMap(({ recipients: { to, cc, bcc } }) => [...to, ...cc, ...bcc]),
  ];
  return people.flatMap(({ name, address, id }) => [name, address, id].filter((part) => part !== null));
}

interface Wrong {
  page: string;
  changes: string;
  what: unknown;
}

function judge(page: SavedPage, before: PageAnswer, chance: Chance): Wrong | undefined {
  const keep = peopleIn(before);
  const wanted: PageChange[] = Array.from({ length: 1 + chance.below(3) }, () => chance.pick(pageChanges));
  const done = [...wanted, ...(chance.next() < 0.5 ? [plantedStranger] : [])];
  return withPage(page.html, page.url, (document) => {
    for (const { apply } of done) apply(document, chance, keep);
    const after = answerFor(document, page.url);
    const { people, drafts } = wrongIn(after, before);
    const strangers = JSON.stringify([
      after.self,
      after.conversation,
      after.drafts.map(({ recipients }) => recipients),
    ]);
    const isStranger = strangers.includes(stranger.address) || strangers.includes(stranger.name);
    if (people.length + drafts.length === 0 && !isStranger) return undefined;
    const what = { people, drafts, strangerIn: isStranger ? strangers : null };
    return { page: page.name, changes: done.map(({ name }) => name).join(', '), what };
  });
}

function judgeAll(chance: Chance): { pages: number; read: number; wrong: Wrong[] } {
  const total = { pages: 0, read: 0, wrong: [] as Wrong[] };
  for (const page of savedPages()) {
    const before = answerWithJsdom(page.html, page.url);
    for (let time = 0; time < timesEach; time++) {
      const wrong = judge(page, before, chance);
      total.pages++;
      if (wrong) total.wrong.push(wrong);
    }
  }
  return total;
}

closeWith(
  await runCases([
    {
      name: 'generated pages: no wrong person, no wrong recipient',
      run: async () => {
        const { pages, wrong } = judgeAll(drawnChance('generated pages'));
        console.log(`        ${pages} pages, ${wrong.length} wrong`);
        expectEqual('wrong readings', wrong, []);
        expectEqual('at least 500 pages', pages >= 500, true);
      },
    },
  ]),
);
