import type { Conversation, Draft, Participant, SiteChannel } from '@/utils/conversation/types';
import type { Cuts } from '@/utils/dom/cuts';

export type SiteId =
  | 'gmail'
  | 'outlook'
  | 'roundcube'
  | 'slack'
  | 'sogo'
  | 'teams'
  | 'google-chat'
  | 'mattermost'
  | 'zulip'
  | 'rocketchat'
  | 'element'
  | 'converse'
  | 'thelounge'
  | 'proton'
  | 'fastmail'
  | 'yahoo'
  | 'zoho'
  | 'linkedin';

/** A draft together with where it stands, for editors, marks and focus. Never leaves the content script. */
export interface SiteDraft extends Draft {
  /** The compose root: recipients, editor and send button of this draft and of no other. */
  root: Element;
  /** The element that takes the typing: a textarea, a contenteditable, or the body of an editor's frame. */
  field: HTMLElement;
  /**
   * True for elements that are not the user's own words here: quotes and signature, by this site's forms.
   * `readDraftText(field, cuts)` gives `text` again, with the way back to each word.
   */
  cuts: Cuts;
}

/** Notes which rank answered a need; see `sites/ranked.ts`. */
export type Report = (need: string, rank: number | null) => void;

/** One web app. `undefined` means: not on this page. Selectors are ranked, word-free first. */
export interface Site {
  id: SiteId;
  name: string;
  channel: SiteChannel;
  evidence: 'live' | 'captures' | 'attributes';
  /** Match patterns asked for when the user turns the site on; empty for self-hosted clients. */
  origins: string[];
  /** True where pages of other hosts show it in frames, which the page around cannot read. */
  framed?: true;
  /** By structure, beside the host where a site has its own: a known host alone is not enough. */
  matches(url: URL, document: Document): boolean;
  self(document: Document, report: Report, url: URL): Participant | null;
  readConversation(document: Document, report: Report, url: URL): Conversation | null;
  readDrafts(document: Document, report: Report, url: URL): SiteDraft[];
}
