import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { type Desk, openDesk, paths, shows } from '@/tests/harness/desk';
import { launchAttune } from '@/tests/harness/launch';
import type { Attune } from '@/tests/harness/types';
import type { Case } from '@/tests/live/cases';
import { expectEqual, until } from '@/tests/live/waiting';
import { errorBeside, fill, press, textIn } from '@/tests/views/controls';
import { addPerson, choosePerson, openPopup } from '@/tests/views/popup';
import { word } from '@/tests/views/words';
import { type Chance, seededChance } from './chance';

const bob = { name: 'Bob Builder', addresses: ['bob@example.test'] };
const field = word('popup.note.text');

const bobsFile = async (attune: Attune) => {
  const [card] = await attune.call('cardsFor', {
    participants: [{ name: null, address: 'bob@example.test', id: null }],
  });
  if (!card?.file) throw new Error('Bob is gone');
  return card.file;
};

/** Writes a note and saves it while the background is ended at some moment; presses again where the popup says it failed. */
async function saveOnce(attune: Attune, popup: Page, text: string, chance: Chance): Promise<number> {
  const killed = wait(chance.below(250)).then(() => attune.killWorker());
  await fill(popup, field, text);
  let presses = 0;
  do {
    await popup.keyboard.press('Enter');
    presses++;
    await until(
      'saved, or a word on why not',
      async () => (await textIn(popup, field)) === '' || (await errorBeside(popup, field)) !== '',
    );
  } while ((await textIn(popup, field)) !== '');
  await killed;
  return presses;
}

async function loseNothing(attune: Attune, kills: number, chance: Chance): Promise<void> {
  const popup = await openPopup(attune);
  await addPerson(popup, bob);
  await press(popup, word('popup.note.tab'));
  await fill(popup, field, 'x');
  await choosePerson(popup, word('popup.note.about'), bob.name, 'kept');
  let again = 0;
  let hits = 0;
  attune.browser.on('targetdestroyed', (target) => {
    if (target.type() === 'service_worker') hits++;
  });
  const acknowledged: string[] = [];
  // A kill that finds the background asleep counts for nothing.
  while (hits < kills) {
    const text = `note ${acknowledged.length} of ${chance.below(1e6)}`;
    again += (await saveOnce(attune, popup, text, chance)) - 1;
    acknowledged.push(text);
  }
  const stored = (await bobsFile(attune)).notes.map(({ text }) => text);
  console.log(`        ${hits} kills, ${acknowledged.length} notes acknowledged, ${again} saved at a second press`);
  expectEqual(
    'notes lost',
    acknowledged.filter((text) => !stored.includes(text)),
    [],
  );
  expectEqual(
    'notes stored twice',
    stored.filter((text, place) => stored.indexOf(text) !== place),
    [],
  );
}

/** The sidebar stays open while the background is ended under it, and what is saved elsewhere comes to it all the same. */
async function sidebarRecovers(desk: Desk, kills: number, chance: Chance): Promise<void> {
  const page = await desk.open(paths.alone);
  const sidebar = await desk.openSidebar(page);
  await shows(sidebar, 'Bob Marsh');
  for (let kill = 1; kill <= kills; kill++) {
    const note = `after end ${kill}`;
    const killed = wait(chance.below(100)).then(() => desk.attune.killWorker());
    // The test's own way to the background knows no second try.
    const save = () => desk.attune.call('saveNote', { person: 'sample-bob', text: note });
    await until(`${note} is saved`, () => save().catch(() => undefined));
    await killed;
    await shows(sidebar, note);
  }
}

export const killedWorkerCases = (kills = 200): Case[] => [
  {
    name: `the background is ended at ${kills} random moments while notes are saved: no acknowledged note is lost`,
    run: async () => {
      const attune = await launchAttune({ browser: 'chromium', width: 480, height: 900 });
      try {
        await loseNothing(attune, kills, seededChance('killed worker'));
      } finally {
        await attune.close();
      }
    },
  },
  {
    name: 'the sidebar recovers by itself each time the background is ended under it',
    run: async () => {
      const desk = await openDesk({ browser: 'chromium' });
      try {
        await sidebarRecovers(desk, 20, seededChance('sidebar'));
      } finally {
        await desk.close();
      }
    },
  },
];
