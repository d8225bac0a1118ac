import { inFirefox } from './browser';

/**
 * The two parts that Firefox adds: a clipboard that is handed to the event stays empty there, one that is filled by these
 * is read by every engine (measured in Firefox 153).
 */
interface ClipboardInit extends ClipboardEventInit {
  data?: string;
  dataType?: string;
}

type Kind = 'text/plain' | 'text/html';

function clipboard(kind: Kind, words: string): ClipboardInit {
  if (inFirefox) return { data: words, dataType: kind };
  const clipboardData = new DataTransfer();
  clipboardData.setData(kind, words);
  return { clipboardData };
}

/** The page's own paste: engines with a model take text into it from there, as one undo step. The user's clipboard is not touched. */
function paste(field: HTMLElement, kind: Kind, words: string): void {
  field.dispatchEvent(
    new ClipboardEvent('paste', { ...clipboard(kind, words), bubbles: true, cancelable: true, composed: true }),
  );
}

export const pasteText = (field: HTMLElement, text: string): void => paste(field, 'text/plain', text);

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

export const escapeSigns = (line: string): string => line.replace(/[&<>]/g, (sign) => escapes[sign] ?? sign);

/** A line as HTML; spaces that HTML would drop at its ends or join are kept by no-break ones, as editors do. */
export const asHtml = (line: string): string =>
  escapeSigns(line).replace(/^ | $/g, '&nbsp;').replaceAll('  ', ' &nbsp;');

/** For engines that take single line breaks of a pasted plain text for something else. */
export function pasteLines(field: HTMLElement, text: string, html: (lines: string[]) => string): void {
  const lines = text.split('\n');
  if (lines.length > 1) paste(field, 'text/html', html(lines));
  else pasteText(field, text);
}
