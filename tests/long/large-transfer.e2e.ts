import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoTraces } from '@/tests/e2e/traces';
import { type Desk, openDesk, textOf } from '@/tests/harness/desk';
import { until } from '@/tests/live/waiting';
import { recordTypes } from '@/utils/records';

const at = '2026-11-20T09:00:00.000Z';
const many = 10_000;
const people = 100_000;
/** A page that answers nothing for longer is felt. */
const longestTask = 50;

const rowsOfTable = () =>
  [
    'Name,Email,Title,Company,Phone,Notes',
    ...Array.from(
      { length: many },
      (_, place) =>
        `Person ${place} Example,p${place}@office.example,Works on part ${place % 97},Company ${place % 40},555 ${place},"Met at fair ${place % 12}, likes tea"`,
    ),
  ].join('\n');

const recordLine = (record: object) => JSON.stringify(record);

/** As our own export writes it: a line a record. */
function* backupLines(): Generator<string> {
  yield `{"format":"attune-backup","version":1,"made":"${at}","records":{"person":[`;
  const all = Array.from({ length: people }, (_, place) => place);
  const person = (place: number) => ({
    id: `many-${place}`,
    name: `Person ${place} Example`,
    aliases: [],
    role: 'team',
    title: '',
    careful: false,
    sample: false,
    created: at,
    updated: at,
    v: recordTypes.person.version,
  });
  const moment = (place: number) => ({
    id: `many-m${place}`,
    person: `many-${place}`,
    kind: 'contact',
    channel: 'chat',
    at,
    text: '',
    v: recordTypes.moment.version,
  });
  yield all.map((place) => recordLine(person(place))).join(',\n');
  yield '],"moment":[';
  yield all.map((place) => recordLine(moment(place))).join(',\n');
  yield ']}}\n';
}

const press = (view: Page, words: string) =>
  until(`the button "${words}"`, () =>
    view.evaluate((wanted) => {
      const found = [...document.querySelectorAll('button')].findLast((each) =>
        each.innerText.trim().startsWith(wanted),
      );
      if (!found || found.ariaDisabled === 'true') return false;
      found.click();
      return true;
    }, words),
  );

/**
 * Tells from now on how long the page answered nothing, and how long a small piece of work takes that is always the same:
 * where others use the machine, each takes as much longer.
 */
const watchTasks = (view: Page) =>
  view.evaluate(() => {
    const seen = { tasks: [0], same: [] as number[] };
    new PerformanceObserver((list) => seen.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      entryTypes: ['longtask'],
    });
    const records = Array.from({ length: 20_000 }, (_, at) => ({ at, text: `text ${at}` }));
    setInterval(() => {
      const start = performance.now();
      JSON.stringify(records);
      seen.same.push(performance.now() - start);
    }, 100);
    Object.assign(window, { seen });
  });

const slowestTask = async (view: Page) => {
  const { tasks, same } = await view.evaluate(
    () => (window as unknown as { seen: { tasks: number[]; same: number[] } }).seen,
  );
  return { longest: Math.max(...tasks), slowness: Math.max(...same) / Math.min(...same) };
};

const count = async (desk: Desk) => (await desk.attune.call('storeState', {})).records;

describe('large files in Chromium', { timeout: 900_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'attune-large-'));
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk({ browser: 'chromium' });
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await expectNoTraces(await desk.close());
  });

  async function give(view: Page, selector: string, name: string, pieces: Iterable<string>): Promise<void> {
    const path = join(folder, name);
    writeFileSync(path, [...pieces].join('\n'));
    const field = (await view.waitForSelector(selector)) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(path);
  }

  it('takes 10,000 rows in with a bar, stops where it is told, and never stands still', async () => {
    const before = await count(desk);
    const view = await desk.attune.extensionPage('people.html#/files');
    await view.waitForSelector('.file-drop');
    await watchTasks(view);
    await give(view, '.file-drop input[type=file]', 'many.csv', [rowsOfTable()]);
    await press(view, 'Look at the people');
    await until('all rows', async () => (await textOf(view)).includes(`New ${many}`), 60_000);
    await press(view, `Import ${many}`);
    await until('half of it', async () => /[45]\d %/.test(await textOf(view)), 60_000);
    await press(view, 'Cancel');
    await until('the rows again', async () => (await textOf(view)).includes('The import was cancelled.'), 240_000);
    expect(await count(desk)).toBe(before);
    await press(view, `Import ${many}`);
    await until('the end', async () => (await textOf(view)).includes(`Imported: ${many} new`), 240_000);
    expect(await count(desk)).toBe(before + 3 * many);
    const { longest, slowness } = await slowestTask(view);
    expect(longest).toBeLessThan(longestTask * slowness);
    await press(view, 'Undo the import');
    await until('who was there before', async () => (await count(desk)) === before, 240_000);
    await view.close();
  });

  it('takes 100,000 people with 100,000 moments in and out whole', async () => {
    const before = await count(desk);
    const view = await desk.attune.extensionPage('people.html#/files');
    await give(view, 'input[accept*=json]', 'large.json', [[...backupLines()].join('\n')]);
    await until('what it would do', async () => (await textOf(view)).includes(String(2 * people)), 240_000);
    await press(view, 'Restore');
    // Of the page alone: whatever reads the store waits for the one act.
    await until('all of it', async () => (await textOf(view)).includes('records are back.'), 400_000);
    expect(await count(desk)).toBe(before + 2 * people);
    await view.evaluate(() => {
      const made = URL.createObjectURL;
      HTMLAnchorElement.prototype.click = () => undefined;
      URL.createObjectURL = (blob) => {
        Object.assign(window, { saved: blob });
        return made.call(URL, blob);
      };
    });
    await view.evaluate(() => document.querySelector<HTMLInputElement>('.choice:last-of-type input')?.click());
    await press(view, 'Save the file');
    await until(
      'the file',
      () => view.evaluate(() => (window as unknown as { saved?: Blob }).saved !== undefined),
      240_000,
    );
    const found = await view.evaluate(async () => {
      const { records } = JSON.parse(await (window as unknown as { saved: Blob }).saved.text());
      return [records.person, records.moment].map(
        (each: { id: string }[]) => new Set(each.map(({ id }) => id).filter((id) => id.startsWith('many-'))).size,
      );
    });
    expect(found).toEqual([people, people]);
    await view.close();
  });
});
