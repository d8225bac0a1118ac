import { buildSteps, runStep, showOutcome } from './steps';

/** Builds the extension for all browsers, into `.output/`. */
for (const step of buildSteps) {
  const outcome = await runStep(step);
  showOutcome(outcome);
  if (!outcome.ok) process.exitCode = 1;
}
