import { hashOf } from '@/components/people-page/route';
import { browser } from '@/utils/platform/browser';

/** Opens the people page in a tab of its own, beside the one that asked. */
export const openPeople = async (view = 'everyone', rest = ''): Promise<void> => {
  await browser.tabs.create({ url: browser.runtime.getURL(`people.html${hashOf(view, rest)}`) });
};
