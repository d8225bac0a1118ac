import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { browsers } from '@/tests/e2e/browsers';
import { expectNoTraces } from '@/tests/e2e/traces';
import { arrangeBob } from '@/tests/harness/bob';
import { type Desk, openDesk } from '@/tests/harness/desk';
import { goThrough } from '@/tests/harness/draft-steps';
import { clearRich, letters, plainText, richMail } from '@/tests/harness/drafts';
import { checkDrafts } from '@/tests/writing/check-drafts';

const byLetter = Object.entries(letters).map(([letter, path]) => ({
  path,
  letter,
  drafts: checkDrafts.filter((draft) => draft.letter === letter),
}));

describe.each(browsers)('in %s every check', (browser) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk({ browser });
  });
  afterAll(async () => expectNoTraces(await desk.close()));

  describe.each(byLetter)('of a mail ($letter)', ({ path, drafts }) => {
    let page: Page;
    let sidebar: Frame;
    beforeAll(async () => {
      page = await desk.open(path);
      sidebar = await desk.openSidebar(page);
    });
    afterAll(() => page.close());

    it.each(drafts)('is told, explained, answered, softened and taken back: $check.id', async (draft) => {
      await arrangeBob(desk.attune, draft);
      await clearRich(page);
      await page.keyboard.type(draft.text);
      const writing = {
        page,
        focus: () => richMail.focus(page),
        text: async () => plainText(await richMail.text(page)),
        selected: () => richMail.selected(page),
      };
      await goThrough({ said: desk, writing, sidebar, draft });
    });
  });
});
