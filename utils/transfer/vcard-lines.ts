import { fromQuotedPrintable } from './quoted-printable';
import { photoIn } from './vcard-photo';

/** A property of a card as it stands in the file: still with escapes, and commas and semicolons between its parts. */
export interface VcardLine {
  name: string;
  value: string;
  /** Nothing is made of it. */
  binary?: true;
  /** Of a picture that stands in the card itself. */
  photo?: string;
}

export interface VcardText {
  lines: VcardLine[];
  /** Lines that are no property at all. */
  broken: string[];
  /** The file ends within this card. */
  open: boolean;
}

/** What nothing is made of, and what is long: pictures, sounds as bytes, keys. */
const binary = new Set(['PHOTO', 'LOGO', 'KEY', 'X-MS-CARDPICTURE', 'X-MS-CERTIFICATE']);
const longestValue = 200_000;

interface Head {
  name: string;
  params: Map<string, string>;
  /** Where the value begins. */
  from: number;
}

/** Where the value begins: behind the first colon outside of quotes. */
function valueStart(line: string): number {
  let quoted = false;
  for (let at = 0; at < line.length && at < 2_000; at++) {
    const sign = line.charAt(at);
    if (sign === '"') quoted = !quoted;
    if (sign === ':' && !quoted) return at + 1;
  }
  return 0;
}

/** vCard 2.1 writes `TEL;WORK;VOICE` where the later ones have `TYPE=`; none of these says what we keep. */
function headOf(line: string): Head | null {
  const from = valueStart(line);
  const [full = '', ...rest] = line.slice(0, Math.max(0, from - 1)).split(';');
  const name = full
    .slice(full.lastIndexOf('.') + 1)
    .trim()
    .toUpperCase();
  if (from === 0 || !/^[A-Z\d-]{1,60}$/.test(name)) return null;
  const params = rest.map((param): [string, string] => {
    const [key = '', value] = param.split('=', 2);
    const bare = /^(?:quoted-printable|base64|b|8bit|7bit)$/i.test(key.trim()) ? 'ENCODING' : 'TYPE';
    return value === undefined ? [bare, key.trim()] : [key.trim().toUpperCase(), value.replaceAll('"', '').trim()];
  });
  return { name, params: new Map(params), from };
}

const isQuotedPrintable = (head: Head | null): boolean =>
  /^quoted-printable$/i.test(head?.params.get('ENCODING') ?? '');

const isFolded = (raw: string): boolean => /^[ \t]/.test(raw);

/** Whether the next line is the rest of this one, as a quoted-printable value has it: its line ends in "=". */
const endsSoft = (raw: string, soft: boolean): boolean => raw.endsWith('=') && (soft || isQuotedPrintable(headOf(raw)));

/** What a raw line adds: without the space that folded it, and without the sign of a soft break. */
function pieceOf(raw: string, folded: boolean, soft: boolean): string {
  const from = folded ? 1 : 0;
  return soft ? raw.slice(from, -1) : raw.slice(from);
}

/** Without the marks that files put together keep in the middle. An empty line is one: it ends a soft break. */
function* rawLines(text: string): Generator<string> {
  for (const { 0: whole, 1: line = '' } of text.matchAll(/\ufeff?([^\r\n]*)(?:\r\n?|\n|$)/g)) {
    if (whole !== '') yield line;
  }
}

/** Lines as they were before they were folded, by spaces or, where a value is quoted-printable, by its own soft breaks. */
function* unfolded(text: string): Generator<string> {
  let line = '';
  let soft = false;
  for (const raw of rawLines(text)) {
    const folded = !soft && line !== '' && isFolded(raw);
    if (!soft && !folded) {
      if (line !== '') yield line;
      line = '';
    }
    soft = endsSoft(raw, soft);
    line += pieceOf(raw, folded, soft);
  }
  if (line !== '') yield line;
}

/** In 2.1 a backslash hides a semicolon alone, and commas part nothing but categories. */
function fromOld(name: string, value: string): string {
  const escaped = value.replace(/\\(?![;,nN\\])/g, '\\\\');
  return name === 'N' ? escaped.replace(/(?<!\\),/g, '\\,') : escaped;
}

function lineOf(raw: string, old: boolean): VcardLine | null {
  const head = headOf(raw);
  if (!head) return null;
  const { name, params, from } = head;
  const photo = name === 'PHOTO' ? photoIn(raw.slice(from), params) : undefined;
  if (photo) return { name, value: '', binary: true, photo };
  const isBinary = binary.has(name) || /^(?:b|base64)$/i.test(params.get('ENCODING') ?? '');
  if (isBinary || raw.length - from > longestValue) return { name, value: '', binary: true };
  const value = raw.slice(from);
  const plain = isQuotedPrintable(head) ? fromQuotedPrintable(value, params.get('CHARSET')) : value;
  const whole = old ? fromOld(name, plain) : plain;
  return { name, value: whole.replace(/\r\n?|\n/g, '\\n') };
}

/** A card within a card (an assistant's, in 2.1) is not the person's own. */
class Card {
  private depth = 1;
  private inBinary = false;
  private old = false;
  readonly text: VcardText = { lines: [], broken: [], open: true };

  /** True: the card is over. */
  take(raw: string): boolean {
    const mark = /^(BEGIN|END):VCARD\s*$/i.exec(raw)?.[1]?.toUpperCase();
    if (mark === 'BEGIN') this.depth += 1;
    if (mark === 'END') this.depth -= 1;
    if (this.depth === 0) this.text.open = false;
    if (mark || this.depth > 1) return this.depth === 0;
    const line = lineOf(raw, this.old);
    if (line?.name === 'VERSION') this.old = line.value.trim() === '2.1';
    if (line) this.text.lines.push(line);
    // Some programs write a picture below its property without folding it.
    else if (raw.trim() && !this.inBinary) this.text.broken.push(raw);
    this.inBinary = line ? line.binary === true : this.inBinary;
    return false;
  }
}

/** The cards of a file, one after the other. */
export function* vcardsIn(text: string): Generator<VcardText> {
  let card: Card | undefined;
  for (const raw of unfolded(text)) {
    if (card?.take(raw)) {
      yield card.text;
      card = undefined;
    } else if (!card && /^BEGIN:VCARD\s*$/i.test(raw)) {
      card = new Card();
    }
  }
  if (card) yield card.text;
}
