// Plain JavaScript for Node 20 without any package: it is what brings the packages, the runtime and the browsers.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { needBrowsers, needPackages } from './set-up/debian.mjs';
import { installModules, runtime } from './set-up/modules.mjs';

const root = resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');

/** @type {Record<string, { file: string, browsers?: ('chromium' | 'firefox')[], any?: boolean, packages?: string }>} */
const tasks = {
  start: { file: 'scripts/start.ts', browsers: ['chromium', 'firefox'], any: true },
  test: { file: 'scripts/test.ts', browsers: ['chromium', 'firefox'], packages: 'tests/e2e/packages.txt' },
  'test:live': { file: 'tests/live/run.ts', browsers: ['chromium'], packages: 'tests/live/packages.txt' },
  'test:long': { file: 'scripts/test-long.ts', browsers: ['chromium'] },
  editors: { file: 'tests/editors/run.ts', browsers: ['chromium', 'firefox'] },
  build: { file: 'scripts/build.ts' },
  zip: { file: 'scripts/zip.ts' },
  page: { file: 'scripts/page.ts' },
  drafts: { file: 'scripts/drafts.ts' },
  fix: { file: 'scripts/fix.ts' },
};

/** @param {string} message @returns {never} */
function giveUp(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/** @param {string[]} args @param {'inherit' | 2} stdout */
function node(args, stdout) {
  const path = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  const env = { ...process.env, PATH: path };
  return spawnSync(runtime(root), args, { cwd: root, env, stdio: ['inherit', stdout, 'inherit'] }).status ?? 1;
}

const [name = '', ...args] = process.argv.slice(2);
const task = tasks[name];
if (!task) giveUp(`Unknown task "${name}". There are: ${Object.keys(tasks).join(', ')}.`);

try {
  installModules(root);
  if (task.browsers) needBrowsers(task.browsers, task.any ?? false);
  if (task.packages) needPackages(join(root, task.packages));
} catch (error) {
  giveUp(error instanceof Error ? error.message : String(error));
}
// The quick commands answer on stdout alone, and only ask for the generated types when there are none yet.
const quick = name === 'page' || name === 'drafts';
if (
  !(quick && existsSync(join(root, '.wxt/tsconfig.json'))) &&
  node(['node_modules/wxt/bin/wxt.mjs', 'prepare'], 2) > 0
) {
  giveUp('The generated types could not be made; the lines above tell why.');
}
process.exit(node(['node_modules/tsx/dist/cli.mjs', task.file, ...args], 'inherit'));
