import 'temporal-polyfill/global';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { answerFor, type Options } from './drafts/answer';
import { readLine } from './drafts/read-line';

const usage = 'Usage: npm run -s drafts -- FILE.jsonl [--stats] [--all]   (FILE "-" is the standard input)';

function readAsked(): { file: string; options: Options } {
  const options = { stats: { type: 'boolean', default: false }, all: { type: 'boolean', default: false } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [file, ...others] = positionals;
  if (!file || others.length > 0) throw new Error(usage);
  return { file, options: values };
}

interface Answered {
  answers: string[];
  problems: string[];
}

/** A line that cannot be read or answered takes nothing from the others. */
function answerLine(json: string, options: Options, now: number): Answered {
  const read = readLine(json, now);
  if ('problem' in read) return { answers: [], problems: [read.problem] };
  try {
    const answers = [JSON.stringify(answerFor(read, options))];
    return { answers, problems: read.notes.map((note) => `${note} (read as left out)`) };
  } catch (error) {
    return { answers: [], problems: [`cannot be answered: ${messageOf(error)}`] };
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

try {
  const { file, options } = readAsked();
  const now = Date.now();
  const lines = readFileSync(file === '-' ? 0 : file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split('\n');
  for (const [at, json] of lines.entries()) {
    if (json.trim() === '') continue;
    const { answers, problems } = answerLine(json, options, now);
    for (const answer of answers) process.stdout.write(`${answer}\n`);
    for (const problem of problems) {
      console.error(`${file}:${at + 1}: ${problem}`);
      process.exitCode = 2;
    }
  }
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 2;
}
