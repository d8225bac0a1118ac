import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, it } from 'vitest';
import { browsers } from '@/tests/e2e/browsers';
import { expectNoTraces } from '@/tests/e2e/traces';
import { type Desk, openDesk } from '@/tests/harness/desk';
import { plainMail } from '@/tests/harness/drafts';
import { expectOurs, harsh, nothing, onePill, openRaised } from '@/tests/harness/ours';
import { until } from '@/tests/live/waiting';

/** A page of no client. */
const elsewhere = '/nothing';

const pillAlone = { ...onePill, marks: 0 };

/** By the page itself, as a driver waits for a load that a page out of the page cache does not have. */
async function travel(page: Page, steps: number, path: string): Promise<void> {
  await page.evaluate((by) => void setTimeout(() => history.go(by)), steps);
  await until(`${path} again`, async () => {
    const at = await page.evaluate(() => document.readyState === 'complete' && location.href).catch(() => '');
    return at !== false && at.endsWith(path);
  });
}

/** A page that was loaded anew, as a browser may, has lost what was typed, or has it from the browser's memory of forms. */
async function writeAgain(page: Page): Promise<void> {
  const typed = await page.$eval('#composebody', (field) => (field as HTMLTextAreaElement).value);
  if (typed.includes(harsh)) return;
  await plainMail.focus(page);
  await page.keyboard.type(harsh);
}

describe.each(browsers)('a page that was left and comes back in %s', { timeout: 120_000 }, (browser) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk({ browser });
  });
  const turn = (on: boolean) => desk.attune.call('switchSite', { site: null, origins: [desk.office.pattern], on });
  beforeEach(() => turn(true));
  afterAll(async () => expectNoTraces(await desk.close()));

  it('has one pill', async () => {
    const page = await openRaised(desk, plainMail);
    await page.goto(desk.office.url + elsewhere);
    await travel(page, -1, plainMail.path);
    await writeAgain(page);
    await expectOurs(desk, page, pillAlone);
    await page.close();
  });

  it('has the pill of a newer version after an update', async () => {
    const page = await openRaised(desk, plainMail);
    await page.goto(desk.office.url + elsewhere);
    await desk.attune.update();
    await until('the new one', () => desk.attune.call('sites', {}).catch(() => undefined));
    await travel(page, -1, plainMail.path);
    await until('an answer', () => desk.report(page));
    await writeAgain(page);
    await expectOurs(desk, page, pillAlone);
    await page.close();
  });

  it('has nothing of us when its site was switched off meanwhile, and a pill when it was switched on', async () => {
    const page = await openRaised(desk, plainMail);
    await page.goto(desk.office.url + elsewhere);
    await turn(false);
    await travel(page, -1, plainMail.path);
    await expectOurs(desk, page, nothing);
    await travel(page, 1, elsewhere);
    await turn(true);
    await travel(page, -1, plainMail.path);
    await until('an answer', () => desk.report(page));
    await writeAgain(page);
    await expectOurs(desk, page, pillAlone);
    await page.close();
  });
});
