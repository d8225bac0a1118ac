import { JSDOM } from 'jsdom';
import { answerFor, type PageAnswer } from './answer';

/** Reads a saved page without layout; its scripts do not run and nothing is fetched. */
export function answerWithJsdom(html: string, url: URL): PageAnswer {
  const page = new JSDOM(html, { url: url.href });
  try {
    return answerFor(page.window.document, url);
  } finally {
    page.window.close();
  }
}
