import { findBrowser } from '@/scripts/find-browsers.mjs';
import { type Case, closeWith, runCases } from './cases';
import { familyCases } from './families';
import { journeyCases } from './journey';
import { insertedMailCases, untouchedMailCases } from './sent-mail';
import { expectEqual } from './waiting';
import { makeWorld, makeWriter, type World } from './world';

/** Real clients: `tsx tests/live/run.ts [part of a case's name]`. */
const wanted = process.argv[2] ?? '';

const casesOf = (world: World) => [
  ...journeyCases(world),
  ...familyCases(world),
  ...untouchedMailCases(world),
  ...insertedMailCases(world),
];

const isWanted = ({ name }: Case) => name.includes(wanted);

/** The checks once more in Firefox, where it is installed. */
async function inFirefox({ rig }: World): Promise<{ passed: number; failed: number }> {
  if (!findBrowser('firefox')) return { passed: 0, failed: 0 };
  const writer = await makeWriter('firefox', rig);
  const count = await runCases(familyCases(writer).filter(isWanted));
  const traces = await writer.attune.close();
  expectEqual('traces in Firefox', [traces.errors, traces.extensionRequests], [[], []]);
  return count;
}

const sumOf = (counts: { passed: number; failed: number }[], field: 'passed' | 'failed') =>
  counts.reduce((sum, count) => sum + count[field], 0);

async function main(): Promise<void> {
  const world = await makeWorld();
  const count = await runCases(casesOf(world).filter(isWanted));
  const second = await inFirefox(world);
  const { attune } = await world.stop();
  const after = await runCases([
    {
      name: 'no error of ours, and no request by the extension',
      run: async () => expectEqual('traces', [attune.errors, attune.extensionRequests], [[], []]),
    },
  ]);
  const all = [count, second, after];
  closeWith({ passed: sumOf(all, 'passed'), failed: sumOf(all, 'failed') });
}

await main();
