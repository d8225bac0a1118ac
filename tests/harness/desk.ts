import type { Frame, Page } from 'puppeteer-core';
import { type DemoOffice, startDemoOffice } from '@/scripts/demo-office/server';
import { until } from '@/tests/live/waiting';
import { launchAttune } from './launch';
import { isRegistered, type Said, saidBy } from './said';
import type { Attune, LaunchOptions } from './types';

/** A place at the demo office: its server, a browser with Attune that may read it, and its people as samples. */
export interface Desk extends Said {
  attune: Attune;
  office: DemoOffice;
  /** Opens a page of the office in a new tab, and waits until our content script answers there. */
  open(path: string): Promise<Page>;
  close(): ReturnType<Attune['close']>;
}

export const paths = {
  list: '/mail/?_task=mail&_uid=1',
  alone: '/mail/?_task=mail&_action=show&_uid=1',
  answerBob: '/mail/?_task=mail&_action=compose&_reply_uid=1',
  answerBobPlain: '/mail/?_task=mail&_action=compose&_reply_uid=1&_html=0',
  mara: '/client/TDEMO/DMARA',
} as const;

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
  const said = saidBy(attune);
  return {
    attune,
    office,
    ...said,
    async open(path) {
      const page = await attune.page(office.url + path);
      await until(`our content script on ${path}`, () => said.report(page));
      return page;
    },
    async close() {
      const traces = await attune.close();
      await office.close();
      return traces;
    },
  };
}

/** Empty while a document has no body yet. */
export const textOf = (frame: Frame | Page): Promise<string> =>
  frame.evaluate(() => (document.body as HTMLElement | null)?.innerText ?? '');

/** Waits for words in a document of ours. */
export const shows = (frame: Frame | Page, words: string): Promise<unknown> =>
  until(`"${words}" is shown`, async () => (await textOf(frame)).includes(words));
