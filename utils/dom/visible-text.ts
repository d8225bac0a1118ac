import { type Cuts, cutsNothing } from './cuts';
import { ownLines } from './quoted-lines';
import { readRichLines } from './rich-lines';

/** What somebody wrote in a part of a page: lines by `\n`, trimmed, without quotes and signature. */
export const readVisibleText = (root: Element, cuts: Cuts = cutsNothing): string =>
  ownLines(readRichLines(root, cuts), cuts)
    .map(({ text }) => text)
    .join('\n')
    .trim();
