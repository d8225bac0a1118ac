import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Count, closingLine, runStep } from './steps';

const folder = resolve(import.meta.dirname, '../tests/long');
const [wanted = ''] = process.argv.slice(2);
const files = readdirSync(folder).filter((name) => name.endsWith('.long.ts') && name.includes(wanted));
if (files.length === 0) throw new Error(`There is no long test "${wanted}" in tests/long.`);

/** Each long test is a program that closes with a line of its own, such as "200 passed, 0 failed". */
function countIn(output: string, ok: boolean): Count {
  const closing = [...output.matchAll(/^(\d+) passed, (\d+) failed\b/gm)].at(-1);
  const count = { passed: Number(closing?.[1] ?? 0), failed: Number(closing?.[2] ?? 0) };
  return ok && closing ? count : { ...count, failed: Math.max(1, count.failed) };
}

const total: Count = { passed: 0, failed: 0 };
for (const name of files) {
  process.stdout.write(`${name}\n`);
  const { ok, output } = await runStep({ name, command: 'tsx', args: [join(folder, name)] }, true);
  const count = countIn(output, ok);
  total.passed += count.passed;
  total.failed += count.failed;
}
process.stdout.write(`\n${closingLine(total)}\n`);
if (total.failed > 0) process.exitCode = 1;
