import type { Token } from '@/utils/text/tokens';
import { holdsDigit } from '@/utils/text/word-shapes';
import type { ShapeKind } from './answer-shapes';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const beforeTime = list('at by until till around about from before after on in since the for');
const timeUnits = list(
  'am pm h uhr oclock minutes minute min mins hours hour days day weeks week months month years year st nd rd th',
);
const moneyUnits = list(
  'euro euros eur usd dollars dollar pounds gbp chf k francs percent per a an for plus net gross less more or to and each altogether total',
);

const fits = (token: Token | undefined, words: ReadonlySet<string>): boolean =>
  token === undefined || token.gap !== 'none' || words.has(token.word);

/** "The 1st", "9:30". */
const isDate = /\d(?:st|nd|rd|th|am|pm)$|\d:\d/i;

function shapesOf(tokens: readonly Token[], at: number): ShapeKind[] {
  const { text = '' } = tokens[at] ?? {};
  const next = tokens[at + 1];
  const shapes: ShapeKind[] = ['number', 'pick'];
  if (fits(next, timeUnits) || beforeTime.has(tokens[at - 1]?.word ?? '') || /\d(?:h|am|pm|st|nd|rd|th)$/i.test(text))
    shapes.push('time');
  if (fits(next, moneyUnits) && !isDate.test(text)) shapes.push('money');
  return shapes;
}

/** What a number in figures may answer. */
export function numberShapes(tokens: readonly Token[]): ShapeKind[] {
  const shapes: ShapeKind[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token && holdsDigit(token)) shapes.push(...shapesOf(tokens, at));
  }
  return shapes;
}
