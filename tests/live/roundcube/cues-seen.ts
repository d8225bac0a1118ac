import type { Page } from 'puppeteer-core';
import type { Attune } from '@/tests/harness/types';
import type { Cue } from '@/utils/cues/types';
import type { FrameReport } from '@/utils/messages/protocol';

/** What the content script of that tab makes of its page right now. */
export async function reportOn(attune: Attune, page: Page): Promise<FrameReport | null> {
  return attune.call('reportOf', { tab: await attune.tabId(page) });
}

export const cuesOn = async (attune: Attune, page: Page): Promise<Cue[]> => (await reportOn(attune, page))?.cues ?? [];
