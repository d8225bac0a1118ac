import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shows } from '@/tests/harness/desk';
import { until } from '@/tests/live/waiting';
import { canMakeCertificate } from '@/tests/real-hosts/certificate';
import { addRecipient, covered, popOut, selected, sentText, undo, unwrite, write } from '@/tests/real-hosts/composing';
import { mailboxes } from '@/tests/real-hosts/mailboxes';
import { type OpenMailboxes, openMailboxes, otherHost } from '@/tests/real-hosts/open-mailboxes';
import { nadia, tom } from '@/tests/real-hosts/people';
import { word } from '@/tests/views/words';
import type { CheckId } from '@/utils/checks/types';
import { browsers } from './browsers';
import { expectNoTraces } from './traces';

const judging = 'Nadia told me that she is looking for another job.';
/** A cue of its own: where it is raised, the draft was looked at. */
const harsh = 'This is complete garbage.';
const thanks = 'Hi Tom, I saw that you [what they did]. Because of that, [what it changed]. Thank you!';
const neverCovered = '.aoO, [id$="__primaryActionButton"], .M9, [id^="editorParent_"]';

const possible = canMakeCertificate();
if (!possible)
  console.log('Gmail and Outlook under their own names are not tested here: openssl may be installed for it.');

describe.skipIf(!possible).each(browsers)('under the sites’ own names in %s', (browser) => {
  let desk: OpenMailboxes;
  beforeAll(async () => {
    desk = await openMailboxes({ browser });
  });
  afterAll(async () => expectNoTraces(await desk.close()));

  const pill = (page: Page) => desk.attune.closedElements(page, '.pill');
  const noPill = (page: Page) => until('no pill', async () => (await pill(page)).length === 0);
  const ours = (page: Page) => desk.attune.closedElements(page, '*');
  const parts = (page: Page) =>
    page.evaluate(() => [...document.documentElement.children].map((each) => each.localName));
  const draftsOf = async (page: Page) => (await desk.report(page))?.snapshot.drafts ?? [];
  const toldOf = async (page: Page, check: CheckId) =>
    (await desk.report(page))?.cues.filter((cue) => cue.check === check).map(({ draft }) => draft) ?? [];

  it('runs on the hosts of the sites that are turned on, and on no other', async () => {
    const [registered] = await desk.attune.inExtension((api) => api.scripting.getRegisteredContentScripts());
    expect([...(registered?.matches ?? [])].sort()).toEqual(mailboxes.flatMap(({ origins }) => origins).sort());
    for (const { site, hosts, path } of mailboxes) {
      for (const host of hosts) {
        const page = await desk.visit(host, path, { thread: true });
        await until(`${site} on ${host}`, async () => (await desk.report(page))?.snapshot.site === site);
        await page.close();
      }
      const other = await desk.visit(otherHost, path, { to: [tom] });
      await write(other, judging);
      expect(await desk.report(other)).toBeNull();
      expect(await parts(other)).toEqual(['head', 'body']);
      await other.close();
    }
  });

  describe.each(mailboxes)('$name', (mailbox) => {
    it('shows what was noted about who wrote the open message', async () => {
      const page = await desk.open(mailbox, { thread: true });
      const sidebar = await desk.openSidebar(page);
      await shows(sidebar, 'Bob Marsh');
      await shows(sidebar, 'An early word when plans change');
      const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
      expect(loaded.filter((name) => !name.startsWith('https:'))).toEqual([]);
      await page.close();
    });

    it('speaks up about an absent colleague, beside the compose, and otherwise once she reads along', async () => {
      const page = await desk.open(mailbox, { to: [tom] });
      await write(page, judging);
      await desk.raised(page, 'absent-person');
      const shown = await until('the pill', async () => (await pill(page))[0]);
      expect(await covered(page, shown, neverCovered)).toEqual([]);
      const sidebar = await desk.openSidebar(page);
      await shows(sidebar, 'Words about somebody who is not here');
      const [side] = await desk.attune.closedElements(page, '.side');
      expect(side && (await covered(page, side, neverCovered))).toEqual([]);
      await desk.attune.dispatchCommand('open-sidebar');
      await until('the pill again', async () => (await pill(page))[0]);
      await addRecipient(page, nadia);
      await desk.quiet(page, 'absent-person');
      await desk.raised(page, 'wrong-ear');
      expect(await sentText(page)).toBe(judging);
      await unwrite(page, judging);
      await noPill(page);
      await page.close();
    });

    it('never mixes two composes', async () => {
      const page = await desk.open(mailbox, { to: [tom, nadia] });
      await write(page, judging, 0);
      await write(page, `${judging} ${harsh}`, 1);
      await until('the second draft was looked at', async () => (await toldOf(page, 'harsh')).length > 0);
      const [toTom, toNadia] = await draftsOf(page);
      expect(toNadia?.recipients.to.map(({ address }) => address)).toEqual([nadia.address]);
      expect(await toldOf(page, 'harsh')).toEqual([toNadia?.key]);
      expect(await toldOf(page, 'absent-person')).toEqual([toTom?.key]);
      await page.close();
    });

    it('inserts a thank-you by name, its first blank selected, and one undo takes it back', async () => {
      const page = await desk.open(mailbox, { to: [tom] });
      await write(page, 'Good morning. ');
      await desk.attune.dispatchCommand('insert-gratitude');
      await until('the thank-you in what is sent', async () => (await sentText(page)).includes(thanks));
      await until('the first blank', async () => (await selected(page)) === '[what they did]');
      await undo(page);
      await until('the draft as before', async () => (await sentText(page)) === 'Good morning.');
      await page.close();
    });

    it('stays silent and says why where the recipients cannot be read', async () => {
      const page = await desk.open(mailbox, { to: [tom], renamed: true });
      await write(page, `${judging} ${harsh}`);
      await desk.raised(page, 'harsh');
      expect((await draftsOf(page)).map(({ recipientsKnown }) => recipientsKnown)).toEqual([false]);
      expect(await toldOf(page, 'absent-person')).toEqual([]);
      await shows(await desk.openSidebar(page), word('sidebar.people.recipientsHidden'));
      await page.close();
    });

    it('works in a compose in a window of its own', async () => {
      const page = await desk.open(mailbox, {});
      const popup = await popOut(page);
      await until('our content script', () => desk.report(popup));
      await write(popup, judging);
      await desk.raised(popup, 'absent-person');
      await until('the pill', async () => (await pill(popup)).length > 0);
      await popup.close();
      await page.close();
    });

    it('takes all of ours away when the site is switched off, and comes back', async () => {
      const page = await desk.open(mailbox, { to: [tom] });
      await write(page, judging);
      await until('the pill', async () => (await pill(page)).length > 0);
      const site = { site: mailbox.site, origins: mailbox.origins };
      await desk.attune.call('switchSite', { ...site, on: false });
      await until('nothing of ours', async () => (await ours(page)).length === 0);
      expect(await parts(page)).toEqual(['head', 'body']);
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
      const later = await desk.visit(mailbox.hosts[0] ?? '', mailbox.path, { to: [tom] });
      await write(later, judging);
      expect(await desk.report(later)).toBeNull();
      await later.close();
      await desk.attune.call('switchSite', { ...site, on: true });
      await desk.raised(page, 'absent-person');
      await page.close();
    });
  });

  it('has its sidebar also where a page lets no frame of others load', async () => {
    const [gmail] = mailboxes;
    if (!gmail) throw new Error('There is no site.');
    const page = await desk.open(gmail, { to: [tom], isolated: true });
    await write(page, judging);
    await desk.raised(page, 'absent-person');
    await page.bringToFront();
    await desk.attune.dispatchCommand('open-sidebar');
    await desk.anySidebarSays(page, 'Tom Berg');
    await page.close();
  });
});
