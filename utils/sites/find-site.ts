import { sites } from './index';
import type { Site } from './types';

/** Which site this page is, by its structure now; a page still loading is none yet, so ask again when it changed. */
export const findSite = (document: Document, url: URL): Site | null =>
  sites.find((site) => site.matches(url, document)) ?? null;
