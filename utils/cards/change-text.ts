import type { CardPart } from '@/utils/people/card';
import type { CardValue } from './changes';
import { type ListPart, listParts } from './facts';
import { linesOf, type Say } from './lines';
import { partsOf } from './noted';

const isList = (part: CardPart): part is ListPart => listParts.some((list) => list === part);

/** One side of a changed line, in the words in which a card shows it. */
export function changeText(part: CardPart, value: CardValue, say: Say): string {
  const parts = value.kind === 'detail' ? { [part]: isList(part) ? [value.text] : value.text } : partsOf([value]);
  return linesOf({ made: '', ...parts }, say)[0]?.text ?? '';
}
