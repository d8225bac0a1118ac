import { findEditor } from '@/utils/editors';
import type { InsertOptions } from '@/utils/editors/types';
import type { ActOutcome } from '@/utils/messages/protocol';
import { say } from '@/utils/platform/say';
import { copyText } from './copy';
import type { Notice } from './notice';

async function offerCopy(text: string, notice: Notice): Promise<ActOutcome> {
  if (await copyText(text)) {
    notice.show({ text: say('page.copied') });
    return 'clipboard';
  }
  // The press on the offer is what the browser wants before it lets us copy.
  const run = () => void copyText(text).then((copied) => copied && notice.show({ text: say('page.copied') }));
  notice.show({ text: say('page.notTaken'), act: { label: say('page.copy'), run } });
  return 'kept';
}

/** Puts text into a field as one undo step; where its editor does not take it, the draft stays and the text is copied. */
export async function insertInto(
  field: HTMLElement,
  text: string,
  notice: Notice,
  options: InsertOptions = {},
): Promise<ActOutcome> {
  const outcome = await findEditor(field)?.insert(field, text, options);
  return outcome === 'done' ? 'done' : offerCopy(text, notice);
}
