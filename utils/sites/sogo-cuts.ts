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

/** From the line's lead to its end; the composer puts the caret at the start of that very line. */
function attributionIn(line: string, date: string): string | undefined {
  const at = line.indexOf(date);
  if (at < 0) return undefined;
  const before = line.slice(0, at).trimEnd();
  const lead = leads.find((each) => before.endsWith(each));
  return line.slice(lead ? before.length - lead.length : at).trim();
}

/** The line above the quote as SOGo made it: it names the date that the message's head shows. */
function attribution(document: Document, field: Element): string | undefined {
  const head = queryAll(document, 'time.msg-date, time[ng-bind$="message.date"]').find(isOutsideMessage);
  const date = head ? wordsOf(head) : '';
  if (!/\d/.test(date)) return undefined;
  for (const line of linesOf(field)) {
    const made = attributionIn(line, date);
    if (made) return made;
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
