import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** WXT, Vitest and puppeteer ask for it; Node 20 alone cannot run them. */
const leastNode = 22;

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean, os?: string[], cpu?: string[] }>} */
const packagesIn = (file) => (existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')).packages ?? {}) : {});

/** Whether what lies in node_modules is what the lock file names. Parts for other systems are left out there. */
function isCurrent(/** @type {string} */ root) {
  const installed = packagesIn(join(root, 'node_modules/.package-lock.json'));
  const locked = Object.entries(packagesIn(join(root, 'package-lock.json'))).filter(([path]) => path !== '');
  return locked.every(([path, { version, optional }]) =>
    installed[path] ? installed[path].version === version : optional,
  );
}

/** @param {string} root @param {string} command @param {string[]} args */
function loudly(root, command, args) {
  // All words of the set-up go to stderr: stdout belongs to the task's answer.
  const shell = process.platform === 'win32';
  return spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell }).status === 0;
}

/** @param {string} path */
function majorOf(path) {
  const { stdout, status } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return status === 0 ? Number(stdout.slice(1).split('.')[0]) : 0;
}

const ownNode = (/** @type {string} */ root) =>
  join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** The Node that runs the tasks: the packaged one, or this one where it is new enough. @param {string} root */
export const runtime = (root) => (majorOf(ownNode(root)) >= leastNode ? ownNode(root) : process.execPath);

/** npm may be set to run no install scripts; the packaged Node is put in place by one. @param {string} root */
function repairRuntime(root) {
  if (majorOf(runtime(root)) >= leastNode) return;
  loudly(join(root, 'node_modules/node'), process.execPath, ['installArchSpecificPackage.js']);
  if (majorOf(runtime(root)) >= leastNode) return;
  throw new Error(
    `Attune needs Node ${leastNode} or newer to be built; please install it (this is ${process.version}).`,
  );
}

/** @param {string} root @param {string} what @param {string[]} options */
function installLocked(root, what, ...options) {
  if (isCurrent(root)) return;
  process.stderr.write(`Installing ${what} ...\n`);
  // Not `npm ci`: it refuses a lock file that lacks the optional parts for other systems.
  if (!loudly(root, 'npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error', ...options])) {
    throw new Error(`npm could not install ${what}; the lines above tell why.`);
  }
}

/** @param {string} root */
export function installModules(root) {
  installLocked(root, 'packages (about a minute)');
  repairRuntime(root);
}

/**
 * A real client that one kind of test alone runs, by its own lock file under `tests/live/<client>/npm`: too large to
 * stand among the project's packages. It lies in the cache, which every tool here passes over, and runs no script.
 * @param {string} root @param {string} client
 */
export function installClient(root, client) {
  const apart = join(root, '.cache/live', client);
  mkdirSync(apart, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) {
    copyFileSync(join(root, 'tests/live', client, 'npm', file), join(apart, file));
  }
  installLocked(apart, client, '--ignore-scripts');
}

/**
 * What one kind of test alone imports, where its own lock file lies. It runs no script.
 * @param {string} root @param {string} folder
 */
export const installBeside = (root, folder) =>
  installLocked(join(root, folder), `the packages of ${folder}`, '--ignore-scripts');
