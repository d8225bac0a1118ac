// Plain JavaScript for Node 20 without any package: it is what brings the packages, the runtime and the browsers.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { needBrowsers, needPackages } from './set-up/debian.mjs';
import { installBeside, installClient, installModules, runtime } from './set-up/modules.mjs';

const root = resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');

/** @type {Record<string, { file: string, browsers?: ('chromium' | 'firefox')[], any?: boolean, packages?: string, clients?: string[], beside?: string, build?: boolean }>} */
const tasks = {
  start: { file: 'scripts/start.ts', browsers: ['chromium', 'firefox'], any: true },
  test: { file: 'scripts/test.ts', browsers: ['chromium', 'firefox'], packages: 'tests/e2e/packages.txt' },
  'test:live': {
    file: 'tests/live/run.ts',
    browsers: ['chromium'],
    packages: 'tests/live/packages.txt',
    clients: ['converse', 'thelounge'],
    build: true,
  },
  'test:long': { file: 'tests/long/run.ts', browsers: ['chromium', 'firefox'], build: true },
  editors: {
    file: 'tests/editors/run.ts',
    browsers: ['chromium', 'firefox'],
    beside: 'tests/editors/engines',
    build: true,
  },
  build: { file: 'scripts/build.ts' },
  zip: { file: 'scripts/zip.ts' },
  page: { file: 'scripts/page.ts' },
  drafts: { file: 'scripts/drafts.ts' },
  measure: { file: 'scripts/measure.ts', browsers: ['chromium'] },
  train: { file: 'scripts/train.ts' },
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
  for (const client of task.clients ?? []) installClient(root, client);
  if (task.beside) installBeside(root, task.beside);
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
const tsx = 'node_modules/tsx/dist/cli.mjs';
// These tests judge the build, so it is made from what is there now.
if (task.build && node([tsx, 'scripts/build.ts'], 2) > 0) giveUp('The extension could not be built.');
process.exit(node([tsx, task.file, ...args], 'inherit'));
