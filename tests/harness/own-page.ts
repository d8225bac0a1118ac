import type { Page } from 'puppeteer-core';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { CallMessage } from '@/utils/messages/envelope';
import type { Answered } from '@/utils/messages/protocol';
import type { Attune } from './types';

/** What both kinds do in the same way, over one document of the extension's origin. */
export function overOwnPage(ownPage: () => Promise<Page>): Pick<Attune, 'inExtension' | 'call' | 'tabId'> {
  async function inExtension<Args extends unknown[], T>(
    run: (api: ExtensionApi, ...args: Args) => T,
    ...args: Args
  ): Promise<Awaited<T>> {
    const page = await ownPage();
    const api = await page.evaluateHandle(() => (globalThis as unknown as { chrome: ExtensionApi }).chrome);
    // A handle arrives in the page as what it stands for, which the types of `evaluate` say only for elements.
    return (await page.evaluate(run as (...all: unknown[]) => T, api, ...args)) as Awaited<T>;
  }
  return {
    inExtension,
    async call(name, query) {
      const message: CallMessage = { call: name, query, once: crypto.randomUUID() };
      const answer = await inExtension(
        (api, sent) => api.runtime.sendMessage(sent) as Promise<Answered<never>>,
        message,
      );
      if (!answer?.ok) throw new Error(`${name}: ${answer ? answer.error.key : 'no answer'}`);
      return answer.value;
    },
    async tabId(page) {
      await page.bringToFront();
      const id = await inExtension(
        async (api) => (await api.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id,
      );
      if (id === undefined) throw new Error('No tab is in front.');
      return id;
    },
  };
}
