import type { Frame, Page } from 'puppeteer-core';
import { until } from '@/tests/live/waiting';

type View = Page | Frame;

/**
 * Presses a button in the card of the cue that has this title; the card is opened for it. A press in our own documents
 * needs no hand of the user's, so it is the page's own. True once the button was there.
 */
const pressOnce = (view: View, title: string, words: string): Promise<boolean> =>
  view.evaluate(
    (wantedTitle, wanted) => {
      const card = [...document.querySelectorAll('li.cue')].find(
        (each) => each.querySelector('h3')?.textContent === wantedTitle,
      );
      card?.querySelector('details')?.setAttribute('open', '');
      const button = [...(card?.querySelectorAll('button') ?? [])].find((each) => each.innerText.startsWith(wanted));
      button?.click();
      return button !== undefined;
    },
    title,
    words,
  );

export const pressAt = (view: View, title: string, words: string): Promise<unknown> =>
  until(`"${words}" at "${title}"`, () => pressOnce(view, title, words));

/** What a card says, opened; empty while it is not there. */
export const cardText = (view: View, title: string): Promise<string> =>
  view.evaluate((wanted) => {
    const card = [...document.querySelectorAll<HTMLElement>('li.cue')].find(
      (each) => each.querySelector('h3')?.textContent === wanted,
    );
    card?.querySelector('details')?.setAttribute('open', '');
    return card?.innerText ?? '';
  }, title);

/** The newest toast's way back, good for ten seconds. */
export const takeBack = (view: View): Promise<unknown> =>
  until('a way back', () =>
    view.evaluate(() => {
      const undo = [...document.querySelectorAll<HTMLElement>('.toast button')]
        .filter((each) => each.innerText === 'Undo')
        .at(-1);
      undo?.click();
      return undo !== undefined;
    }),
  );

/** What stands in the field of a prepared note. */
export const noteText = (view: View): Promise<string> =>
  until('a prepared note', () =>
    view.evaluate(() => document.querySelector<HTMLTextAreaElement>('.cue-note textarea')?.value ?? ''),
  );
