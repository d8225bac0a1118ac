import { type Case, type Count, closeWith, type LiveClient, runCases } from './cases';
import { converse } from './converse/client';
import { roundcube } from './roundcube/client';
import { sogo } from './sogo/client';
import { thelounge } from './thelounge/client';

const clients: readonly LiveClient[] = [roundcube, sogo, converse, thelounge];

/** `tsx tests/live/run.ts [a client's name, or all] [part of a case's name]` */
const [client = 'all', part = ''] = process.argv.slice(2);

const isWanted = ({ name }: Case): boolean => name.includes(part);

const sumOf = (counts: readonly Count[], field: keyof Count) => counts.reduce((sum, count) => sum + count[field], 0);

async function main(): Promise<void> {
  const counts: Count[] = [];
  // One after another: each starts servers and browsers of its own.
  for (const { name, run } of clients.filter((each) => client === 'all' || each.name === client)) {
    const all = async () => void counts.push(...(await run(isWanted)));
    counts.push(await runCases([{ name: `${name}: its servers and browsers start and end`, run: all }]));
  }
  closeWith({ passed: sumOf(counts, 'passed'), failed: sumOf(counts, 'failed') });
}

await main();
// A client that could not start may have left servers or browsers, and this process would wait for them.
process.exit();
