import type { Token } from '@/utils/text/tokens';
import { holdsDigit } from '@/utils/text/word-shapes';
import { bitsOf, shapeBits } from './answer-shapes';

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

const figure = bitsOf(['number', 'pick']);

function shapesOf(tokens: readonly Token[], at: number): number {
  const { text = '' } = tokens[at] ?? {};
  const next = tokens[at + 1];
  const before = at > 0 ? (tokens[at - 1]?.word ?? '') : '';
  const isTime = fits(next, timeUnits) || beforeTime.has(before) || /\d(?:h|am|pm|st|nd|rd|th)$/i.test(text);
  const isMoney = fits(next, moneyUnits) && !isDate.test(text);
  return figure | (isTime ? shapeBits.time : 0) | (isMoney ? shapeBits.money : 0);
}

/** What a number in figures may answer, as bits. */
export function numberShapes(tokens: readonly Token[]): number {
  let shapes = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token && holdsDigit(token)) shapes |= shapesOf(tokens, at);
  }
  return shapes;
}
