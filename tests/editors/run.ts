import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchAttune } from '@/tests/harness/launch';
import type { Attune, BrowserKind } from '@/tests/harness/types';
import { openBench } from './bench';
import { cases } from './cases';
import { tested } from './engine-list';
import { openPage } from './page-bench';
import { pageCases } from './page-cases';
import type { PageCase } from './page-steps';
import { buildProbe } from './probe/build';
import { refusals } from './refusals';
import { openGallerySite } from './site';
import type { Case } from './steps';
import { type Cell, editorsPage, type Measured, put, show, type Table } from './tables';
import { templateCases } from './template-cases';

const hosts = ['http://127.0.0.1/*'];
const wanted = (list: string[], flag: string) => {
  const given = process.argv.find((arg) => arg.startsWith(`--${flag}=`))?.split('=')[1];
  return given ? list.filter((one) => given.split(',').includes(one)) : list;
};

interface Tally {
  passed: number;
  failures: string[];
}

async function judge(what: string, run: () => Promise<void>, tally: Tally): Promise<Cell> {
  try {
    await run();
    tally.passed += 1;
    return 'yes';
  } catch (error) {
    tally.failures.push(`${what}\n${error instanceof Error ? error.message : error}`);
    return 'NO';
  }
}

async function close(attune: Attune, tally: Tally): Promise<void> {
  const { errors } = await attune.close();
  // Firefox tells of every question that was open when its page was closed.
  const uncaught = errors.filter((error) => !error.includes('after context unloaded'));
  tally.failures.push(...uncaught.map((error) => `${attune.kind}: uncaught ${error}`));
}

/** Each engine by itself, with the production editors in a probe of an extension. */
async function runEditors(kind: BrowserKind, url: string, probe: string, tally: Tally): Promise<Measured> {
  const attune = await launchAttune({ browser: kind, extension: probe, hosts });
  const page = await attune.page();
  const table: Table = {};
  const fill = async (one: Case, engine: string) => {
    const bench = await openBench(page, url, engine, kind, one.more);
    const what = `${kind}, ${engine}: ${one.title}`;
    put(table, engine, one.column, one.not?.(bench) ?? (await judge(what, () => one.run(bench), tally)));
  };
  const names = wanted(
    tested.map(({ name }) => name),
    'engine',
  );
  for (const one of cases) for (const engine of names) await fill(one, engine);
  for (const { one, engines } of refusals) for (const engine of wanted(engines, 'engine')) await fill(one, engine);
  const version = await attune.browser.version();
  await close(attune, tally);
  return { kind, version, table };
}

/** The built extension on a mail of Roundcube's shape. */
async function runPages(kind: BrowserKind, url: string, tally: Tally): Promise<Table> {
  const attune = await launchAttune({ browser: kind, hosts, width: 1200, height: 800 });
  await attune.call('switchSite', { site: null, origins: hosts, on: true });
  const table: Table = {};
  const fill = async (one: PageCase, engine: string) => {
    const run = async () => {
      const file = one.page === 'no-site' ? 'index.html' : 'mail.html';
      const more = one.page === 'strict' || one.page === 'untouched' ? `&${one.page}` : '';
      const bench = await openPage(attune, url, `${file}?engine=${engine}${more}`);
      await one.run(bench).finally(() => bench.page.close());
    };
    put(table, one.title, engine, await judge(`${kind}, ${engine}: ${one.title}`, run, tally));
  };
  for (const one of [...pageCases, ...templateCases]) for (const engine of one.engines) await fill(one, engine);
  await close(attune, tally);
  return table;
}

const tally: Tally = { passed: 0, failures: [] };
const [site, probe] = [await openGallerySite(), await buildProbe()];
const parts = wanted(['editors', 'page'], 'part');

/** The two browsers side by side: what they wait for is mostly the engines. */
async function runIn(kind: BrowserKind): Promise<Measured | undefined> {
  const measured = parts.includes('editors') ? await runEditors(kind, site.url, probe, tally) : undefined;
  const pages = parts.includes('page') ? await runPages(kind, site.url, tally) : undefined;
  for (const table of [measured?.table, pages]) if (table) show(kind, table);
  return measured;
}

try {
  const kinds = wanted(['chromium', 'firefox'], 'browser') as BrowserKind[];
  const measured = (await Promise.all(kinds.map(runIn))).filter((one) => one !== undefined);
  if (process.argv.includes('--docs')) {
    await writeFile(join(import.meta.dirname, '../../docs/editors.md'), editorsPage(measured, cases));
  }
} finally {
  await site.close();
  await rm(probe, { recursive: true, force: true });
}
for (const failure of tally.failures) console.log(`\n${failure}`);
console.log(`\n${tally.passed} passed, ${tally.failures.length} failed`);
process.exitCode = tally.failures.length > 0 ? 1 : 0;
