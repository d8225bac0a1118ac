import { seenName } from '@/utils/people/name-text';
import { trimSigns } from '@/utils/text/trim-signs';
import type { Span } from '@/utils/text/types';
import { type Piece, parseTemplate, type ValueName } from './parse-template';

export type TemplateValues = Readonly<Partial<Record<ValueName, string | null>>>;

export interface FilledTemplate {
  text: string;
  /** Where the blanks stand in `text`, brackets included, in order. */
  blanks: Span[];
}

const longestValue = 100;

/** On one line, without signs that would make a blank of it; a whole paragraph is no name. */
function cleanValue(value: string | null | undefined): string {
  const clean = seenName((value ?? '').replace(/[[\]{}]/g, ' '));
  return clean.length > longestValue ? '' : clean;
}

/** Text that grows piece by piece, so that no two pieces run into one word ("RomainMy"). */
class Filling {
  text = '';
  readonly blanks: Span[] = [];
  /** What was put last, since only put-in words may need a space before what follows. */
  private last: Piece['kind'] = 'text';
  private dropped = false;

  addText(text: string): void {
    const behindValue = this.last === 'value' && /[\p{L}\p{N}]$/u.test(this.text) && /^[\p{Lu}\p{N}]/u.test(text);
    const behindBlank = this.last === 'blank' && /^[\p{L}\p{N}([\]]/u.test(text);
    if (this.dropped) this.closeGap(text);
    const room = behindValue || behindBlank ? ' ' : '';
    this.text += room + (this.dropped && /(^|\n)$/.test(this.text) ? text.replace(/^ +/, '') : text);
    this.last = 'text';
    this.dropped = false;
  }

  addValue(value: string): void {
    if (value === '') {
      this.dropped = true;
      return;
    }
    if (/[\p{Lu}\p{Ll}\p{N}]$/u.test(this.text) && /^[\p{Lu}\p{Ll}\p{N}]/u.test(value)) this.text += ' ';
    if (this.last === 'blank') this.text += ' ';
    this.text += value;
    this.last = 'value';
    this.dropped = false;
  }

  addBlank(label: string): void {
    if (/[\p{Lu}\p{Ll}\p{N}_![\]]$/u.test(this.text)) this.text += ' ';
    const start = this.text.length;
    this.text += `[${label}]`;
    this.blanks.push({ start, end: this.text.length });
    this.last = 'blank';
    this.dropped = false;
  }

  /** "Hallo ," without a name is "Hallo,". */
  closeGap(next: string): void {
    if (/^(?:[\s,.;:!?]|$)/u.test(next)) this.text = trimSigns(this.text, null, / /);
  }
}

function fillValue(filling: Filling, name: ValueName, fallback: string | null, values: TemplateValues): void {
  const value = cleanValue(values[name]);
  if (value === '' && fallback === null) filling.addBlank('name');
  else filling.addValue(value || cleanValue(fallback));
}

/** The template with its values in place and its blanks left to be filled; never throws, whatever it holds. */
export function fillTemplate(template: string, values: TemplateValues): FilledTemplate {
  const filling = new Filling();
  for (const piece of parseTemplate(template).pieces) {
    if (piece.kind === 'text') filling.addText(piece.text);
    else if (piece.kind === 'blank') filling.addBlank(piece.label);
    else fillValue(filling, piece.name, piece.fallback, values);
  }
  filling.closeGap('');
  return { text: filling.text, blanks: filling.blanks };
}
