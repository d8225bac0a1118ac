import { rmSync } from 'node:fs';
import { runStep, type Step, showOutcome } from '@/scripts/steps';
import { vitestRuns } from '@/scripts/vitest-runs';
import { type Count, closeWith, runCases } from '@/tests/live/cases';
import { everyoneSearchedCases } from './everyone-searched.long';
import { killedPopupCases } from './killed-popup.long';
import { killedWorkerCases } from './killed-worker.long';
import { manyComposesCases } from './many-composes.long';
import { manyPeopleCases } from './many-people.long';

/** Kills, generated pages and endurance: `tsx tests/long/run.ts [part of a case's name]`. */
const wanted = process.argv[2] ?? '';

/** Pages and drafts by the thousand, on the core that a browser leaves free. */
async function reading(): Promise<Count> {
  const step: Step = {
    name: 'pages and drafts by the thousand',
    command: 'tsx',
    args: ['tests/long/reading.ts', wanted],
  };
  const outcome = await runStep(step);
  const [, passed, failed] = /(\d+) passed, (\d+) failed\s*$/.exec(outcome.output) ?? [];
  process.stdout.write(outcome.output);
  // Without its closing line it ended before the end.
  return { passed: Number(passed ?? 0), failed: Number(failed ?? 1) };
}

/** What takes minutes of the built extension in both browsers. */
async function inBrowsers(): Promise<Count> {
  const { step, countOf, folder } = vitestRuns();
  const run = step('long', 'the built extension in Chromium and Firefox, at length', 'tests/long/vitest.config.ts');
  const outcome = await runStep(wanted ? { ...run, args: [...run.args, '-t', wanted] } : run);
  showOutcome(outcome);
  const { passed, failed } = countOf('long');
  rmSync(folder, { recursive: true, force: true });
  return { passed, failed: outcome.ok ? failed : Math.max(1, failed) };
}

async function ending(): Promise<Count> {
  const cases = [
    ...killedWorkerCases(),
    ...killedPopupCases(),
    ...manyComposesCases(),
    ...manyPeopleCases(),
    ...everyoneSearchedCases(),
  ];
  const ended = await runCases(cases.filter(({ name }) => name.includes(wanted)));
  const there = await inBrowsers();
  return { passed: ended.passed + there.passed, failed: ended.failed + there.failed };
}

const [read, seen] = await Promise.all([reading(), ending()]);
closeWith({ passed: read.passed + seen.passed, failed: read.failed + seen.failed });
