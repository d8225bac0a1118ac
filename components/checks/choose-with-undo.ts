import { attempt } from '@/components/live/submit';
import { showToast } from '@/components/ui/toast';
import { callBackground } from '@/utils/messages/client';
import { say } from '@/utils/platform/say';
import type { Settings } from '@/utils/records/setting';
import type { WordKey } from '@/utils/words/types';

/** Saves settings; the toast puts back what they were. */
export const chooseWithUndo = (
  change: Partial<Settings>,
  before: Partial<Settings>,
  words: WordKey,
): Promise<boolean> =>
  attempt(async () => {
    await callBackground('saveSettings', change);
    showToast({
      text: say(words),
      undo: () => void attempt(async () => void (await callBackground('saveSettings', before))),
    });
  });
