import { rmSync } from 'node:fs';
import { buildSteps, closingLine, runStep, type Step, type StepOutcome, showOutcome } from './steps';
import { vitestRuns } from './vitest-runs';

const { step: vitest, countOf, folder } = vitestRuns();

/** Groups run one after the other, the steps of a group side by side. */
const groups: Step[][] = [
  [{ name: 'types', command: 'tsc', args: ['--noEmit'] }, ...buildSteps.slice(0, 1)],
  [{ name: 'lint and format', command: 'biome', args: ['ci', '--error-on-warnings'] }, ...buildSteps.slice(1)],
  [{ name: 'nothing unused', command: 'knip', args: [] }, vitest('unit', 'unit tests', 'vitest.config.ts')],
  [vitest('e2e', 'the demo office in Chromium and Firefox', 'tests/e2e/vitest.config.ts')],
];

const outcomes: StepOutcome[] = [];
for (const group of groups) {
  const done = await Promise.all(group.map((step) => runStep(step)));
  for (const outcome of done) showOutcome(outcome);
  outcomes.push(...done);
}

const tests = [countOf('unit'), countOf('e2e')];
rmSync(folder, { recursive: true, force: true });
const brokenSteps = outcomes.filter(({ ok }) => !ok).length;
const failedTests = tests.reduce((sum, { failed }) => sum + failed, 0);
const passed = tests.reduce((sum, count) => sum + count.passed, 0);
process.stdout.write(`\n${closingLine({ passed, failed: Math.max(failedTests, brokenSteps) })}\n`);
if (brokenSteps > 0) process.exitCode = 1;
