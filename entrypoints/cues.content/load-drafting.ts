import { callFromFrame } from '@/utils/messages/frame-client';
import type { Drafting } from './drafting';
import { shared } from './shared';

/** Undefined: the page is one that takes no script any more, as while it is being left. */
export async function loadDrafting(): Promise<Drafting | undefined> {
  if (!shared.attuneDrafting) await callFromFrame('loadDrafting', {});
  return shared.attuneDrafting;
}
