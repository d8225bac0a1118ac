import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { answerFor, type PageAnswer } from '@/scripts/page/answer';
import { withPage } from '@/scripts/page/with-jsdom';
import { siteLiterals } from '@/scripts/site-literals';
import * as known from '@/utils/scrub/known-marks';
import { scrubbedReport } from '@/utils/scrub/report';
import { vocabularyOf } from '@/utils/scrub/vocabulary';
import { siteCatalogue } from '@/utils/sites/catalogue';
import type { Expectation } from './expectation';
import { fixtures } from './fixtures';

const vocabulary = vocabularyOf(siteLiterals());
const folder = join(process.env.ATTUNE_DATA ?? '../shared', 'captures');
const list = join(folder, 'expected.json');
const expected: Record<string, Expectation> = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')).files : {};
const captures = globSync('*/*.html', { cwd: folder })
  .sort()
  .map((name) => ({
    name,
    html: readFileSync(join(folder, name), 'utf8'),
    url: expected[name]?.url ?? 'https://mail.example/',
  }));
const pages = [
  ...fixtures.map(({ name, html, wanted }) => ({ name, html, url: wanted?.url ?? 'https://mail.example/' })),
  ...captures,
];

const lettersIn = (text: string): string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];

/** What everybody may know: our own code, the standards, and what the scrubbing itself puts in. */
const public_ = new Set(
  [
    ...[...vocabulary.classes, ...vocabulary.classParts, ...vocabulary.names, ...vocabulary.words],
    ...Object.values(known).flatMap((names) => [...names]),
    'example template shadowrootmode srcdoc other quot amp display visibility site address known host not seen way doctype',
    'reading pane author sender messages title members',
    ...pages.map(({ url }) => new URL(url).hostname),
  ].flatMap(lettersIn),
);

const hosts = siteCatalogue.flatMap(({ origins }) => origins.map((origin) => origin.split('/')[2] ?? ''));

const scrubbed = (html: string, url: string) =>
  withPage(html, new URL(url), (document) => {
    const before = answerFor(document, new URL(url));
    const parts = { vocabulary, hosts, site: before.site, health: before.health };
    return { before, ...scrubbedReport(document, new URL(url), parts) };
  });

/** As somebody reads it who was handed the report: at the address that stands in its head. */
function readAgain(report: string): PageAnswer {
  const url = new URL(/^address: (\S+)$/m.exec(report)?.[1] ?? '');
  return withPage(report, url, (document) => answerFor(document, url));
}

/** Which ways answered. Who is who may go with the words by which a site knows it, such as "you". */
const shapeOf = ({ site, drafts, health }: PageAnswer) => ({
  site,
  editors: drafts.map(({ editor }) => editor),
  ways: Object.fromEntries(health.map(({ need, rank }) => [need, rank])),
});

// A large page takes its time where many tests run side by side.
describe.each(pages)('a scrubbed report of $name', ({ html, url }) => {
  let report: ReturnType<typeof scrubbed>;
  beforeAll(() => {
    report = scrubbed(html, url);
  }, 60_000);

  it('holds no word and no number of the page', () => {
    const left = new Set(lettersIn(report.text));
    expect([...new Set(lettersIn(html))].filter((word) => left.has(word) && !public_.has(word))).toEqual([]);
    const numbers = new Set(report.text.match(/\d{3,}/g));
    const own = /^(?:0*\d{1,4}|7\d{4}|4000|8000)$/;
    expect([...new Set(html.match(/\d{3,}/g))].filter((each) => numbers.has(each) && !own.test(each))).toEqual([]);
  });

  it('is read as the page was', { timeout: 60_000 }, () => {
    expect(report.cut).toBe(false);
    expect(shapeOf(readAgain(report.text))).toEqual(shapeOf(report.before));
  });
});
