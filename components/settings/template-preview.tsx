import './settings.css';
import { createMemo, For } from 'solid-js';
import { say } from '@/utils/platform/say';
import { fillTemplate } from '@/utils/templates/fill-template';
import { previewPieces } from './preview-pieces';

/** The template as it will be inserted for an invented colleague, its blanks marked. */
export function TemplatePreview(props: { text: string; language: string }) {
  const pieces = createMemo(() => {
    const names = { 'to.first': 'Robin', 'to.name': 'Robin Moreau', 'me.first': null, 'me.name': null };
    return previewPieces(fillTemplate(props.text, names));
  });
  return (
    <figure class="preview">
      <figcaption class="field-label">{say('options.templates.preview')}</figcaption>
      <p dir="auto" lang={props.language}>
        <For each={pieces()}>{(piece) => (piece.blank ? <mark>{piece.text}</mark> : piece.text)}</For>
      </p>
    </figure>
  );
}
