/** How a site carries words. */
export type SiteChannel = 'mail' | 'chat';

/** Somebody as a page shows them. What the page does not show is null, never a guess. */
export interface Participant {
  name: string | null;
  /** Lower case. */
  address: string | null;
  /** A site's own id where no address is shown: `slack:T1/U2`. */
  id: string | null;
  /** Who is nobody in particular, where the page tells so by more than a name: a program, or many at once. */
  kind?: 'bot' | 'group';
}

export interface Recipients {
  to: Participant[];
  cc: Participant[];
  bcc: Participant[];
}

export interface Conversation {
  /** Everybody but the user. */
  participants: Participant[];
  /** The last message of somebody else, where the page shows one. */
  incoming?: string;
  /** Stable within the site while the page lives, for "not in this conversation". */
  key?: string;
}

/** What the user is writing, without quotes and signature, trimmed, lines ended by `\n`. */
export interface Draft {
  /** Stable while the compose lives. */
  key: string;
  /** False: the compose has a place for recipients that could not be read, so nobody may be taken as absent. */
  recipientsKnown: boolean;
  recipients: Recipients;
  subject: string | null;
  text: string;
  /** Which editor engine holds it; null: none of ours knows it. */
  editor: string | null;
}

/** Which of a need's ranked selectors answered; `rank: null` where none did. */
export interface Health {
  need: string;
  rank: number | null;
}

/** Conversation and drafts at one moment, plain data. */
export interface Snapshot {
  site: string;
  channel: SiteChannel;
  self: Participant | null;
  conversation: Conversation | null;
  drafts: Draft[];
  health: Health[];
}

export const allRecipients = ({ to, cc, bcc }: Recipients): Participant[] => [...to, ...cc, ...bcc];
