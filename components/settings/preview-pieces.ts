import type { FilledTemplate } from '@/utils/templates/fill-template';

interface PreviewPiece {
  text: string;
  blank: boolean;
}

/** The filled text cut at its blanks, in order. */
export function previewPieces({ text, blanks }: FilledTemplate): PreviewPiece[] {
  const pieces: PreviewPiece[] = [];
  let at = 0;
  for (const { start, end } of blanks) {
    pieces.push({ text: text.slice(at, start), blank: false }, { text: text.slice(start, end), blank: true });
    at = end;
  }
  return [...pieces, { text: text.slice(at), blank: false }].filter((piece) => piece.text !== '');
}
