import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSteps, type Count, closingLine, runStep, type Step, type StepOutcome, showOutcome } from './steps';

/** Vitest's own report, from which the tests are counted. */
const reports = mkdtempSync(join(tmpdir(), 'attune-test-'));
const reportOf = (name: string) => join(reports, `${name}.json`);

const vitest = (name: string, title: string, config: string): Step => ({
  name: title,
  command: 'vitest',
  args: ['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${reportOf(name)}`],
});

/** Groups run one after the other, the steps of a group side by side. */
const groups: Step[][] = [
  [{ name: 'types', command: 'tsc', args: ['--noEmit'] }, ...buildSteps.slice(0, 1)],
  [{ name: 'lint and format', command: 'biome', args: ['ci', '--error-on-warnings'] }, ...buildSteps.slice(1)],
  [{ name: 'nothing unused', command: 'knip', args: [] }, vitest('unit', 'unit tests', 'vitest.config.ts')],
  [vitest('e2e', 'the demo office in Chromium and Firefox', 'tests/e2e/vitest.config.ts')],
];

function countOf(name: string): Count {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(reportOf(name), 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    // A runner that ended before its report: the step itself counts as failed.
    return { passed: 0, failed: 0 };
  }
}

const outcomes: StepOutcome[] = [];
for (const group of groups) {
  const done = await Promise.all(group.map((step) => runStep(step)));
  for (const outcome of done) showOutcome(outcome);
  outcomes.push(...done);
}

const tests = [countOf('unit'), countOf('e2e')];
rmSync(reports, { recursive: true, force: true });
const brokenSteps = outcomes.filter(({ ok }) => !ok).length;
const failedTests = tests.reduce((sum, { failed }) => sum + failed, 0);
const passed = tests.reduce((sum, count) => sum + count.passed, 0);
process.stdout.write(`\n${closingLine({ passed, failed: Math.max(failedTests, brokenSteps) })}\n`);
if (brokenSteps > 0) process.exitCode = 1;
