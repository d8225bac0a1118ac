import { closeWith, runCases } from './cases';
import { journeyCases } from './journey';
import { insertedMailCases, untouchedMailCases } from './sent-mail';
import { expectEqual } from './waiting';
import { makeWorld, type World } from './world';

/** Real clients: `tsx tests/live/run.ts [part of a case's name]`. */
const wanted = process.argv[2] ?? '';

const casesOf = (world: World) => [...journeyCases(world), ...untouchedMailCases(world), ...insertedMailCases(world)];

async function main(): Promise<void> {
  const world = await makeWorld();
  const count = await runCases(casesOf(world).filter(({ name }) => name.includes(wanted)));
  const { attune } = await world.stop();
  const after = await runCases([
    {
      name: 'no error of ours, and no request by the extension',
      run: async () => expectEqual('traces', [attune.errors, attune.extensionRequests], [[], []]),
    },
  ]);
  closeWith({ passed: count.passed + after.passed, failed: count.failed + after.failed });
}

await main();
