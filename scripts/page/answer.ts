import type { Draft, Health, Participant, Recipients, SiteChannel, Snapshot } from '@/utils/conversation/types';
import { findSite } from '@/utils/sites/find-site';
import { readSnapshot } from '@/utils/sites/read-snapshot';

/** What `npm run page` prints; tests and tools outside rely on its shape. */
export interface PageAnswer {
  site: string | null;
  channel: SiteChannel | null;
  self: Participant | null;
  conversation: { participants: Participant[] } | null;
  drafts: { recipientsKnown: boolean; recipients: Recipients; text: string; editor: string | null }[];
  health: Health[];
}

const nothing: PageAnswer = { site: null, channel: null, self: null, conversation: null, drafts: [], health: [] };

const shownDraft = ({ recipientsKnown, recipients, text, editor }: Draft): PageAnswer['drafts'][number] => ({
  recipientsKnown,
  recipients,
  text,
  editor,
});

const shown = ({ site, channel, self, conversation, drafts, health }: Snapshot): PageAnswer => ({
  site,
  channel,
  self,
  conversation: conversation && { participants: conversation.participants },
  drafts: drafts.map(shownDraft),
  health,
});

/** What the site files make of a page, the very code that runs in the extension. */
export function answerFor(document: Document, url: URL): PageAnswer {
  const site = findSite(document, url);
  return site ? shown(readSnapshot(site, document, url)) : nothing;
}
