import { putLine } from '@/components/capture/line-to-confirm';
import { browser } from '@/utils/platform/browser';
import { logFailure } from '@/utils/platform/log';
import { say } from '@/utils/platform/say';
import { settings } from '@/utils/store/settings';
import type { MeantLine, MeantLines } from './omnibox-lines';

type Omnibox = typeof browser.omnibox;
type Disposition = Parameters<Parameters<Omnibox['onInputEntered']['addListener']>[0]>[1];

/** Chromium reads descriptions as XML, Firefox as they stand. */
function inForm(text: string, isXml: boolean): string {
  const plain = text.replace(/[\p{Cc}\p{Cs}]/gu, ' ');
  if (!isXml) return plain;
  return plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

async function linesNow(text: string): Promise<MeantLines> {
  // Others may be looking at this screen.
  if ((await settings()).blank) return { first: say('captureUi.omnibox.start'), others: [] };
  // Of use where files are parted: the worker is one file, which evaluates this with the rest at its start.
  const { linesFor } = await import('./omnibox-lines');
  return linesFor(text);
}

async function open(text: string, disposition: Disposition): Promise<void> {
  const id = crypto.randomUUID();
  await putLine({ id, text });
  // The line itself stands in no address, and so in no history.
  const url = browser.runtime.getURL(`people.html#/remember/${id}`);
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}

/** `at sam prefers chat`: says while it is typed what would be kept; Enter opens a page that keeps it on a further press. */
export function listenToOmnibox(started: Promise<void>, isXml = !import.meta.env.FIREFOX): void {
  // Firefox on phones has none.
  const { omnibox } = browser as { omnibox?: Omnibox };
  if (!omnibox) return;
  const described = (text: string) => inForm(text, isXml);
  omnibox.setDefaultSuggestion({ description: described(say('captureUi.omnibox.start')) });
  let round = 0;
  const suggest = async (text: string, give: (found: MeantLine[]) => void) => {
    round += 1;
    const mine = round;
    await started;
    const { first, others } = await linesNow(text);
    // An answer to letters that were typed over since is none.
    if (mine !== round) return;
    omnibox.setDefaultSuggestion({ description: described(first) });
    give(others.map(({ content, description }) => ({ content, description: described(description) })));
  };
  omnibox.onInputChanged.addListener((text, give) => {
    suggest(text, give).catch((error: unknown) => logFailure('suggesting in the address bar', error));
  });
  omnibox.onInputEntered.addListener((text, disposition) => {
    open(text, disposition).catch((error: unknown) => logFailure('opening what was typed', error));
  });
}
