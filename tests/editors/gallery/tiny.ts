import type { OpenEngine } from './types';

interface Tiny {
  init(options: Record<string, unknown>): Promise<TinyEditor[]>;
}

interface TinyEditor {
  getBody(): HTMLElement;
  getContent(options?: { format: 'text' | 'html' }): string;
}

declare global {
  interface Window {
    tinymce?: Tiny;
  }
}

/** Loaded as Roundcube loads it: a plain script that finds its theme and plugins beside itself. */
const loadTiny = () =>
  new Promise<Tiny>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = '/tinymce/tinymce.min.js';
    script.onload = () => (window.tinymce ? resolve(window.tinymce) : reject(new Error('TinyMCE did not start')));
    script.onerror = () => reject(new Error('TinyMCE did not load'));
    document.head.append(script);
  });

/** The plugins and the settings that bear on typing are those of Roundcube 1.6's composer. */
export const openTiny: OpenEngine = async (host) => {
  const source = document.createElement('textarea');
  source.id = 'composebody';
  host.append(source);
  const tiny = await loadTiny();
  const [editor] = await tiny.init({
    target: source,
    theme: 'silver',
    menubar: false,
    statusbar: false,
    plugins:
      'autolink charmap code directionality link lists image media nonbreaking paste table tabfocus searchreplace',
    browser_spellcheck: true,
    min_height: 400,
  });
  if (!editor) throw new Error('TinyMCE made no editor');
  return {
    field: editor.getBody(),
    model: () => editor.getContent({ format: 'text' }).replaceAll('\u00a0', ' '),
    html: () => editor.getContent(),
  };
};
