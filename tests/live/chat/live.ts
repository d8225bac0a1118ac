import type { Traces } from '@/tests/harness/types';
import { type Case, type LiveClient, runCases } from '@/tests/live/cases';
import { expectEqual } from '@/tests/live/waiting';
import { chatCases } from './cases';
import type { ChatClient } from './types';
import { type ChatWorld, makeChatWorld } from './world';

const noTraces = ({ name }: ChatClient, { errors, extensionRequests }: Traces): Case => ({
  name: `${name}: no error of ours, and no request by the extension`,
  run: async () => expectEqual('traces', [errors, extensionRequests], [[], []]),
});

/** A chat client as `run.ts` takes it; `more` is what it alone can do. */
export const liveChat = (client: ChatClient, more: (world: ChatWorld) => Case[] = () => []): LiveClient => ({
  name: client.name,
  async run(isWanted) {
    const world = await makeChatWorld(client);
    const count = await runCases([...chatCases(world), ...more(world)].filter(isWanted));
    return [count, await runCases([noTraces(client, await world.stop())])];
  },
});
