import type { Participant } from '@/utils/conversation/types';
import type { LinkPage } from '@/utils/people/link-pairs';
import type { LinkSuggestion } from '@/utils/people/link-suggestions';
import type { MergeChoices, MergePlan } from '@/utils/people/merge-plan';
import type { Apart } from '@/utils/records/apart';
import type { Namesake, PersonFile } from './people-calls';
import type { ApartEntry, MergeEntry } from './store-answers';

/** Two who may be one, each with by what the user may know them. */
export interface LinkQuestion extends Omit<LinkSuggestion, 'a' | 'b'> {
  a: Namesake;
  b: Namesake;
}

export interface LinkAnswer {
  /** The surest first. */
  suggestions: LinkQuestion[];
  /** Names that are drawn alike with other letters, where nothing speaks for one person. */
  lookalikes: { a: Namesake; b: Namesake }[];
}

/** Whom an address belongs to instead: somebody kept, or a new person of this name. */
export type NewOwner = { person: string } | { name: string };

/** Calls of an extension page about who is who. */
export interface IdentityCalls {
  /** Links what the page shows (address or site id) to a person. */
  linkIdentity(query: { person: string; value: string }): PersonFile;
  /** What was noted where a page showed the person by it goes along. */
  moveIdentity(query: { identity: string; to: NewOwner }): { undo: string; owner: PersonFile };
  /** What has to be chosen before `gone` goes into `kept`. */
  mergePlan(query: { kept: string; gone: string }): MergePlan;
  /** `choices` answers each line of the plan; refused where the two changed since. */
  mergePeople(query: { kept: string; gone: string; choices: MergeChoices }): { undo: string; file: PersonFile };
  /** Who went into a person, the last one first. */
  mergesOf(query: { person: string }): MergeEntry[];
  splitPerson(query: { merge: string }): { undo: string; kept: PersonFile; other: PersonFile };
  /** By what people who changed since a turn meet others who may be the same, for `LinkPairs`; after turn 0: of everybody. */
  linkPage(query: { after: number; limit: number }): LinkPage;
  /** Who of these may be one person, with what speaks for it. Nothing is linked by it. */
  linksAmong(query: { people: string[] }): LinkAnswer;
  /** The same for those whom a page shows, each with whomever else of all people they may be. */
  linksBeside(query: { participants: Participant[]; accounts?: string[] }): LinkAnswer;
  /** They are not the same: not suggested again. */
  keepApart(query: { a: string; b: string }): Apart;
  aparts(query: Record<never, never>): ApartEntry[];
}
