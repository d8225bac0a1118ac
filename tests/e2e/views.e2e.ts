import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, openDesk, paths, shows, textOf } from '@/tests/harness/desk';
import { plainMail } from '@/tests/harness/drafts';
import { until } from '@/tests/live/waiting';
import { browsers } from './browsers';
import { expectNoTraces } from './traces';

const popupFor = async (desk: Desk, page: Page) =>
  desk.attune.extensionPage(`popup.html?tab=${await desk.attune.tabId(page)}`);

const noteField = 'textarea';

describe.each(browsers)('popup and sites in %s', (browser) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk({ browser });
  });
  afterAll(async () => expectNoTraces(await desk.close()));

  it('saves a quick note for the person on the page with Enter, and the sidebar shows it', async () => {
    const page = await desk.open(paths.alone);
    const popup = await popupFor(desk, page);
    await shows(popup, 'Bob Marsh');
    await popup.waitForSelector(noteField);
    await popup.focus(noteField);
    await popup.keyboard.type('Prefers the blue version.');
    await popup.keyboard.press('Enter');
    await shows(popup, 'Saved for Bob Marsh.');
    await popup.close();
    const sidebar = await desk.openSidebar(page);
    await shows(sidebar, 'Prefers the blue version.');
    await page.close();
  });

  it('keeps what was typed when the popup is closed at once', async () => {
    const page = await desk.open(paths.alone);
    const popup = await popupFor(desk, page);
    await popup.waitForSelector(noteField);
    await popup.focus(noteField);
    await popup.keyboard.type('Half a thou');
    await popup.close();
    const again = await popupFor(desk, page);
    await until('the kept text', async () => (await again.$eval(noteField, (field) => field.value)) === 'Half a thou');
    await again.close();
    await page.close();
  });

  it('goes from a page when its site is switched off, and comes back when it is switched on', async () => {
    const page = await desk.open(paths.alone);
    const { pattern } = desk.office;
    await desk.openSidebar(page);
    await desk.attune.call('switchSite', { site: null, origins: [pattern], on: false });
    await until('nothing of ours', async () => (await desk.attune.closedElements(page, '*')).length === 0);
    await until('no answer', async () => (await desk.report(page)) === null);
    await desk.attune.call('switchSite', { site: null, origins: [pattern], on: true });
    await until('an answer', () => desk.report(page));
    await shows(await desk.openSidebar(page), 'Bob Marsh');
    await page.close();
  });

  it('brings what is saved elsewhere, and what is typed, into the open sidebar', async () => {
    const page = await desk.open(paths.answerBobPlain);
    const sidebar = await desk.openSidebar(page);
    await shows(sidebar, 'Bob Marsh');
    await desk.attune.call('saveNote', { person: 'sample-bob', text: 'Likes short walks.' });
    await shows(sidebar, 'Likes short walks.');
    await plainMail.focus(page);
    await page.keyboard.type('This is complete garbage.');
    await shows(sidebar, 'complete garbage');
    await page.close();
  });

  it('says nothing of anybody while everything is blanked', async () => {
    const page = await desk.open(paths.alone);
    const sidebar = await desk.openSidebar(page);
    await shows(sidebar, 'Bob Marsh');
    await desk.attune.dispatchCommand('blank-everything');
    await shows(sidebar, 'Blanked');
    expect(await textOf(sidebar)).not.toContain('Bob');
    await desk.attune.dispatchCommand('blank-everything');
    await shows(sidebar, 'Bob Marsh');
    await page.close();
  });
});
