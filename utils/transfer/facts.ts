import type { PersonDetails } from '@/utils/people/types';
import type { LeftOver } from './types';

/** Every detail of a person, by how a file holds it: as a line, as several, as one word of a list, as JSON. */
export const detailForms = {
  sayIt: 'line',
  pronouns: 'line',
  team: 'line',
  company: 'line',
  groups: 'lines',
  strengths: 'lines',
  needsHelpWith: 'lines',
  underPressure: 'line',
  howMet: 'line',
  commonGround: 'lines',
  goals: 'lines',
  askedOfThem: 'lines',
  relation: 'word',
  marks: 'json',
  side: 'word',
} as const satisfies Record<keyof PersonDetails, 'line' | 'lines' | 'word' | 'json'>;

export const detailKeys = Object.keys(detailForms) as (keyof PersonDetails)[];

export type FactField =
  | keyof PersonDetails
  | LeftOver['what']
  | 'uid'
  | 'name'
  | 'given'
  | 'middle'
  | 'family'
  | 'suffix'
  | 'aliases'
  | 'role'
  | 'title'
  | 'careful'
  | 'address'
  | 'note'
  // In JSON: with source and day, and with all that a note may carry beside its text.
  | 'preference'
  | 'flagged-note';

/**
 * One thing that a file says of a person. Every format reads into facts and writes from facts, so what a person is made
 * of stands in one place only.
 */
export interface Fact {
  field: FactField;
  value: string;
}
