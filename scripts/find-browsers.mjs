// Plain JavaScript: bootstrap reads it before anything is installed.
import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const candidates = JSON.parse(readFileSync(new URL('./browsers.json', import.meta.url), 'utf8'));

/** @param {string} path */
function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The installed browser of one kind, or undefined. `ATTUNE_CHROMIUM` and `ATTUNE_FIREFOX` name another one.
 * @param {'chromium' | 'firefox'} kind
 * @returns {string | undefined}
 */
export function findBrowser(kind) {
  const chosen = process.env[`ATTUNE_${kind.toUpperCase()}`];
  if (chosen) return chosen;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const { names, paths } = candidates[kind];
  const onPath = names.flatMap((/** @type {string} */ name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...paths].find(runs);
}
