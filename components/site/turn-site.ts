import { attempt } from '@/components/live/submit';
import { showToast } from '@/components/ui/toast';
import { callBackground } from '@/utils/messages/client';
import { browser } from '@/utils/platform/browser';
import { say } from '@/utils/platform/say';

interface Wanted {
  /** Null: a host recognised by its structure. */
  site: string | null;
  origins: string[];
  on: boolean;
}

/** Turns a site on or off. Must be called within the press itself: browsers ask for a permission only then. */
export function turnSite(wanted: Wanted): Promise<boolean> {
  const granted = wanted.on ? browser.permissions.request({ origins: wanted.origins }) : Promise.resolve(true);
  return attempt(async () => {
    if (!(await granted)) {
      showToast({ text: say('ui.site.refused') });
      return;
    }
    await callBackground('switchSite', wanted);
  });
}
