import type { Frame, Page } from 'puppeteer-core';
import { until } from '@/tests/live/waiting';
import type { CheckId } from '@/utils/checks/types';
import type { FrameReport } from '@/utils/messages/protocol';
import type { Attune } from './types';

/** What Attune makes of a page, and says of it. */
export interface Said {
  report(page: Page): Promise<FrameReport | null>;
  /** Waits until this check is the one raised. */
  raised(page: Page, check: CheckId): Promise<unknown>;
  /** Waits until this check stands in the sidebar alone. */
  waits(page: Page, check: CheckId): Promise<unknown>;
  /** The user has these checks raised, of those that wait in the sidebar by themselves. */
  choose(raised: CheckId[]): Promise<unknown>;
  /** Waits until this check has nothing to say, not even in the sidebar. */
  quiet(page: Page, check: CheckId): Promise<unknown>;
  /** The sidebar in the page, opened by its command. */
  openSidebar(page: Page): Promise<Frame>;
}

export function saidBy(attune: Attune): Said {
  const report = async (page: Page) => attune.call('reportOf', { tab: await attune.tabId(page) });
  return {
    report,
    raised: (page, check) =>
      until(`${check} is raised`, async () =>
        (await report(page))?.cues.some((cue) => cue.raised && cue.check === check),
      ),
    waits: (page, check) =>
      until(`${check} waits`, async () => (await report(page))?.cues.some((cue) => !cue.raised && cue.check === check)),
    choose: (raised) => attune.call('saveSettings', { raised }),
    quiet: (page, check) =>
      until(`${check} is quiet`, async () => (await report(page))?.cues.every((cue) => cue.check !== check)),
    async openSidebar(page) {
      await page.bringToFront();
      await attune.dispatchCommand('open-sidebar');
      return until('the sidebar in the page', () => attune.frame(page, 'sidebar.html'));
    },
  };
}

/** A browser that has just started may open its first tab anew, while that shows a page of ours already. */
function notYet(error: unknown): false {
  if (String(error).includes('context was destroyed')) return false;
  throw error;
}

/** Our content script runs on pages that are opened from now on. */
export const isRegistered = (attune: Attune): Promise<boolean> =>
  attune.inExtension((api) => api.scripting.getRegisteredContentScripts()).then(({ length }) => length > 0, notYet);
