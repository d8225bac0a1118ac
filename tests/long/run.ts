import { rmSync } from 'node:fs';
import { runStep, showOutcome } from '@/scripts/steps';
import { vitestRuns } from '@/scripts/vitest-runs';
import { type Count, closeWith, runCases } from '@/tests/live/cases';
import { disguisedStrangersCases } from './disguised-strangers.long';
import { editedDraftsCases } from './edited-drafts.long';
import { generatedPagesCases } from './generated-pages.long';
import { hoursCases } from './hours.long';
import { killedPopupCases } from './killed-popup.long';
import { killedWorkerCases } from './killed-worker.long';
import { largeFilesCases } from './large-files.long';
import { manyComposesCases } from './many-composes.long';
import { manyPeopleCases } from './many-people.long';
import { regexesCases } from './regexes.long';
import { untouchedFactsCases } from './untouched-facts.long';

/** Kills, generated pages and endurance: `tsx tests/long/run.ts [part of a case's name]`. */
const wanted = process.argv[2] ?? '';
const cases = [
  ...regexesCases(),
  ...editedDraftsCases(),
  ...hoursCases(),
  ...largeFilesCases(),
  ...generatedPagesCases(),
  ...disguisedStrangersCases(),
  ...untouchedFactsCases(),
  ...killedWorkerCases(),
  ...killedPopupCases(),
  ...manyComposesCases(),
  ...manyPeopleCases(),
];

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

const own = await runCases(cases.filter(({ name }) => name.includes(wanted)));
const there = await inBrowsers();
closeWith({ passed: own.passed + there.passed, failed: own.failed + there.failed });
