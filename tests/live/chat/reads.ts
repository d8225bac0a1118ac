import { saidBy } from '@/tests/harness/said';
import { expectEqual, until } from '@/tests/live/waiting';
import type { Participant } from '@/utils/conversation/types';
import type { FrameReport } from '@/utils/messages/protocol';
import type { ChatClient, Place } from './types';
import type { ChatWorld } from './world';

export const reportOn = ({ attune, alice }: ChatWorld): Promise<FrameReport | null> =>
  saidBy(attune).report(alice.page);

const sorted = (people: readonly Participant[]): Participant[] =>
  people
    .map(({ name, address, id }) => ({ name, address, id }))
    .sort((a, b) => String(a.id).localeCompare(String(b.id)));

/** Who is with Alice there. */
export const othersIn = (client: ChatClient, place: Place): Participant[] =>
  sorted((place === 'room' ? (['bob', 'carol'] as const) : [place]).map((user) => client.shown(user, place)));

/** What a page tells of people, in one order, to be compared as a whole. */
interface Facts {
  self: string | null;
  participants: Participant[];
  drafts: { recipientsKnown: boolean; to: Participant[] }[];
}

/** Boxes side by side may stand in any order. */
const inOrder = (drafts: Facts['drafts']): Facts['drafts'] =>
  drafts.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));

const factsIn = ({ self, conversation, drafts }: FrameReport['snapshot']): Facts => ({
  self: self?.id ?? null,
  participants: sorted(conversation?.participants ?? []),
  drafts: inOrder(drafts.map(({ recipients, recipientsKnown }) => ({ recipientsKnown, to: sorted(recipients.to) }))),
});

/** Waits until Alice's page is read so: the place in front, and a draft for each of these. */
export async function untilReads(world: ChatWorld, front: Place, drafts: Place[]): Promise<void> {
  const { client } = world;
  const wanted: Facts = {
    self: client.shown('alice', front).id,
    participants: othersIn(client, front),
    drafts: inOrder(drafts.map((place) => ({ recipientsKnown: true, to: othersIn(client, place) }))),
  };
  let last: Facts | null = null;
  await until(`who is in ${front}`, async () => {
    const report = await reportOn(world);
    last = report && factsIn(report.snapshot);
    return JSON.stringify(last) === JSON.stringify(wanted);
  }).catch(() => expectEqual(`who is in ${front}`, last, wanted));
}
