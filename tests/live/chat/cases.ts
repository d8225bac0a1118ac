import { saidBy } from '@/tests/harness/said';
import type { Case } from '@/tests/live/cases';
import { growsNoMoreThanWithout } from '@/tests/live/memory';
import { losesNoCharacter } from '@/tests/live/typing';
import { expectEqual, expectTrue, until } from '@/tests/live/waiting';
import { reportOn, untilReads } from './reads';
import { untouched } from './sent-messages';
import { thanks } from './thanks';
import type { Place } from './types';
import { absent, type ChatWorld } from './world';
import { clear, write, writingIn } from './writing';

/** Where Alice writes: to Bob alone, and in the room with all. */
export const places: Place[] = ['bob', 'room'];

async function readsPeople(world: ChatWorld, place: Place): Promise<void> {
  await world.alice.open(place);
  await untilReads(world, place, [place]);
  const health = (await reportOn(world))?.snapshot.health ?? [];
  const unmet = health.filter(({ rank }) => rank === null);
  expectEqual('needs that nothing met', unmet, []);
}

const raisedOn = async (world: ChatWorld, check: string, words: string) =>
  (await reportOn(world))?.cues.find((cue) => cue.raised && cue.check === check && cue.quote.includes(words));

async function seesPill({ attune, alice }: ChatWorld): Promise<void> {
  await until('a pill', async () => (await attune.closedElements(alice.page, '.pill')).length === 1);
}

/** Somebody who reads along is not absent: what is said of Carol is told only where she is not in the room. */
async function tellsOfAbsent(world: ChatWorld, place: Place): Promise<void> {
  const { alice } = world;
  await alice.open(place);
  await clear(alice);
  await write(alice, 'Carol is lazy and never does her part.');
  if (place === 'room') await write(alice, ` ${absent.name} is lazy and never does her part.`);
  const who = place === 'room' ? 'Dana' : 'Carol';
  await until(`a raised cue on absent ${who}`, () => raisedOn(world, 'absent-person', who));
  await seesPill(world);
  const about = (await reportOn(world))?.cues.filter(({ check }) => check === 'absent-person') ?? [];
  const isOfCarol = about.some(({ quote }) => quote.includes('Carol'));
  expectTrue('Carol is absent only where she is', isOfCarol === (place !== 'room'));
  await clear(alice);
}

async function tellsOfTone(world: ChatWorld, place: Place): Promise<void> {
  const { alice } = world;
  await alice.open(place);
  await clear(alice);
  await write(alice, 'This is a stupid idea and you know it.');
  await until('a raised cue on the tone', () => raisedOn(world, 'harsh', 'stupid'));
  await seesPill(world);
  await clear(alice);
  await until(
    'no pill once the words are gone',
    async () => (await world.attune.closedElements(alice.page, '.pill')).length === 0,
  );
}

async function types({ attune, alice }: ChatWorld): Promise<void> {
  await alice.open('room');
  await clear(alice);
  await losesNoCharacter({ said: saidBy(attune), writing: writingIn(alice) });
  await clear(alice);
}

const round: Place[] = ['bob', 'room', 'carol'];

async function walks({ attune, alice, plainAlice }: ChatWorld): Promise<void> {
  const walk = (chat: typeof alice) => ({
    page: chat.page,
    open: (step: number) => chat.open(round[step % round.length] ?? 'room'),
  });
  await growsNoMoreThanWithout({
    attune,
    walk: walk(alice),
    plain: walk(plainAlice),
    write: (words) => write(alice, words),
  });
}

const inEach = (world: ChatWorld, what: string, run: (world: ChatWorld, place: Place) => Promise<void>): Case[] =>
  places.map((place) => ({ name: `${world.client.name}: ${what}: ${place}`, run: () => run(world, place) }));

/** What must hold in every chat that runs here. */
export const chatCases = (world: ChatWorld): Case[] => [
  ...inEach(world, 'self, participants and recipients are read', readsPeople),
  ...inEach(world, 'a cue on somebody absent', tellsOfAbsent),
  ...inEach(world, 'a cue on the tone', tellsOfTone),
  ...inEach(world, 'thanks are inserted, sent and read', thanks),
  ...inEach(world, 'what is sent is the same with Attune on', untouched),
  { name: `${world.client.name}: 300 characters at 60 words a minute`, run: () => types(world) },
  { name: `${world.client.name}: memory over 30 conversations, one frame, one pill`, run: () => walks(world) },
];
