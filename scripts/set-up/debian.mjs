import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { findBrowser } from '../find-browsers.mjs';

/** @type {Record<'chromium' | 'firefox', string>} */
const packageOf = { chromium: 'chromium', firefox: 'firefox-esr' };

const canInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/**
 * Debian starts the servers that it installs. The tests start their own, so none may take a port here or go on running.
 * @template T
 * @param {() => T} act
 */
function withoutServices(act) {
  const policy = '/usr/sbin/policy-rc.d';
  const ours = !existsSync(policy);
  if (ours) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    return act();
  } finally {
    if (ours) rmSync(policy);
  }
}

/** @param {string[]} packages */
function install(packages) {
  process.stderr.write(`Installing ${packages.join(' ')} ...\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (/** @type {string[]} */ ...args) =>
    spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...args], { env, stdio: ['ignore', 2, 2] }).status ===
    0;
  // Old lists name files that are gone from the mirror.
  const installed = withoutServices(
    () => apt('update') && apt('install', '-y', '--no-install-recommends', ...packages),
  );
  if (!installed) {
    throw new Error(`apt could not install ${packages.join(' ')}; the lines above tell why.`);
  }
}

/** @param {('chromium' | 'firefox')[]} kinds @param {boolean} any One of them is enough. */
export function needBrowsers(kinds, any) {
  const missing = kinds.filter((kind) => !findBrowser(kind));
  const enough = any || !canInstall() ? missing.length < kinds.length : missing.length === 0;
  if (enough) return;
  const wanted = any ? missing.slice(0, 1) : missing;
  if (!canInstall()) throw new Error('Please install Chrome, Chromium, Edge or Firefox, then run this again.');
  install(wanted.map((kind) => packageOf[kind]));
}

/** @param {string} name */
function isInstalled(name) {
  const { stdout } = spawnSync('dpkg', ['-s', name], { encoding: 'utf8' });
  return stdout?.includes('Status: install ok installed') ?? false;
}

/** The Debian packages that a file lists. Without the right to install, the task itself says what it leaves out. @param {string} file */
export function needPackages(file) {
  const missing = readFileSync(file, 'utf8')
    .split(/\s+/)
    .filter((name) => name && !isInstalled(name));
  if (missing.length > 0 && canInstall()) install(missing);
}
