import { runStep } from './steps';

const paths = process.argv.slice(2);
const outcome = await runStep({ name: 'fix', command: 'biome', args: ['check', '--write', ...paths] }, true);
if (!outcome.ok) process.exitCode = 1;
