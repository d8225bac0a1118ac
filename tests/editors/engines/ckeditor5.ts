import { AutoLink, BlockQuote, Bold, ClassicEditor, Essentials, Italic, Link, List, Paragraph } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import type { OpenEngine } from '@/tests/editors/gallery/types';

interface ModelNode {
  is(kind: string, name?: string): boolean;
  getChildren?(): Iterable<ModelNode>;
}

/** One line a block of the model. */
function linesOf(root: ModelNode): string {
  const lines = [...(root.getChildren?.() ?? [])].map((block) =>
    [...(block.getChildren?.() ?? [])]
      .map((node) => (node.is('element', 'softBreak') ? '\n' : ((node as { data?: string }).data ?? '')))
      .join(''),
  );
  return lines.join('\n').replaceAll('\u00a0', ' ');
}

export const open: OpenEngine = async (host) => {
  const place = document.createElement('div');
  host.append(place);
  const editor = await ClassicEditor.create(place, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold, Italic, Link, AutoLink, List, BlockQuote],
    toolbar: ['bold', 'italic', 'link'],
  });
  const field = editor.editing.view.getDomRoot();
  const root = editor.model.document.getRoot();
  if (!field || !root) throw new Error('CKEditor 5 made no editor');
  return { field, model: () => linesOf(root as ModelNode), html: () => editor.getData() };
};
