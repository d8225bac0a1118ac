import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Count, Step } from './steps';

export interface VitestRuns {
  /** A step that runs the tests of this configuration under a short name. */
  step(name: string, title: string, config: string): Step;
  /** The tests of a run that has ended. */
  countOf(name: string): Count;
  /** Where the reports lie; to be removed when all is counted. */
  folder: string;
}

/** Steps that run Vitest, and its own reports, from which the tests are counted. */
export function vitestRuns(): VitestRuns {
  const folder = mkdtempSync(join(tmpdir(), 'attune-test-'));
  const reportOf = (name: string) => join(folder, `${name}.json`);
  return {
    folder,
    step: (name, title, config) => ({
      name: title,
      command: 'vitest',
      args: ['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${reportOf(name)}`],
    }),
    countOf(name) {
      try {
        const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(reportOf(name), 'utf8'));
        return { passed: numPassedTests, failed: numFailedTests };
      } catch {
        // A runner that ended before its report: the step itself counts as failed.
        return { passed: 0, failed: 0 };
      }
    },
  };
}
