import { setTimeout as wait } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, openDesk } from '@/tests/harness/desk';
import { richMail } from '@/tests/harness/drafts';
import { until } from '@/tests/live/waiting';
import { browsers } from './browsers';
import { expectNoTraces } from './traces';

/** Longer than the pause after which a page is read, so that every word below is read by itself. */
const pause = 750;

interface Watched {
  /** Times at which our one element of the page came or went. */
  comings: number;
  goings: number;
  /** Frames painted without the underline. */
  bare: number;
}

async function editorOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('#composebody_ifr'))?.contentFrame();
  if (!frame) throw new Error('The editor has no frame.');
  return frame;
}

const marked = (frame: Frame): Promise<string> =>
  frame.evaluate(() => [...CSS.highlights.values()].flatMap((one) => [...one].map((range) => String(range))).join('|'));

/** From now on each change of our element and each painted frame is looked at, in the page itself. */
async function watch(page: Page, frame: Frame): Promise<() => Promise<Watched>> {
  await page.evaluate(() => {
    const seen = { comings: 0, goings: 0 };
    new MutationObserver((changes) => {
      for (const { addedNodes, removedNodes } of changes) {
        seen.comings += addedNodes.length;
        seen.goings += removedNodes.length;
      }
    }).observe(document.documentElement, { childList: true });
    Object.assign(globalThis, { seen });
  });
  await frame.evaluate(() => {
    const drawn = { bare: 0 };
    const look = () => {
      if ([...CSS.highlights.values()].every((one) => one.size === 0)) drawn.bare += 1;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    Object.assign(globalThis, { drawn });
  });
  return async () => ({
    ...(await page.evaluate(() => (globalThis as unknown as { seen: Omit<Watched, 'bare'> }).seen)),
    ...(await frame.evaluate(() => (globalThis as unknown as { drawn: Pick<Watched, 'bare'> }).drawn)),
  });
}

describe.each(browsers)('while somebody writes in %s', (browser) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk({ browser });
  });
  afterAll(async () => expectNoTraces(await desk.close()));

  const raised = async (page: Page) => (await desk.report(page))?.cues.filter((cue) => cue.raised) ?? [];

  it('the sign and the underline stay as they are, word by word', async () => {
    const page = await desk.open(richMail.path);
    const frame = await editorOf(page);
    await richMail.focus(page);
    await page.keyboard.type('Your plan is complete garbage.');
    await desk.raised(page, 'harsh');
    await until('the underline', async () => (await marked(frame)).includes('garbage'));
    const seen = await watch(page, frame);
    for (const word of ' We should read it again on Monday.'.match(/ \w+\.?/g) ?? []) {
      await page.keyboard.type(word);
      await wait(pause);
    }
    expect(await marked(frame)).toContain('garbage');
    expect(await seen()).toEqual({ comings: 0, goings: 0, bare: 0 });
    await page.close();
  });

  it('one cue is raised, and a more useful one waits until they rest', async () => {
    const page = await desk.open(richMail.path);
    await richMail.focus(page);
    await page.keyboard.type('Hi Ana,');
    await desk.raised(page, 'wrong-greeting');
    const during: (string | undefined)[] = [];
    await page.keyboard.type(' Carol is hopeless.');
    await until('the new one is found', async () =>
      (await desk.report(page))?.cues.some(({ check }) => check === 'absent-person'),
    );
    for (const word of [' See', ' you', ' soon']) {
      await page.keyboard.type(word);
      await wait(pause);
      during.push(...(await raised(page)).map(({ check }) => check));
    }
    expect(during).toEqual(['wrong-greeting', 'wrong-greeting', 'wrong-greeting']);
    await desk.raised(page, 'absent-person');
    expect(await raised(page)).toHaveLength(1);
    await page.close();
  });

  it('a cue goes with its words', async () => {
    const page = await desk.open(richMail.path);
    await richMail.focus(page);
    await page.keyboard.type('This is complete garbage');
    await desk.raised(page, 'harsh');
    for (let key = 0; key < 'complete garbage'.length; key++) await page.keyboard.press('Backspace');
    await desk.quiet(page, 'harsh');
    await page.close();
  });
});
