import { rm } from 'node:fs/promises';
import { launchAttune } from '@/tests/harness/launch';
import type { BrowserKind } from '@/tests/harness/types';
import { openBench } from './bench';
import { type Case, cases, revertingCase } from './cases';
import { buildProbe } from './probe/build';
import { openGallerySite } from './site';

const engines = ['textarea', 'input', 'contenteditable', 'plaintext-only', 'tinymce', 'roosterjs', 'quill'];
const wanted = (list: string[], flag: string) => {
  const given = process.argv.find((arg) => arg.startsWith(`--${flag}=`))?.split('=')[1];
  return given ? list.filter((one) => given.split(',').includes(one)) : list;
};

interface Tally {
  passed: number;
  failures: string[];
}

type Cell = 'yes' | 'NO' | '–';

async function runCase(one: Case, open: () => ReturnType<typeof openBench>, tally: Tally): Promise<Cell> {
  const bench = await open();
  if (one.not?.(bench)) return '–';
  try {
    await one.run(bench);
    tally.passed += 1;
    return 'yes';
  } catch (error) {
    tally.failures.push(
      `${bench.kind}, ${bench.engine}: ${one.title}\n${error instanceof Error ? error.message : error}`,
    );
    return 'NO';
  }
}

async function runBrowser(kind: BrowserKind, url: string, probe: string, tally: Tally): Promise<void> {
  const attune = await launchAttune({ browser: kind, extension: probe, hosts: ['http://127.0.0.1/*'] });
  const table: Record<string, Record<string, Cell>> = {};
  const page = await attune.page();
  const fill = async (one: Case, engine: string) => {
    table[one.title] = {
      ...table[one.title],
      [engine]: await runCase(one, () => openBench(page, url, engine, kind), tally),
    };
  };
  try {
    for (const one of cases) for (const engine of wanted(engines, 'engine')) await fill(one, engine);
    await fill(revertingCase, 'reverting');
  } finally {
    const { errors } = await attune.close();
    tally.failures.push(...errors.map((error) => `${kind}: uncaught ${error}`));
  }
  console.log(`\n${kind}`);
  console.table(table);
}

const tally: Tally = { passed: 0, failures: [] };
const [site, probe] = [await openGallerySite(), await buildProbe()];
try {
  for (const kind of wanted(['chromium', 'firefox'], 'browser')) {
    await runBrowser(kind as BrowserKind, site.url, probe, tally);
  }
} finally {
  await site.close();
  await rm(probe, { recursive: true, force: true });
}
for (const failure of tally.failures) console.log(`\n${failure}`);
console.log(`\n${tally.passed} passed, ${tally.failures.length} failed`);
process.exitCode = tally.failures.length > 0 ? 1 : 0;
