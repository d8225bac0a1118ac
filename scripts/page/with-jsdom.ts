import { JSDOM } from 'jsdom';
import { attribute } from '@/utils/dom/clean-dom';
import { framesIn } from '@/utils/dom/frames';
import { answerFor, type PageAnswer } from './answer';

/** jsdom leaves the content of `srcdoc` frames out. */
function fillFrames(document: Document): void {
  for (const { frame, inner } of framesIn(document)) {
    const content = attribute(frame, 'srcdoc');
    if (content === null) continue;
    inner.open();
    inner.write(content);
    inner.close();
  }
}

/** Opens a saved page without layout for as long as `use` takes; its scripts do not run and nothing is fetched. */
export function withPage<T>(html: string, url: URL, use: (document: Document) => T): T {
  const page = new JSDOM(html, { url: url.href });
  try {
    const { document } = page.window;
    fillFrames(document);
    return use(document);
  } finally {
    page.window.close();
  }
}

export const answerWithJsdom = (html: string, url: URL): PageAnswer =>
  withPage(html, url, (document) => answerFor(document, url));
