import 'temporal-polyfill/global';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { answerFor, type Options } from './drafts/answer';
import { type ReadLine, readLine } from './drafts/read-line';

const usage = 'Usage: npm run -s drafts -- FILE.jsonl [--stats] [--all]   (FILE "-" is the standard input)';

function readAsked(): { file: string; options: Options } {
  const options = { stats: { type: 'boolean', default: false }, all: { type: 'boolean', default: false } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [file, ...others] = positionals;
  if (!file || others.length > 0) throw new Error(usage);
  return { file, options: values };
}

/** All lines are read before the first is answered: half an answer helps nobody. */
function readLines(file: string, now: number): ReadLine[] {
  const lines = readFileSync(file === '-' ? 0 : file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split('\n');
  return lines.flatMap((json, at) => {
    if (json.trim() === '') return [];
    const read = readLine(json, now);
    if ('problem' in read) throw new Error(`${file}:${at + 1}: ${read.problem}`);
    return [read];
  });
}

try {
  const { file, options } = readAsked();
  const answers = readLines(file, Date.now()).map((line) => JSON.stringify(answerFor(line, options)));
  process.stdout.write(answers.map((answer) => `${answer}\n`).join(''));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
