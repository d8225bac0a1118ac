import { For } from 'solid-js';
import type { Span } from '@/utils/text/types';

/** A text cut where its marks begin and end, in order. */
export function piecesOf(text: string, spans: readonly Span[]): { text: string; marked: boolean }[] {
  const pieces: { text: string; marked: boolean }[] = [];
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    pieces.push({ text: text.slice(at, start), marked: false }, { text: text.slice(start, end), marked: true });
    at = end;
  }
  return [...pieces, { text: text.slice(at), marked: false }].filter((piece) => piece.text !== '');
}

/** Words with those that were looked for set off. */
export function MarkedText(props: { text: string; spans: readonly Span[] }) {
  return (
    <bdi>
      <For each={piecesOf(props.text, props.spans)}>
        {(piece) => (piece.marked ? <mark>{piece.text}</mark> : piece.text)}
      </For>
    </bdi>
  );
}
