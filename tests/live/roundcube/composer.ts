import type { ElementHandle, Frame, Page } from 'puppeteer-core';

export type RecipientField = 'to' | 'cc' | 'bcc';

/** One mail being written, in the page or in a window of its own. */
export interface Composer {
  page: Page;
  /** True when the body is rich text in a frame. */
  rich: boolean;
  subject(text: string): Promise<void>;
  replaceSubject(text: string): Promise<void>;
  add(field: RecipientField, address: string): Promise<void>;
  remove(field: RecipientField, address: string): Promise<void>;
  recipients(field: RecipientField): Promise<string[]>;
  /** Puts the caret where Roundcube last had it. */
  focusBody(): Promise<void>;
  /** Types with real keys at the caret; each `\n` is one press of Enter. */
  type(text: string): Promise<void>;
  /** The body as the editor holds it: HTML or text. */
  body(): Promise<string>;
  /** What is selected in the body. */
  selected(): Promise<string>;
  clearBody(): Promise<void>;
  popOut(): Promise<Composer>;
  send(): Promise<void>;
}

const parts = {
  sendButton: 'button.send',
  subject: '#compose-subject',
  textarea: '#composebody',
  frame: '#composebody_ifr',
  frameBody: 'body#tinymce[contenteditable="true"]',
  field: (field: RecipientField) => `#compose_${field}`,
  chips: (field: RecipientField) => `#compose_${field} ul.recipient-input li.recipient`,
  input: (field: RecipientField) => `#compose_${field} ul.recipient-input li.input input`,
  headersMenu: '#compose_to a[data-popup="headers-menu"]',
  menuEntry: (field: RecipientField) => `.popover a[data-target="${field}"], #headers-menu a[data-target="${field}"]`,
  popOut: 'a.extwin',
};

async function expectPart(page: Page | Frame, selector: string, visible = false): Promise<ElementHandle<Element>> {
  const found = await page.waitForSelector(selector, { visible });
  if (!found) throw new Error(`no ${selector} in Roundcube's composer`);
  return found;
}

async function showField(page: Page, field: RecipientField): Promise<void> {
  const hidden = await page.$eval(parts.field(field), (row) => row.classList.contains('hidden'));
  if (!hidden) return;
  await (await expectPart(page, parts.headersMenu, true)).click();
  await (await expectPart(page, parts.menuEntry(field), true)).click();
  await page.waitForSelector(`${parts.field(field)}:not(.hidden)`);
}

const chipTexts = (page: Page, field: RecipientField) =>
  page.$$eval(parts.chips(field), (chips) => chips.map((chip) => chip.getAttribute('title') ?? chip.textContent ?? ''));

async function add(page: Page, field: RecipientField, address: string): Promise<void> {
  await showField(page, field);
  const before = (await chipTexts(page, field)).length;
  const input = await expectPart(page, parts.input(field), true);
  await input.click();
  await page.keyboard.type(`${address},`);
  await page.waitForFunction(
    (selector, count) => document.querySelectorAll(selector).length > count,
    {},
    parts.chips(field),
    before,
  );
}

async function remove(page: Page, field: RecipientField, address: string): Promise<void> {
  const texts = await chipTexts(page, field);
  const place = texts.findIndex((text) => text.includes(address));
  const button = (await page.$$(`${parts.chips(field)} a.button.icon.remove`))[place];
  if (!button) throw new Error(`${address} is not among ${field}`);
  await button.click();
  await page.waitForFunction(
    (selector, count) => document.querySelectorAll(selector).length < count,
    {},
    parts.chips(field),
    texts.length,
  );
}

async function bodyFrame(page: Page): Promise<Frame> {
  const frame = await (await expectPart(page, parts.frame)).contentFrame();
  if (!frame) throw new Error('the editor has no frame');
  await expectPart(frame, parts.frameBody);
  return frame;
}

async function focusBody(page: Page, rich: boolean): Promise<void> {
  if (rich) await (await bodyFrame(page)).focus(parts.frameBody);
  else await page.focus(parts.textarea);
}

async function readBody(page: Page, rich: boolean): Promise<string> {
  if (rich) return (await bodyFrame(page)).$eval(parts.frameBody, (body) => body.innerHTML);
  return page.$eval(parts.textarea, (field) => (field as HTMLTextAreaElement).value);
}

async function readSelection(page: Page, rich: boolean): Promise<string> {
  if (rich) return (await bodyFrame(page)).evaluate(() => getSelection()?.toString() ?? '');
  return page.$eval(parts.textarea, (field) => {
    const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
    return value.slice(selectionStart, selectionEnd);
  });
}

async function typeText(page: Page, text: string): Promise<void> {
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(line);
  }
}

async function clearBody(page: Page, rich: boolean): Promise<void> {
  await focusBody(page, rich);
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.press('Delete');
}

/** The window of the composer closes, or the page goes back to the list, once Roundcube has handed the mail over. */
async function send(page: Page): Promise<void> {
  const gone = new Promise<void>((resolve) => page.once('close', () => resolve()));
  const listed = page.waitForSelector('#messagelist tbody').then(
    () => undefined,
    () => undefined,
  );
  await (await expectPart(page, parts.sendButton, true)).click();
  await Promise.race([gone, listed]);
}

async function untilReady(page: Page): Promise<boolean> {
  await expectPart(page, parts.sendButton, true);
  const rich = await page.$eval('[name="_is_html"]', (field) => (field as HTMLInputElement).value === '1');
  if (rich) await bodyFrame(page);
  // Roundcube takes recipients only once its chips are drawn.
  await expectPart(page, parts.input('to'));
  return rich;
}

async function composerOn(page: Page): Promise<Composer> {
  const rich = await untilReady(page);
  return {
    page,
    rich,
    subject: (text) => page.type(parts.subject, text),
    replaceSubject: async (text) => {
      await page.click(parts.subject, { count: 3 });
      await page.keyboard.type(text);
    },
    add: (field, address) => add(page, field, address),
    remove: (field, address) => remove(page, field, address),
    recipients: (field) => chipTexts(page, field),
    focusBody: () => focusBody(page, rich),
    type: (text) => typeText(page, text),
    body: () => readBody(page, rich),
    selected: () => readSelection(page, rich),
    clearBody: () => clearBody(page, rich),
    popOut: async () => composerOn(await windowOpenedBy(page, () => page.click(parts.popOut))),
    send: () => send(page),
  };
}

const nextWindow = (page: Page) =>
  new Promise<Page>((resolve) => page.once('popup', (popup) => popup && resolve(popup)));

async function windowOpenedBy(page: Page, press: () => Promise<void>): Promise<Page> {
  const opened = nextWindow(page);
  await press();
  return opened;
}

/** Presses something that opens a composer, and finds it: in this page, or in the window that opens. */
export async function openComposer(page: Page, press: () => Promise<void>): Promise<Composer> {
  const here = page.waitForSelector(parts.subject).then(() => page);
  here.catch(() => undefined);
  const opened = nextWindow(page);
  await press();
  const at = await Promise.race([opened, here]);
  await at.bringToFront();
  return composerOn(at);
}
