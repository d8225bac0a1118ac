import 'temporal-polyfill/global';
import { base32nopad } from '@scure/base';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers } from '@/tests/e2e/browsers';
import { expectNoTraces } from '@/tests/e2e/traces';
import { type Desk, openDesk, paths } from '@/tests/harness/desk';
import { smallParts, testKeys } from '@/tests/unit/cards/cards';
import { control, fill, press, shows } from '@/tests/views/controls';
import { word } from '@/tests/views/words';
import { cardText } from '@/utils/cards/card-text';
import { newKeys } from '@/utils/cards/keys';
import { cardOf, cardPartOrder } from '@/utils/cards/my-card';
import { packCard } from '@/utils/cards/packed';
import type { CardKeys, CardParts } from '@/utils/people/card';

/** Of yesterday, whatever the clock says; later cards are some seconds younger. */
const made = Date.now() - 24 * 3_600_000;
const packedOf = (parts: CardParts, keys: CardKeys | null, after = 0) =>
  packCard(cardOf(parts, cardPartOrder, made + after), keys);
const textOf = async (...card: Parameters<typeof packedOf>) => cardText([], await packedOf(...card));

/** Of somebody who is kept already, and who wrote the mail of the office. */
const bob = { ...smallParts, name: 'Bob Marsh', needs: ['an agenda before noon'] };

/** Other words behind a true signature, and a checksum that fits: as somebody would who knows how cards are made. */
async function changedText(): Promise<string> {
  const signed = base32nopad.decode(await packedOf(bob, testKeys));
  const words = base32nopad.decode(await packedOf({ ...bob, needs: ['gifts'] }, null));
  const told = [...signed.slice(0, 2), ...signed.slice(6, 102), ...words.slice(6)];
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from(told)));
  const packed = base32nopad.encode(Uint8Array.from([...told.slice(0, 2), ...sum.slice(0, 4), ...told.slice(2)]));
  return cardText([], packed);
}

/** As a paste over all that stood there; read once nothing of an earlier card is left. */
async function paste(view: Page, text: string): Promise<void> {
  const field = await control(view, word('cardUi.take.text'));
  const put = (value: string) =>
    field.evaluate((element, given) => {
      (element as HTMLTextAreaElement).select();
      document.execCommand('insertText', false, given);
    }, value);
  await put('nothing yet');
  await shows(view, word('cardUi.take.noCard'));
  await put(text);
}

const choose = (view: Page, words: string) =>
  view.locator(`::-p-xpath(//label[contains(@class, "choice-line")][contains(., "${words}")]/input)`).click();

const line = (part: string) => `::-p-xpath(//li[contains(@class, "change")][contains(., "${part}")]/input)`;

/** The picture that the page of the card shows: pasted, or chosen as a file, as Firefox gives a script's paste no data. */
async function givePicture(from: Page, to: Page, by: 'paste' | 'file'): Promise<void> {
  const drawn = await from.evaluate(async () => {
    const path = document.querySelector('.card-picture path')?.getAttribute('d') ?? '';
    const size = document.querySelector<SVGSVGElement>('.card-picture svg')?.viewBox.baseVal.width ?? 0;
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = size * 4;
    const paper = canvas.getContext('2d');
    if (!paper) throw new Error('no canvas');
    paper.fillStyle = '#fff';
    paper.fillRect(0, 0, canvas.width, canvas.height);
    paper.scale(4, 4);
    paper.fillStyle = '#000';
    paper.fill(new Path2D(path));
    return canvas.toDataURL('image/png');
  });
  const give = (address: string, way: string) => {
    const bytes = Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (sign) => sign.charCodeAt(0));
    const given = new DataTransfer();
    given.items.add(new File([bytes], 'card.png', { type: 'image/png' }));
    const chosen = document.querySelector<HTMLInputElement>('.card-input input[type=file]');
    if (way === 'file' && chosen) {
      chosen.files = given.files;
      chosen.dispatchEvent(new Event('change', { bubbles: true }));
    } else {
      const event = new ClipboardEvent('paste', { clipboardData: given, bubbles: true, cancelable: true });
      document.querySelector('.card-input textarea')?.dispatchEvent(event);
    }
  };
  await to.evaluate(give, drawn, by);
}

