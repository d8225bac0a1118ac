import type { Draft, Snapshot } from '@/utils/conversation/types';
import { collectHealth } from './ranked';
import type { Site, SiteDraft } from './types';

/** A page at one moment: the plain snapshot, and the same drafts with where they stand. */
export interface PageReading {
  snapshot: Snapshot;
  drafts: SiteDraft[];
}

/** A draft without its place in the page. */
const plain = ({ root: _root, field: _field, cuts: _cuts, ...draft }: SiteDraft): Draft => draft;

export function readSiteDrafts(site: Site, document: Document, url: URL): PageReading {
  const { report, health } = collectHealth();
  const self = site.self(document, report, url);
  const conversation = site.readConversation(document, report, url);
  const drafts = site.readDrafts(document, report, url);
  return {
    snapshot: { site: site.id, channel: site.channel, self, conversation, drafts: drafts.map(plain), health: health() },
    drafts,
  };
}

export const readSnapshot = (site: Site, document: Document, url: URL): Snapshot =>
  readSiteDrafts(site, document, url).snapshot;
