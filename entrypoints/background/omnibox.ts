import { putLine } from '@/components/capture/line-to-confirm';
import type { MeantLine, MeantLines } from '@/components/capture/meant-lines';
import { browser } from '@/utils/platform/browser';
import { logFailure } from '@/utils/platform/log';
import { say } from '@/utils/platform/say';
import { findPeople } from '@/utils/store/people-index-find';
import { settings } from '@/utils/store/settings';
import type { LineReader } from './line-reader';

type Omnibox = typeof browser.omnibox;
type Disposition = Parameters<Parameters<Omnibox['onInputEntered']['addListener']>[0]>[1];

/** Chromium reads descriptions as XML, Firefox as they stand. */
function inForm(text: string, isFirefox: boolean): string {
  const plain = text.replace(/[\p{Cc}\p{Cs}]/gu, ' ');
  if (isFirefox) return plain;
  return plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

async function linesNow(text: string, reader: () => Promise<LineReader>): Promise<MeantLines> {
  // Others may be looking at this screen.
  if ((await settings()).blank) return { first: say('captureUi.omnibox.start'), others: [] };
  const linesFor = await reader();
  return linesFor(text, findPeople);
}

async function open(text: string, disposition: Disposition): Promise<void> {
  const id = crypto.randomUUID();
  await putLine({ id, text: text.trim() });
  // The line itself stands in no address, and so in no history.
  const url = browser.runtime.getURL(`people.html#/remember/${id}`);
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}

interface Given {
  started: Promise<void>;
  reader: () => Promise<LineReader>;
  isFirefox?: boolean;
}

/**
 * Firefox shows what Enter would do as it was told before the last letter, so there the meaning is a row of its own: what was
 * typed, with a space behind it, as a row of the very same words is left out.
 */
const asRow = (text: string, description: string): MeantLine => ({ content: `${text} `, description });

/** `at sam prefers chat`: says while it is typed what would be kept; Enter opens a page that keeps it on a further press. */
export function listenToOmnibox({ started, reader, isFirefox = import.meta.env.FIREFOX }: Given): void {
  // Firefox on phones has none.
  const { omnibox } = browser as { omnibox?: Omnibox };
  if (!omnibox) return;
  const described = (text: string) => inForm(text, isFirefox);
  const start = say('captureUi.omnibox.start');
  omnibox.setDefaultSuggestion({ description: described(start) });
  let round = 0;
  const suggest = async (text: string, give: (found: MeantLine[]) => void) => {
    round += 1;
    const mine = round;
    await started;
    const { first, others } = await linesNow(text, reader);
    // An answer to letters that were typed over since is none.
    if (mine !== round) return;
    if (!isFirefox) omnibox.setDefaultSuggestion({ description: described(first) });
    const rows = isFirefox && first !== start ? [asRow(text, first), ...others] : others;
    give(rows.map(({ content, description }) => ({ content, description: described(description) })));
  };
  omnibox.onInputChanged.addListener((text, give) => {
    suggest(text, give).catch((error: unknown) => logFailure('suggesting in the address bar', error));
  });
  omnibox.onInputEntered.addListener((text, disposition) => {
    open(text, disposition).catch((error: unknown) => logFailure('opening what was typed', error));
  });
}
