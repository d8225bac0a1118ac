import { runStep, showOutcome } from './steps';

/** The packages for the stores, and the sources that Firefox's reviewers ask for. */
for (const args of [['zip'], ['zip', '-b', 'firefox', '--mv3', '--sources']]) {
  const outcome = await runStep({ name: `package: ${args.join(' ')}`, command: 'wxt', args });
  showOutcome(outcome);
  if (!outcome.ok) process.exitCode = 1;
}
