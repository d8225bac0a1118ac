import type { ElementHandle, Frame, Page } from 'puppeteer-core';

/** A document of the extension: in a tab, or in a frame of a page. */
export type View = Page | Frame;

export const pageOf = (view: View): Page => ('page' in view ? view.page() : view);

/**
 * The field or button that a user finds under these words: by its label, its name for screen readers, or its text.
 * Names stand in sentences between marks that no eye sees, which keep right-to-left names from turning the rest.
 */
export async function control(view: View, words: string): Promise<ElementHandle<Element>> {
  // A page behind another one is never drawn, and a click waits for that.
  await pageOf(view).bringToFront();
  const found = await view.waitForFunction(
    (wanted) => {
      const marks = /[\u2068\u2069]/g;
      const label = [...document.querySelectorAll('label')].find(
        (each) => each.textContent?.replace(marks, '').trim() === wanted,
      );
      if (label?.control) return label.control;
      return [...document.querySelectorAll('button, a, input, textarea, [role="tab"], [role="option"]')].find(
        (each) => (each.getAttribute('aria-label') ?? each.textContent ?? '').replace(marks, '').trim() === wanted,
      );
    },
    { timeout: 10_000 },
    words,
  );
  const element = (found as ElementHandle<Element>).asElement();
  if (!element) throw new Error(`no control "${words}"`);
  return element as ElementHandle<Element>;
}

export async function press(view: View, words: string): Promise<void> {
  const button = await control(view, words);
  await button.click();
}

/** Replaces what stands in a field, with real keys but for long texts, which are put in as a paste would. */
export async function fill(view: View, words: string, text: string): Promise<void> {
  const field = await control(view, words);
  await field.click({ count: 3 });
  const { keyboard } = pageOf(view);
  if (text.length < 200) {
    await keyboard.press('Backspace');
    await keyboard.type(text);
    return;
  }
  await field.evaluate((element, value) => {
    document.execCommand('selectAll');
    document.execCommand('insertText', false, value);
    if ((element as HTMLTextAreaElement).value !== value) throw new Error('the field did not take the text');
  }, text);
}

export const textIn = async (view: View, words: string): Promise<string> =>
  (await control(view, words)).evaluate((field) => (field as HTMLInputElement).value);

export const shows = (view: View, words: string): Promise<unknown> =>
  view.waitForFunction(
    (wanted) => document.body.textContent?.replaceAll(/[\u2068\u2069]/g, '').includes(wanted),
    { timeout: 10_000 },
    words,
  );

/** What stands beside a field as its error, empty where none does. */
export const errorBeside = async (view: View, words: string): Promise<string> =>
  (await control(view, words)).evaluate(
    (field) => field.closest('.field')?.querySelector('.field-error')?.textContent ?? '',
  );
