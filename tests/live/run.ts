import { findBrowser } from '@/scripts/find-browsers.mjs';
import type { BrowserKind, Traces } from '@/tests/harness/types';
import { type Case, type Count, closeWith, runCases } from './cases';
import { everyCheckCases } from './every-check';
import { familyCases, type Writer } from './families';
import { journeyCases } from './journey';
import { insertedMailCases, untouchedMailCases } from './sent-mail';
import { expectEqual } from './waiting';
import { makeWorld, makeWriter, type World } from './world';

/** Real clients: `tsx tests/live/run.ts [part of a case's name]`. */
const wanted = process.argv[2] ?? '';

const checkCases = (writer: Writer) => [...familyCases(writer), ...everyCheckCases(writer)];

const casesOf = (world: World) => [
  ...journeyCases(world),
  ...checkCases(world),
  ...untouchedMailCases(world),
  ...insertedMailCases(world),
];

const isWanted = ({ name }: Case) => name.includes(wanted);

/** Firefox tells of a font that the webmail asked for and nobody waited for, when its page is left. */
const ofTheWebmail = /downloadable font: download failed/;

const noTraces = ({ errors, extensionRequests }: Traces, kind: BrowserKind): Case => ({
  name: `no error of ours, and no request by the extension: ${kind}`,
  run: async () => {
    const ours = errors.filter((error) => !ofTheWebmail.test(error));
    expectEqual('traces', [ours, extensionRequests], [[], []]);
  },
});

/** The checks once more in Firefox, where it is installed. */
async function inFirefox({ rig }: World): Promise<Count[]> {
  if (!findBrowser('firefox')) return [];
  const writer = await makeWriter('firefox', rig);
  const count = await runCases(checkCases(writer).filter(isWanted));
  return [count, await runCases([noTraces(await writer.attune.close(), 'firefox')])];
}

const sumOf = (counts: Count[], field: keyof Count) => counts.reduce((sum, count) => sum + count[field], 0);

async function main(): Promise<void> {
  const world = await makeWorld();
  const count = await runCases(casesOf(world).filter(isWanted));
  const inOther = await inFirefox(world);
  const { attune } = await world.stop();
  const all = [count, ...inOther, await runCases([noTraces(attune, 'chromium')])];
  closeWith({ passed: sumOf(all, 'passed'), failed: sumOf(all, 'failed') });
}

await main();