describe.each(browsers)('cards in %s', (browser) => {
  let desk: Desk;
  let mine: Page;
  let take: Page;
  beforeAll(async () => {
    desk = await openDesk({ browser });
    mine = await desk.attune.extensionPage('people.html#/my-card');
    take = await desk.attune.extensionPage('people.html#/take-card');
  });
  afterAll(async () => expectNoTraces(await desk.close()));

  it('the user’s own card is filled in, seen as others see it, and read again from its picture', async () => {
    await fill(mine, word('cards.part.name'), 'Ana Ruiz');
    await fill(mine, word('cards.part.work'), 'Mon-Fri 9-17');
    await fill(mine, word('cardUi.mine.needs'), 'an agenda the day before');
    await press(mine, word('cards.part.needs'));
    await press(mine, word('cardUi.share.picture'));
    await control(mine, word('cardUi.share.png'));
    expect(await desk.attune.call('myCard', {})).toMatchObject({
      parts: { name: 'Ana Ruiz', needs: ['an agenda the day before'] },
      signs: true,
      publicKey: expect.stringMatching(/^[A-Z2-7]{52}$/),
    });
    await press(mine, word('cardUi.share.copy'));
    await shows(mine, word('cardUi.share.copied'));
    await givePicture(mine, take, browser === 'firefox' ? 'file' : 'paste');
    await take.bringToFront();
    await shows(take, 'Mon-Fri 09:00-17:00');
    expect(await take.evaluate(() => document.querySelector('.told-card')?.textContent)).not.toContain('an agenda');
  });

  it('a card is taken line by line, with the card as its source', async () => {
    const quoted = (await textOf(bob, testKeys)).replace(/^/gm, '> ');
    await paste(take, `Here it is!\n\n${quoted}\n-- \nBob`);
    await choose(take, word('cardUi.take.byName'));
    await shows(take, word('cardUi.judged.newKey', 'Bob Marsh'));
    await take.locator(line(word('cards.part.work'))).click();
    await press(take, word('cardUi.take.accept'));
    await shows(take, word('cardUi.take.isKept', 'Bob Marsh'));
    const day = new Date(made).toISOString().slice(0, 10);
    const file = await desk.attune.call('personFile', { id: 'sample-bob' });
    const told = file?.preferences.filter(({ source, date }) => source === 'card' && date === day);
    expect(told?.map(({ value }) => value.kind).sort()).toEqual(['channel', 'need', 'time-zone']);
  });

  it('the sidebar tells it beside the mail, and where it is from', async () => {
    const page = await desk.open(paths.alone);
    const sidebar = await desk.attune.extensionPage(`sidebar.html?tab=${await desk.attune.tabId(page)}`);
    await shows(sidebar, 'an agenda before noon');
    await shows(sidebar, word('ui.source.card'));
    await sidebar.close();
    await page.close();
  });

  it('the next one asks where another key signed it, and both keys are told', async () => {
    await paste(take, await textOf({ ...bob, zone: 'Asia/Tokyo' }, await newKeys(), 5_000));
    await choose(take, word('cardUi.take.byName'));
    await shows(take, word('cardUi.judged.otherKey', 'Bob Marsh'));
    await shows(take, word('cardUi.judged.keptKey', ''));
    await press(take, word('cardUi.take.accept'));
    await shows(take, word('cardUi.take.sureFirst'));
    expect((await desk.attune.call('keptCards', {})).map(({ card }) => card.zone)).toEqual(['Europe/Lisbon']);
  });

  it('one that was changed after it was signed is refused, in plain words', async () => {
    await paste(take, await changedText());
    await shows(take, word('cardUi.problem.changed'));
  });

  it('the team page shows both with the hours that they share', async () => {
    const page = await desk.attune.extensionPage('people.html#/charter');
    await shows(page, 'Ana Ruiz');
    await shows(page, 'Bob Marsh');
    expect(await page.evaluate(() => document.querySelectorAll('.charter-row .strip').length)).toBe(2);
    await page.close();
  });
});
