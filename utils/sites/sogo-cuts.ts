import { query, queryAll, tagOf, typedIn, wordsOf } from '@/utils/dom/clean-dom';
import { type Cuts, cutsBy } from '@/utils/dom/cuts';
import { readVisibleText } from '@/utils/dom/visible-text';
import { wordNodes } from './shown-words';
import { isOutsideMessage } from './sogo-self';

const quote = 'blockquote';

/** What SOGo puts before the date of what is answered, in all of its languages (its `SOGoMail*Reply.html`). */
const leads = `On|Am|Le|Em|El|Il giorno|Den|Dana|W dniu:|Dne|Ar|Pada Tanggal|Þann|日期|في|פועל|Дана`.split('|');

const linesOf = (field: Element): string[] =>
  tagOf(field) === 'textarea' ? typedIn(field).split('\n') : wordNodes(field, (element) => tagOf(element) === quote);

/** SOGo's own form of a date, for a window of its own, where no message's head is shown. */
const usualDate = /[\p{L}-]{2,20}, [\p{L}.]{2,20} \d{1,2}, \d{4} \d{1,2}:\d{2}/u;

/** The date in the head of the message that is answered. */
function dateShown(document: Document): string | undefined {
  const head = queryAll(document, 'time.msg-date, time[ng-bind$="message.date"]').find(isOutsideMessage);
  const date = head ? wordsOf(head) : '';
  return /\d/.test(date) ? date : undefined;
}

/**
 * The line above the quote as SOGo made it. The composer puts the caret at the start of that very line, so what the user
 * writes may stand in it; the line itself begins with its lead, right before the date.
 */
function attribution(document: Document, field: Element): string | undefined {
  const shown = dateShown(document);
  for (const line of linesOf(field)) {
    const date = shown ?? usualDate.exec(line)?.[0];
    const at = date ? line.indexOf(date) : -1;
    if (at < 0) continue;
    const before = line.slice(0, at).trimEnd();
    const lead = leads.find((each) => before.endsWith(each));
    return line.slice(lead ? before.length - lead.length : at).trim();
  }
  return undefined;
}

/** A signature stands below `--` and a space that does not break, which are read as the usual mark. */
export const sogoCuts = (document: Document, field: Element): Cuts =>
  cutsBy({ whole: quote, attribution: attribution(document, field) });

/** What is answered, as the composer quotes it; undefined where nothing is quoted. */
export function quotedIn(field: Element): string | undefined {
  const quoted = query(field, quote);
  const lines = typedIn(field)
    .split('\n')
    .filter((line) => line.startsWith('>'));
  const words = quoted ? readVisibleText(quoted) : lines.map((line) => line.replace(/^(> ?)+/, '')).join('\n');
  return words.trim() || undefined;
}
