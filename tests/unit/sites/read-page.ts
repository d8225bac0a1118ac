import { withPage } from '@/scripts/page/with-jsdom';
import type { Snapshot } from '@/utils/conversation/types';
import { findSite } from '@/utils/sites/find-site';
import { readSnapshot } from '@/utils/sites/read-snapshot';

export type Reading = Snapshot | { site: null; channel: null; self: null; conversation: null; drafts: [] };

const nothing: Reading = { site: null, channel: null, self: null, conversation: null, drafts: [] };

/** The site files over a saved page; `change` may alter the page before it is read. */
export const readPage = (html: string, url: string, change: (document: Document) => void = () => {}): Reading =>
  withPage(html, new URL(url), (document) => {
    change(document);
    const site = findSite(document, new URL(url));
    return site ? readSnapshot(site, document, new URL(url)) : nothing;
  });
