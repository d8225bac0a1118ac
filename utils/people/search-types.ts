import type { Span } from '@/utils/text/types';
import type { Mark, Person } from './types';

/** Where somebody may be found, the nearest first. */
export const searchFields = [
  'name',
  'aliases',
  'identities',
  'title',
  'team',
  'company',
  'groups',
  'strengths',
  'more',
  'notes',
] as const;
export type SearchField = (typeof searchFields)[number];

/** The side of a person that is searched, each field as its texts. Holds notes: never for a content script. */
export interface SearchEntry {
  id: string;
  texts: Partial<Record<SearchField, string[]>>;
  facts?: PersonFacts;
}

/** What a list shows and sorts by beside the texts; what is missing nobody told. */
export interface PersonFacts extends Partial<Pick<Person, 'role' | 'side' | 'relation'>> {
  marks?: Mark[];
  sample?: true;
  /** When the two were last in touch, as far as it was noted. */
  lastContact?: string;
  hasPhoto?: true;
}

/** Part of everybody, in the order of their last changes. */
export interface SearchPage {
  people: SearchEntry[];
  /** Who is kept no more. */
  gone: string[];
  /** What to ask after for the next page, and for what changes later. */
  turn: number;
  more: boolean;
  /** Which index the turns are of: where it was made anew, whoever follows them begins again. */
  of?: string;
}

/** Why somebody was found: the text, or the part of a longer one, and where in it. */
export interface SearchPlace {
  field: SearchField;
  text: string;
  spans: Span[];
}

export interface SearchHit {
  id: string;
  name: string;
  /** The nearest field first. */
  places: SearchPlace[];
}
