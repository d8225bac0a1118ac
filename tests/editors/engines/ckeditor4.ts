import type { OpenEngine } from '@/tests/editors/gallery/types';

interface Editor4 {
  editable(): { $: HTMLElement };
  getData(): string;
  on(event: string, act: () => void): void;
}

declare global {
  interface Window {
    CKEDITOR?: { replace(element: HTMLElement, options: Record<string, unknown>): Editor4 };
  }
}

/** Loaded as its package ships it: a plain script that finds its plugins and skin beside itself. */
const load = () =>
  new Promise<NonNullable<Window['CKEDITOR']>>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = '/ckeditor4/ckeditor.js';
    script.onload = () => (window.CKEDITOR ? resolve(window.CKEDITOR) : reject(new Error('CKEditor 4 did not start')));
    script.onerror = () => reject(new Error('CKEditor 4 did not load'));
    document.head.append(script);
  });

function textOf(html: string): string {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  const lines = [...body.children].map((block) => {
    for (const br of block.querySelectorAll('br')) br.replaceWith('\n');
    return (block.textContent ?? '').replace(/^\n$/, '');
  });
  return lines.join('\n').replaceAll('\u00a0', ' ');
}

/** In a frame that it writes itself, as in SOGo. */
export const open: OpenEngine = async (host) => {
  const source = document.createElement('textarea');
  host.append(source);
  const editor = (await load()).replace(source, { height: 300, versionCheck: false });
  await new Promise<void>((resolve) => editor.on('instanceReady', resolve));
  return {
    field: editor.editable().$,
    model: () => textOf(editor.getData().replaceAll('\n', '').replaceAll('\t', '')),
    html: () => editor.getData(),
  };
};
