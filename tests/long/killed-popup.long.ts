import { setTimeout as wait } from 'node:timers/promises';
import { launchAttune } from '@/tests/harness/launch';
import type { Attune } from '@/tests/harness/types';
import type { Case } from '@/tests/live/cases';
import { expectEqual, until } from '@/tests/live/waiting';
import { fill, textIn } from '@/tests/views/controls';
import { openPopup } from '@/tests/views/popup';
import { word } from '@/tests/views/words';
import { type Chance, seededChance } from './chance';

const field = word('popup.note.text');

/** Each opening must show what stood there, gets another text, and is closed some milliseconds after the last key. */
async function reopen(attune: Attune, times: number, chance: Chance): Promise<void> {
  let written = '';
  for (let turn = 0; turn <= times; turn++) {
    const popup = await openPopup(attune);
    await until(`"${written}" at opening ${turn}`, async () => (await textIn(popup, field)) === written);
    written = `thought ${turn} ${chance.below(1e9).toString(36)}`;
    await fill(popup, field, written);
    await wait(chance.below(60));
    await popup.close();
  }
}

/** Keys pressed at once, before the stored text can have been read, must not cost it. */
async function typeAtOnce(attune: Attune, times: number, chance: Chance): Promise<void> {
  const first = await openPopup(attune);
  await fill(first, field, 'kept');
  await first.close();
  let keys = '';
  for (let turn = 0; turn < times; turn++) {
    const key = String(turn % 10);
    const popup = await attune.extensionPage('popup.html');
    await popup.bringToFront();
    await popup.waitForSelector('textarea');
    await popup.keyboard.press('End');
    await popup.keyboard.type(key);
    keys += key;
    await wait(chance.below(20));
    await popup.close();
  }
  const last = await openPopup(attune);
  await until('some text', async () => (await textIn(last, field)) !== '');
  const seen = await textIn(last, field);
  expectEqual('"kept" is still there', seen.includes('kept'), true);
  expectEqual('keys', [...seen.replace('kept', '')].sort().join(''), [...keys].sort().join(''));
}

async function inBrowser(run: (attune: Attune) => Promise<void>): Promise<void> {
  const attune = await launchAttune({ browser: 'chromium', width: 480, height: 900 });
  try {
    await run(attune);
  } finally {
    await attune.close();
  }
}

export const killedPopupCases = (times = 60): Case[] => [
  {
    name: `the popup is closed ${times} times right after a key: the text is there at the next opening`,
    run: () => inBrowser((attune) => reopen(attune, times, seededChance('killed popup'))),
  },
  {
    name: 'keys pressed before the popup has read its stored text lose neither',
    run: () => inBrowser((attune) => typeAtOnce(attune, 20, seededChance('keys at once'))),
  },
];
