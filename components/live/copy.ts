import { showToast } from '@/components/ui/toast';
import { say } from '@/utils/platform/say';

/** Puts text on the clipboard and says so; a browser may refuse. */
export async function copyWith(text: string, done: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    showToast({ text: done });
    return true;
  } catch {
    showToast({ text: say('cue.note.notCopied') });
    return false;
  }
}
