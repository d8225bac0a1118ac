import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Expectation } from './expectation';

const folder = join(import.meta.dirname, '../../fixtures/sites');

export interface Fixture {
  name: string;
  html: string;
  /** Missing is a failure: an expectation is never written by a run. */
  wanted: Expectation | undefined;
}

function readWanted(path: string): Expectation | undefined {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Expectation) : undefined;
}

export const fixtures: Fixture[] = globSync('*/*.html', { cwd: folder })
  .sort()
  .map((name) => ({
    name,
    html: readFileSync(join(folder, name), 'utf8'),
    wanted: readWanted(join(folder, name.replace(/html$/, 'json'))),
  }));
