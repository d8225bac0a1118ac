import type { Page } from 'puppeteer-core';
import type { Attune } from '@/tests/harness/types';
import { control, fill, press, shows } from './controls';
import { word } from './words';

export async function openPopup(attune: Attune, tab?: number): Promise<Page> {
  const page = await attune.extensionPage(tab === undefined ? 'popup.html' : `popup.html?tab=${tab}`);
  await control(page, word('popup.note.text'));
  return page;
}

/** Types a name where people are searched for, and takes the entry that reads so: of somebody kept, or of somebody new. */
export async function choosePerson(page: Page, label: string, name: string, who: 'kept' | 'new'): Promise<void> {
  await fill(page, label, name);
  const isNew = `contains(., "${word('ui.person.new')}")`;
  const entry = `//*[@role="option"][starts-with(normalize-space(.), "${name}")][${who === 'new' ? isNew : `not(${isNew})`}]`;
  await page.locator(`::-p-xpath(${entry})`).click();
}

export interface PersonEntry {
  name: string;
  zone?: string;
  need?: string;
  addresses?: string[];
}

/** Adds somebody through the popup's own form. */
export async function addPerson(page: Page, { name, need, addresses = [] }: PersonEntry): Promise<void> {
  await press(page, word('popup.person.tab'));
  await choosePerson(page, word('popup.person.who'), name, 'new');
  if (need) await fill(page, word('ui.person.needs'), need);
  await fill(page, word('ui.person.identities'), addresses.join('\n'));
  await (await control(page, word('ui.save'))).press('Enter');
  await shows(page, word('popup.person.saved', name));
}

export async function saveQuickNote(page: Page, name: string, text: string): Promise<void> {
  await press(page, word('popup.note.tab'));
  await fill(page, word('popup.note.text'), text);
  await choosePerson(page, word('popup.note.about'), name, 'kept');
  await press(page, word('ui.note.save'));
  await shows(page, word('popup.note.saved', name));
}
