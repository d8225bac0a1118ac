import type { ElementHandle, Frame, Page } from 'puppeteer-core';

export type RecipientField = 'to' | 'cc' | 'bcc';

/** One mail being written, in a dialog of the page or in a window of its own. */
export interface Composer {
  page: Page;
  /** True when the body is rich text in a frame. */
  rich: boolean;
  subject(text: string): Promise<void>;
  add(field: RecipientField, address: string): Promise<void>;
  /** Types a recipient and leaves the line without making it a chip. */
  typeRecipient(words: string): Promise<void>;
  focusBody(): Promise<void>;
  /** Types with real keys at the caret; each `\n` is one press of Enter. */
  type(text: string): Promise<void>;
  /** The body as a reader sees it, quote and all. */
  text(): Promise<string>;
  /** What is selected in the body. */
  selected(): Promise<string>;
  clearBody(): Promise<void>;
  send(): Promise<void>;
  /** Closes it unsent. */
  leave(): Promise<void>;
}

const dialog = '#mailEditor';
const parts = {
  send: `${dialog} [ng-click="editor.send()"]`,
  leave: `${dialog} [ng-click="editor.cancel()"]`,
  subject: `${dialog} input[name="subject"]`,
  frame: `${dialog} iframe.cke_wysiwyg_frame`,
  frameBody: 'body.cke_editable[contenteditable="true"]',
  textarea: `${dialog} textarea[name="content"]`,
  area: (field: RecipientField) => `${dialog} md-chips[ng-model="editor.message.editable.${field}"]`,
  more: (field: 'cc' | 'bcc') => `${dialog} [ng-click="editor.hide${field === 'cc' ? 'Cc' : 'Bcc'} = false"]`,
};

async function expectPart(page: Page | Frame, selector: string): Promise<ElementHandle<Element>> {
  const found = await page.waitForSelector(selector, { visible: true });
  if (!found) throw new Error(`no ${selector} in SOGo's composer`);
  return found;
}

async function bodyFrame(page: Page): Promise<Frame> {
  const frame = await (await expectPart(page, parts.frame)).contentFrame();
  if (!frame) throw new Error('the editor has no frame');
  await expectPart(frame, parts.frameBody);
  return frame;
}

const chipCount = (page: Page, field: RecipientField): Promise<number> =>
  page.$$eval(`${parts.area(field)} md-chip`, (chips) => chips.length);

async function lineOf(page: Page, field: RecipientField): Promise<void> {
  const input = `${parts.area(field)} input`;
  if (field !== 'to' && !(await page.$eval(input, (each) => (each as HTMLElement).checkVisibility()))) {
    await page.locator(parts.more(field)).click();
  }
  // A line that is being laid out still moves, and a press beside it would go unheard.
  await page.locator(input).click();
}

async function add(page: Page, field: RecipientField, address: string): Promise<void> {
  const before = await chipCount(page, field);
  await lineOf(page, field);
  await page.keyboard.type(`${address},`);
  await page.waitForFunction(
    (selector, count) => document.querySelectorAll(selector).length > count,
    {},
    `${parts.area(field)} md-chip`,
    before,
  );
}

async function typeText(page: Page, text: string): Promise<void> {
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(line);
  }
}

/**
 * SOGo moves the caret a moment after the body first has the focus; what a tester types before that would be torn apart.
 * It does so in a turn of Angular's own, which stands in the queue before the turns waited for here.
 */
async function focusBody(page: Page, rich: boolean): Promise<void> {
  if (rich) await (await bodyFrame(page)).focus(parts.frameBody);
  else await page.focus(parts.textarea);
  await page.waitForFunction(
    (isRich) => {
      const { CKEDITOR } = globalThis as {
        CKEDITOR?: { instances: Record<string, { focusManager: { hasFocus: boolean } }> };
      };
      return !isRich || Object.values(CKEDITOR?.instances ?? {}).some(({ focusManager }) => focusManager.hasFocus);
    },
    {},
    rich,
  );
  for (let turn = 0; turn < 3; turn++) await page.evaluate(() => new Promise((done) => setTimeout(done, 0)));
}

const textOf = async (page: Page, rich: boolean): Promise<string> =>
  rich
    ? // CKEditor 4 keeps a place for the caret by characters of no width, which are not sent.
      (await bodyFrame(page)).$eval(parts.frameBody, (body) => (body as HTMLElement).innerText.replace(/\u200b/g, ''))
    : page.$eval(parts.textarea, (field) => (field as HTMLTextAreaElement).value);

async function selectedIn(page: Page, rich: boolean): Promise<string> {
  if (rich) return (await bodyFrame(page)).evaluate(() => getSelection()?.toString() ?? '');
  return page.$eval(parts.textarea, (field) => {
    const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
    return value.slice(selectionStart, selectionEnd);
  });
}

async function clearBody(page: Page, rich: boolean): Promise<void> {
  await focusBody(page, rich);
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.press('Delete');
}

const untilGone = (page: Page) => page.waitForSelector(dialog, { hidden: true });

/** SOGo has taken the mail over, and its dialog goes; a window of its own is closed, as SOGo closes it only while it is looked at. */
async function send(page: Page): Promise<void> {
  const inWindow = await page.evaluate(() => document.body.classList.contains('popup'));
  const taken = page.waitForResponse((answer) => answer.url().endsWith('/send') && answer.ok());
  await page.locator(parts.send).click();
  await taken;
  if (!inWindow) await untilGone(page);
  else if (!page.isClosed()) await page.close();
}

async function leave(page: Page): Promise<void> {
  const inWindow = await page.evaluate(() => document.body.classList.contains('popup'));
  if (inWindow) return page.close();
  await page.locator(parts.leave).click();
  await untilGone(page);
}

/** The dialog has come to rest once SOGo has put the caret into the body, or into the recipients of a new mail. */
async function untilRested(page: Page): Promise<boolean> {
  await expectPart(page, dialog);
  await expectPart(page, `${parts.frame}, ${parts.textarea}`);
  const rich = (await page.$(parts.frame)) !== null;
  if (rich) await bodyFrame(page);
  await page.waitForFunction((selector) => document.activeElement?.closest(selector) !== null, {}, dialog);
  return rich;
}

/** The composer that is open in this page. */
export async function composerOn(page: Page): Promise<Composer> {
  const rich = await untilRested(page);
  return {
    page,
    rich,
    subject: async (text) => {
      await page.locator(parts.subject).click({ count: 3 });
      await page.keyboard.type(text);
    },
    add: (field, address) => add(page, field, address),
    typeRecipient: async (words) => {
      await lineOf(page, 'to');
      await page.keyboard.type(words);
    },
    focusBody: () => focusBody(page, rich),
    type: (text) => typeText(page, text),
    text: () => textOf(page, rich),
    selected: () => selectedIn(page, rich),
    clearBody: () => clearBody(page, rich),
    send: () => send(page),
    leave: () => leave(page),
  };
}
