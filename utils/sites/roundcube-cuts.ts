import { query, take } from '@/utils/dom/clean-dom';
import { type Cuts, cutsBy } from '@/utils/dom/cuts';
import { readVisibleText } from '@/utils/dom/visible-text';

const introStart = /<p id="(?:v\d{1,9})?reply-intro">/i;
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#039': "'" };

/**
 * The line above the quote as the server made it. The composer puts the caret at the start of that very line, so what the
 * user writes may stand in it; the textarea's first content still holds the line alone.
 */
function replyIntro(textarea: Element | null): string | undefined {
  const made = textarea ? take(textarea as HTMLTextAreaElement, 'defaultValue') : '';
  const [, behind] = made.split(introStart);
  const [words, end] = behind?.split(/<\/p>/i, 2) ?? [];
  if (end === undefined) return undefined;
  return words
    ?.replace(/<[^<>]{0,400}>/g, '')
    .replace(/&(\w+|#039);/g, (all, name: string) => entities[name] ?? all)
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Cuts of one composer page; see `#_rc_sig` and `reply-intro` in Roundcube's editor.js and compose.php. A draft that is
 * opened again has a `v1` before its ids. Above a quote, a plain signature stands below `---`.
 */
export const roundcubeCuts = (document: Document, editor: string): Cuts =>
  cutsBy({
    whole: 'blockquote, [id$="_rc_sig"], [id*="forwardbody"], [id*="replybody"]',
    attribution: replyIntro(query(document, 'textarea#composebody')),
    ...(editor === 'textarea' ? { signatureMark: /^(-- |---)$/ } : {}),
  });

/** What is answered, as the composer quotes it; undefined where nothing is quoted. */
export function quotedIn(field: Element, value: string): string | undefined {
  const quote = query(field, '[id$="reply-intro"] ~ blockquote');
  const lines = value.split('\n').filter((line) => line.startsWith('>'));
  const words = quote ? readVisibleText(quote) : lines.map((line) => line.replace(/^(> ?)+/, '')).join('\n');
  return words.trim() || undefined;
}
