import type { Traces } from '@/tests/harness/types';
import { type Case, type LiveClient, runCases } from '@/tests/live/cases';
import { expectEqual } from '@/tests/live/waiting';
import { journeyCases } from './journey';
import { readingCases } from './reading';
import { insertedMailCases, untouchedMailCases } from './sent-mail';
import { stayingCases } from './staying';
import { makeWorld, type World } from './world';

const casesOf = (world: World): Case[] => [
  ...readingCases(world),
  ...journeyCases(world),
  ...untouchedMailCases(world),
  ...insertedMailCases(world),
  ...stayingCases(world),
];

/** SOGo's editor fails by itself where its page is left while it starts or ends, without Attune as well. */
const ofTheEditor = /^http:\/\/[^/]+\/SOGo\.woa\/WebServerResources\/js\/vendor\/ckeditor\//;

const noTraces = ({ errors, extensionRequests }: Traces): Case => ({
  name: 'sogo: no error of ours, and no request by the extension',
  run: async () => {
    const ours = errors.filter((error) => !ofTheEditor.test(error));
    expectEqual('traces', [ours, extensionRequests], [[], []]);
  },
});

export const sogo: LiveClient = {
  name: 'sogo',
  async run(isWanted) {
    const world = await makeWorld();
    const count = await runCases(casesOf(world).filter(isWanted));
    return [count, await runCases([noTraces(await world.stop())])];
  },
};
