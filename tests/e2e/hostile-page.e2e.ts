import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Desk, openDesk, shows } from '@/tests/harness/desk';
import { type DraftBox, plainMail, richMail } from '@/tests/harness/drafts';
import { until } from '@/tests/live/waiting';
import { type HostilePage, openHostile } from '@/tests/security/hostile-page';
import { blindWays } from '@/tests/security/planted-leaks';
import { fill, press, textIn } from '@/tests/views/controls';
import { openPopup } from '@/tests/views/popup';
import { word } from '@/tests/views/words';
import { browsers } from './browsers';
import { expectNoTraces } from './traces';

/** What only the user knows, each in letters that the page itself never shows, so that one letter seen is a leak. */
const secret = {
  note: 'ბგდევზთიკლმნოპ',
  surname: 'ՁՂՃՄՅՆ',
  alias: 'ᎠᎡᎢᎣᎤᎥ',
  need: 'ກຂຄງຈຊ',
  absent: 'ⴰⴱⴳⴷⴻⴼ',
  typed: 'ሀለሐመሠረ',
  inPopup: 'ਅਆਇਈਉਊ',
};
const letters = Object.values(secret).join('');
/** Of one more alphabet. */
const planted = 'אבגדהוזחטיכל';

const bobs = { id: 'sample-bob', name: `Bob Marsh ${secret.surname}`, identities: ['bob.marsh@office.example'] };
const carols = {
  id: 'sample-carol',
  name: `Carol ${secret.absent} Klein`,
  identities: ['carol.klein@office.example'],
};

/** Nothing in it is harsh in itself, which may be underlined. */
const judging = 'I heard that Carol is going to be fired next month.';

async function keepSecrets({ attune }: Desk): Promise<void> {
  const need = { value: { kind: 'need', text: secret.need }, source: 'told', date: '2026-01-15' } as const;
  for (const person of [bobs, carols]) {
    await attune.call('savePerson', {
      ...person,
      aliases: [secret.alias + person.id],
      role: null,
      title: '',
      careful: true,
      preferences: [need],
    });
    await attune.call('saveNote', { person: person.id, text: secret.note });
  }
}

/** Writes about somebody absent until the sign of it stands in the page. */
async function raiseCue(desk: Desk, page: Page, box: DraftBox): Promise<void> {
  await until('our content script', () => desk.report(page));
  await box.focus(page);
  await page.keyboard.type(judging);
  await desk.raised(page, 'absent-person');
  await until('the pill', async () => (await desk.attune.closedElements(page, '.pill')).length === 1);
}

/** Uses all that the sidebar has for somebody; answers once each secret was seen there. */
async function useSidebar(sidebar: Frame): Promise<void> {
  for (const words of [secret.note, secret.surname, secret.need, 'Carol']) await shows(sidebar, words);
  await press(sidebar, word('sidebar.person.addNote'));
  const field = word('ui.note.about', bobs.name);
  const typed = `by key: ${secret.typed}`;
  await fill(sidebar, field, typed);
  expect(await textIn(sidebar, field)).toBe(typed);
  await press(sidebar, word('sidebar.person.edit', bobs.name));
  expect(await textIn(sidebar, word('ui.person.aliases'))).toContain(secret.alias);
}

async function usePopup(desk: Desk, page: Page): Promise<void> {
  const popup = await openPopup(desk.attune, await desk.attune.tabId(page));
  await shows(popup, secret.surname);
  await fill(popup, word('popup.note.text'), secret.inPopup);
  await popup.keyboard.press('Enter');
  await shows(popup, 'Saved for');
  await popup.close();
  await page.bringToFront();
}

/** Of us the page may know that one element without a word stands beside its body. */
const oursIn = (page: Page) =>
  page.evaluate(() => {
    const others = [...document.documentElement.children].filter((each) => !/^(?:HEAD|BODY)$/.test(each.tagName));
    return others.map((each) => [each.attributes.length, each.childNodes.length]);
  });

const underlined = ({ page }: HostilePage) =>
  page.evaluate(() => hostile.loot.filter(({ way }) => way === 'highlight').length);

describe.each(browsers)('a hostile page in %s', (browser) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk({ browser });
  });
  // Anew each time, as the latest note is the one shown.
  beforeEach(() => keepSecrets(desk));
  afterAll(async () => expectNoTraces(await desk.close()));

  const open = (box: DraftBox) => openHostile(desk.attune, desk.office.url + box.path);

  it('is believed only as its probe sees every leak put there on purpose', { timeout: 90_000 }, async () => {
    expect(await blindWays(browser, () => open(plainMail), planted)).toEqual([]);
  });

  it.each([richMail, plainMail])('gets nothing of what is kept, shown and typed, in $name', async (box) => {
    const hostile = await open(box);
    const { page } = hostile;
    await raiseCue(desk, page, box);
    expect(await hostile.look(letters)).toEqual({});
    expect(await underlined(hostile)).toBe(0);
    const frames = await page.evaluate(() => window.length);

    const sidebar = await desk.openSidebar(page);
    await hostile.forget();
    await useSidebar(sidebar);
    expect(await hostile.keysHeard()).toBe(0);
    expect(await hostile.look(letters)).toEqual({});
    await usePopup(desk, page);
    expect(await hostile.look(letters)).toEqual({});

    expect(await page.evaluate(() => window.length)).toBe(frames);
    expect(await oursIn(page)).toEqual([[0, 0]]);
    expect(await underlined(hostile)).toBe(0);
    expect(await hostile.waysOf(new URL(desk.attune.base).host)).toEqual([]);
    expect(await hostile.waysOf('-extension:')).toEqual([]);
    expect(await hostile.stored()).toEqual([]);
    await page.close();
  });
});
