import type { Page } from 'puppeteer-core';
import { until } from '@/tests/live/waiting';
import type { Desk } from './desk';
import { type DraftBox, richMail } from './drafts';

/** What of us stands in a page. */
export interface Ours {
  pills: number;
  sidebars: number;
  /** Elements beside head and body. */
  elements: number;
  /** Underlines in the page and in its frames. */
  marks: number;
}

export const nothing: Ours = { pills: 0, sidebars: 0, elements: 0, marks: 0 };
export const onePill: Ours = { pills: 1, sidebars: 0, elements: 1, marks: 1 };

const countIn = (page: Page): Promise<Pick<Ours, 'elements' | 'marks'>> =>
  page.evaluate(() => {
    const views = [window, ...[...document.querySelectorAll('iframe')].flatMap((frame) => frame.contentWindow ?? [])];
    const sizes = views.flatMap((view) =>
      view.document ? [...(view as typeof window & typeof globalThis).CSS.highlights.values()] : [],
    );
    return {
      elements: [...document.documentElement.children].filter((each) => !/^(?:HEAD|BODY)$/.test(each.tagName)).length,
      marks: sizes.filter(({ size }) => size > 0).length,
    };
  });

export async function oursOn({ attune }: Desk, page: Page): Promise<Ours> {
  const pills = (await attune.closedElements(page, '.pill')).length;
  const sidebars = (await attune.closedElements(page, '.side')).length;
  return { pills, sidebars, ...(await countIn(page)) };
}

/** Waits until exactly this of us stands in the page. */
export async function expectOurs(desk: Desk, page: Page, wanted: Ours): Promise<void> {
  const asked = JSON.stringify(wanted);
  let seen: string | undefined;
  const isThere = async () => {
    seen = JSON.stringify(await oursOn(desk, page).catch(String));
    return seen === asked;
  };
  await until(`of us ${asked}`, isThere, 30_000).catch((error) => {
    throw new Error(`${error.message}, but ${seen}`);
  });
}

export const harsh = 'Your plan is complete garbage.';

/** A new tab with a draft of which something is raised. */
export async function openRaised(desk: Desk, box: DraftBox = richMail): Promise<Page> {
  const page = await desk.open(box.path);
  await box.focus(page);
  await page.keyboard.type(harsh);
  await desk.raised(page, 'harsh');
  return page;
}
