import type { Frame, Page } from 'puppeteer-core';
import { type DemoOffice, startDemoOffice } from '@/scripts/demo-office/server';
import { until } from '@/tests/live/waiting';
import type { CheckId } from '@/utils/checks/types';
import type { FrameReport } from '@/utils/messages/protocol';
import { launchAttune } from './launch';
import type { Attune, LaunchOptions } from './types';

/** A place at the demo office: its server, a browser with Attune that may read it, and its people as samples. */
export interface Desk {
  attune: Attune;
  office: DemoOffice;
  /** Opens a page of the office in a new tab, and waits until our content script answers there. */
  open(path: string): Promise<Page>;
  report(page: Page): Promise<FrameReport | null>;
  /** Waits until this check is the one raised. */
  raised(page: Page, check: CheckId): Promise<unknown>;
  /** Waits until this check has nothing to say, not even in the sidebar. */
  quiet(page: Page, check: CheckId): Promise<unknown>;
  /** The sidebar in the page, opened by its command. */
  openSidebar(page: Page): Promise<Frame>;
  close(): ReturnType<Attune['close']>;
}

export const paths = {
  list: '/mail/?_task=mail&_uid=1',
  alone: '/mail/?_task=mail&_action=show&_uid=1',
  answerBob: '/mail/?_task=mail&_action=compose&_reply_uid=1',
  answerBobPlain: '/mail/?_task=mail&_action=compose&_reply_uid=1&_html=0',
  mara: '/client/TDEMO/DMARA',
} as const;

async function isRegistered(attune: Attune): Promise<boolean> {
  const scripts = await attune.inExtension((api) => api.scripting.getRegisteredContentScripts());
  return scripts.length > 0;
}

export async function openDesk(options: Omit<LaunchOptions, 'hosts'>): Promise<Desk> {
  const office = await startDemoOffice();
  const attune = await launchAttune({ ...options, hosts: [office.pattern] });
  try {
    await until('the content script is registered', () => isRegistered(attune));
    await attune.call('addSamples', {});
  } catch (error) {
    await attune.close();
    await office.close();
    throw error;
  }
  const report = async (page: Page) => attune.call('reportOf', { tab: await attune.tabId(page) });
  return {
    attune,
    office,
    report,
    async open(path) {
      const page = await attune.page(office.url + path);
      await until(`our content script on ${path}`, () => report(page));
      return page;
    },
    raised: (page, check) =>
      until(`${check} is raised`, async () =>
        (await report(page))?.cues.some((cue) => cue.raised && cue.check === check),
      ),
    quiet: (page, check) =>
      until(`${check} is quiet`, async () => (await report(page))?.cues.every((cue) => cue.check !== check)),
    async openSidebar(page) {
      await page.bringToFront();
      await attune.dispatchCommand('open-sidebar');
      return until('the sidebar in the page', () => attune.frame(page, 'sidebar.html'));
    },
    async close() {
      const traces = await attune.close();
      await office.close();
      return traces;
    },
  };
}

export const textOf = (frame: Frame | Page): Promise<string> => frame.evaluate(() => document.body.innerText);

/** Waits for words in a document of ours. */
export const shows = (frame: Frame | Page, words: string): Promise<unknown> =>
  until(`"${words}" is shown`, async () => (await textOf(frame)).includes(words));
