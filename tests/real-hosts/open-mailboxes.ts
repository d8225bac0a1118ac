import type { Page } from 'puppeteer-core';
import { textOf } from '@/tests/harness/desk';
import { launchAttune } from '@/tests/harness/launch';
import { isRegistered, type Said, saidBy } from '@/tests/harness/said';
import type { Attune, LaunchOptions } from '@/tests/harness/types';
import { until } from '@/tests/live/waiting';
import { chatOrigins, chats } from './chat-pages';
import { isReady } from './composing';
import { type Mailbox, mailboxes } from './mailboxes';
import { queryFor, type Wished } from './page-wish';
import { kept } from './people';
import { serveRealHosts } from './server';

/** A browser that finds pages of ours under the sites' own names, and Attune with the rights that these sites ask for. */
export interface OpenMailboxes extends Said {
  attune: Attune;
  /** A page of the site in a new tab, whatever of ours is there. */
  visit(host: string, path: string, wished?: Wished): Promise<Page>;
  /** The same, once our content script answers there. */
  open(mailbox: Mailbox, wished: Wished, host?: string): Promise<Page>;
  /** In the page where it lets our frame load (Firefox always does), or in the browser's own panel. */
  anySidebarSays(page: Page, words: string): Promise<unknown>;
  close(): ReturnType<Attune['close']>;
}

/** Chats are on as well. */
type Options = Omit<LaunchOptions, 'hosts'> & { chats?: boolean };

/** Of no site that is turned on. */
export const otherHost = 'mail.office.test';

export async function openMailboxes({ chats: withChats, ...options }: Options): Promise<OpenMailboxes> {
  const server = await serveRealHosts([...mailboxes, ...chats].flatMap(({ hosts }) => hosts).concat(otherHost));
  const attune = await launchAttune({
    ...options,
    hosts: [...mailboxes.flatMap(({ origins }) => origins), ...(withChats ? chatOrigins : [])],
    resolve: server.resolve,
    args: options.browser === 'chromium' ? ['--ignore-certificate-errors'] : [],
  });
  const said = saidBy(attune);
  const close = async () => {
    const traces = await attune.close();
    await server.close();
    return traces;
  };
  const visit: OpenMailboxes['visit'] = async (host, path, wished = {}) => {
    const page = await attune.page(`https://${host}${path}?${queryFor(wished)}`);
    await isReady(page);
    return page;
  };
  try {
    await until('the content script is registered', () => isRegistered(attune));
    await attune.call('addSamples', {});
    for (const person of kept) await attune.call('savePerson', person);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    attune,
    ...said,
    visit,
    async open({ hosts: [first = ''], path }, wished, host = first) {
      const page = await visit(host, path, wished);
      await until(`our content script on ${host}`, () => said.report(page));
      return page;
    },
    anySidebarSays(page, words) {
      const path = 'sidebar.html';
      const says = async () => {
        const panel = attune.browser.targets().find((target) => target.url() === attune.base + path);
        const view = (await attune.frame(page, path)) ?? (await panel?.asPage());
        return view && (await textOf(view)).includes(words);
      };
      // A frame that is refused goes away while it is asked.
      return until(`"${words}" in a sidebar`, () => says().catch(() => false));
    },
    close,
  };
}
