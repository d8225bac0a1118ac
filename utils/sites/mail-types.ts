import type { Participant } from '@/utils/conversation/types';
import type { Cuts } from '@/utils/dom/cuts';
import type { Addressed } from './compose';
import type { Ranked } from './ranked';
import type { Wells } from './wells';

/** A compose of the page. */
export interface Compose {
  root: Element;
  /** Where the editor stands in the page: what is edited, or the frame that holds it. */
  place: Element;
  field: HTMLElement;
}

/** What the pages of one mail client are made of; `mail.ts` reads all of them alike. */
export interface Mail {
  /** What is edited, or the frame that holds it. */
  editors: Ranked;
  /** In a frame: what is edited there. */
  framed: string;
  engine: string;
  wells: Wells;
  send: string;
  cuts: Cuts;
  /** Instead of the fields, while the caret is elsewhere. */
  folded?: { mark: string; read(root: Element): Addressed | undefined };
  /** One message of the conversation, with its head. */
  message: string;
  senders: Ranked;
  receivers: Ranked;
  bodies: Ranked;
  readPerson(element: Element): Participant | null;
  /** The user's address, where the page shows it apart from any compose. */
  account(document: Document): string | undefined;
  key(url: URL, document: Document): string | null;
}
