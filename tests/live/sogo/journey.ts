import { saidBy } from '@/tests/harness/said';
import type { Case } from '@/tests/live/cases';
import { accounts } from '@/tests/live/mail/accounts';
import { wordsIn } from '@/tests/live/mail/raw-mail';
import { seedSubjects } from '@/tests/live/mail/seed-mails';
import { insertThanks, thanksByHand } from '@/tests/live/thanks';
import { expectTrue, until } from '@/tests/live/waiting';
import type { Composer } from './composer';
import type { ComposerKind, Language } from './mailbox-page';
import type { World } from './world';

const judgement = 'Carol is lazy and never does her part.';
const harsh = 'This is a stupid idea and you know it.';

/** Nobody who reads along is judged behind their back, and a harsh word is one to anybody. */
async function isTold({ attune }: World, composer: Composer): Promise<void> {
  const said = saidBy(attune);
  await composer.focusBody();
  await composer.type(judgement);
  await said.raised(composer.page, 'absent-person');
  expectTrue('a pill is in the page', (await attune.closedElements(composer.page, '.pill')).length === 1);
  await composer.add('cc', accounts.carol.address);
  await said.quiet(composer.page, 'absent-person');
  await composer.clearBody();
  await composer.type(harsh);
  await said.raised(composer.page, 'harsh');
}

async function journey(world: World, language: Language, kind: ComposerKind): Promise<void> {
  const { attune, alice, rig } = world;
  const mark = `journey ${language} ${kind}`;
  await alice.prefer(language, kind);
  await alice.openMail(seedSubjects.fromBobAlone);
  const composer = await alice.answer('reply');
  await composer.subject(mark);
  await isTold(world, composer);
  await composer.clearBody();
  const { fill } = await thanksByHand(attune);
  const desk = { page: composer.page, focus: composer.focusBody, text: composer.text, selected: composer.selected };
  await insertThanks(attune, desk, { fill });
  await until('the last blank is filled', async () => (await composer.text()).includes(fill.at(-1) ?? 'Bob'));
  await composer.send();
  for (const reader of ['bob', 'carol'] as const) {
    const [raw = ''] = await rig.received(reader, mark);
    const words = await wordsIn(raw);
    expectTrue(
      `${reader} reads the thank-you: ${words}`,
      ['Bob', ...fill].every((each) => words.includes(each)),
    );
    expectTrue(`${reader} reads no word of the judgement`, !words.includes('lazy') && !words.includes('stupid'));
  }
}

const ways: [Language, ComposerKind][] = [
  ['English', 'html'],
  ['German', 'plain'],
  ['ChineseChina', 'popup'],
];

/** The main job on real webmail, in each language and each kind of composer. */
export const journeyCases = (world: World): Case[] =>
  ways.map(([language, kind]) => ({
    name: `sogo: the main job: ${language}, ${kind}`,
    run: () => journey(world, language, kind),
  }));
