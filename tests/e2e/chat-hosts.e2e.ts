import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '@/tests/live/waiting';
import { canMakeCertificate } from '@/tests/real-hosts/certificate';
import { chats } from '@/tests/real-hosts/chat-pages';
import { write } from '@/tests/real-hosts/composing';
import { type OpenMailboxes, openMailboxes } from '@/tests/real-hosts/open-mailboxes';
import { nadia } from '@/tests/real-hosts/people';
import { browsers } from './browsers';

const judging = 'Nadia told me that she is looking for another job.';
const harsh = 'This is complete garbage.';
const possible = canMakeCertificate();
if (!possible) console.log('Chats under their own names are not tested here: openssl may be installed for it.');

describe.skipIf(!possible).each(browsers)('chats under their own names in %s', (browser) => {
  let desk: OpenMailboxes;
  beforeAll(async () => {
    desk = await openMailboxes({ browser, chats: true });
    await until('both content scripts are registered', async () => {
      const scripts = await desk.attune.inExtension((api) => api.scripting.getRegisteredContentScripts());
      return scripts.length === 2;
    });
  });
  afterAll(async () => {
    const { errors, extensionRequests } = await desk.close();
    expect({ errors, extensionRequests }).toEqual({ errors: [], extensionRequests: [] });
  });

  const siteOf = async (page: Page) => (await desk.report(page))?.snapshot.site;
  const type = async (page: Page, within: Page | Frame, box: string, words: string) => {
    await (await within.waitForSelector(box))?.click();
    await page.keyboard.type(words);
  };

  const places = chats.flatMap((chat) => chat.hosts.map((host) => ({ ...chat, host })));
  it.each(places)('$site is read on $host, and speaks up about somebody absent', async ({ site, host, path, box }) => {
    const page = await desk.visit(host, path);
    await until(`${site} on ${host}`, async () => (await siteOf(page)) === site);
    await type(page, page, box, judging);
    await desk.raised(page, 'absent-person');
    const [draft] = (await desk.report(page))?.snapshot.drafts ?? [];
    expect(draft?.recipients.to.map(({ name }) => name)).toEqual(['Tom Berg']);
    await page.close();
  });

  it('a window of Google Chat in Gmail is in front while one writes there, and Gmail is again afterwards', async () => {
    const page = await desk.visit('mail.google.com', '/mail/u/0/', { to: [nadia], chat: true });
    await until('Gmail', async () => (await siteOf(page)) === 'gmail');
    const frame = await until('the frame', async () =>
      page.frames().find((each) => each.url().includes('chat.google')),
    );
    await type(page, frame, '[role="textbox"]', judging);
    await until('the chat in front', async () => (await siteOf(page)) === 'google-chat');
    await desk.raised(page, 'absent-person');
    await desk.attune.call('saveSettings', { off: ['absent-person'] });
    await desk.quiet(page, 'absent-person');
    await desk.attune.call('saveSettings', { off: [] });
    await desk.raised(page, 'absent-person');
    await write(page, harsh);
    await until('Gmail in front', async () => (await siteOf(page)) === 'gmail');
    await desk.raised(page, 'harsh');
    await page.close();
  });

  it('a thank-you goes into the window in which one writes', async () => {
    const page = await desk.visit('mail.google.com', '/mail/u/0/', { to: [nadia], chat: true });
    await until('Gmail', async () => (await siteOf(page)) === 'gmail');
    const frame = await until('the frame', async () =>
      page.frames().find((each) => each.url().includes('chat.google')),
    );
    await type(page, frame, '[role="textbox"]', 'Good morning. ');
    await until('the chat in front', async () => (await siteOf(page)) === 'google-chat');
    await desk.attune.dispatchCommand('insert-gratitude');
    await until('the thank-you in the chat', () =>
      frame.$eval('[role="textbox"]', (box) => (box.textContent ?? '').includes('Hi Tom, I saw that you')),
    );
    await page.close();
  });
});
