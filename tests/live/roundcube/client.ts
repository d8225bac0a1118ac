import { findBrowser } from '@/scripts/find-browsers.mjs';
import type { BrowserKind, Traces } from '@/tests/harness/types';
import { type Case, type Count, type LiveClient, runCases } from '@/tests/live/cases';
import { expectEqual } from '@/tests/live/waiting';
import { everyCheckCases } from './every-check';
import { familyCases, type Writer } from './families';
import { journeyCases } from './journey';
import { insertedMailCases, untouchedMailCases } from './sent-mail';
import { stayingCases } from './staying';
import { makeWorld, makeWriter, type World } from './world';

const checkCases = (writer: Writer) => [...familyCases(writer), ...everyCheckCases(writer)];

const casesOf = (world: World) => [
  ...journeyCases(world),
  ...checkCases(world),
  ...untouchedMailCases(world),
  ...insertedMailCases(world),
  ...stayingCases(world),
];

/** Firefox tells of a font that the webmail asked for and nobody waited for, when its page is left. */
const ofTheWebmail = /downloadable font: download failed/;

const noTraces = ({ errors, extensionRequests }: Traces, kind: BrowserKind): Case => ({
  name: `roundcube: no error of ours, and no request by the extension: ${kind}`,
  run: async () => {
    const ours = errors.filter((error) => !ofTheWebmail.test(error));
    expectEqual('traces', [ours, extensionRequests], [[], []]);
  },
});

type Wanted = (one: Case) => boolean;

/** The checks once more in Firefox, where it is installed. */
async function inFirefox({ rig }: World, isWanted: Wanted): Promise<Count[]> {
  if (!findBrowser('firefox')) return [];
  const writer = await makeWriter('firefox', rig);
  const count = await runCases(checkCases(writer).filter(isWanted));
  return [count, await runCases([noTraces(await writer.attune.close(), 'firefox')])];
}

async function run(isWanted: Wanted): Promise<Count[]> {
  const world = await makeWorld();
  const count = await runCases(casesOf(world).filter(isWanted));
  const inOther = await inFirefox(world, isWanted);
  const { attune } = await world.stop();
  return [count, ...inOther, await runCases([noTraces(attune, 'chromium')])];
}

export const roundcube: LiveClient = { name: 'roundcube', run };
