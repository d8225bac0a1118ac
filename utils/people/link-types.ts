import type { Participant } from '@/utils/conversation/types';
import type { Identity } from './types';

/** As much of a person as tells whether somebody else may be the same. */
export interface Linkable {
  id: string;
  name: string;
  aliases: readonly string[];
  /** `key` where it is stored: working it out anew takes longest. */
  identities: readonly (Pick<Identity, 'kind' | 'value'> & { key?: string })[];
  /** Other words kept of them, in which an address of somebody else may stand. */
  words?: readonly string[];
}

/** What speaks for two people being one, to be shown beside the question. A name alone is nothing of it. */
export type LinkEvidence =
  /** Both addresses arrive in one mailbox, by the rules of its provider. */
  | { kind: 'same-mailbox'; a: string; b: string }
  /** A page shows one person with the address of one and the id of the other. */
  | { kind: 'shown-as-one'; a: string; b: string }
  /** The id in a chat is the mail address of the other. */
  | { kind: 'id-is-address'; a: string; b: string }
  /** What is kept of one names an address of the other. */
  | { kind: 'mentions'; who: 'a' | 'b'; value: string }
  /** One full name, and the same before the @ or as a name in a chat. */
  | { kind: 'same-handle'; name: string; a: string; b: string }
  /** The address of one is made of the full name of the other. */
  | { kind: 'name-in-address'; who: 'a' | 'b'; address: string; name: string };

export interface LinkSuggestion {
  a: string;
  b: string;
  /** Strongest first. */
  evidence: LinkEvidence[];
  /** Their names are drawn alike with other letters, so somebody may pretend to be another. */
  lookalike: boolean;
}

export interface LinkSuggestions {
  suggestions: LinkSuggestion[];
  /** Names that are drawn alike with other letters, where nothing speaks for one person: a warning, and no question. */
  lookalikes: { a: string; b: string }[];
}

export interface LinkContext {
  /** Who a page shows now. */
  seen?: readonly Participant[];
  /** Who is not the same, as the user said. */
  apart?: readonly (readonly [string, string])[];
}
