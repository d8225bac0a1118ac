import type { FieldProblem } from '@/utils/people/check-person';
import type { Note, Person, PersonDetails, Preference } from '@/utils/people/types';

export type DraftPreference = Pick<Preference, 'value' | 'source' | 'date'>;
export type DraftNote = Pick<Note, 'text' | 'mayShow' | 'until' | 'kept'>;

/** A person as a file tells of them; what is kept of somebody takes the same form, so that the two can be compared. */
export interface PersonDraft extends Pick<Person, 'name' | 'aliases' | 'role' | 'title' | 'careful'> {
  /** The id that the person had where the file was made. It means something only where somebody here has it too. */
  uid?: string;
  details: PersonDetails;
  /** Addresses and site ids. */
  identities: string[];
  preferences: DraftPreference[];
  notes: DraftNote[];
}

/** What a file tells that a person has no field for. Kept as a note, where the user wishes. */
export interface LeftOver {
  what: 'phone' | 'postal' | 'web' | 'birthday' | 'related' | 'zone' | 'other';
  text: string;
}

/** One person of a file. */
export interface ReadRow {
  /** From 1: the card in its file, or the row below the headings. */
  row: number;
  draft: PersonDraft;
  leftOver: LeftOver[];
  /** A picture that stands in the file itself, as a `data:` address; as large as it came. */
  photo?: string;
  /** What was left out of the draft, and why. The rest of it can be taken in. */
  problems: FieldProblem[];
  /** Why it cannot be taken in at all; empty: it can. */
  stops: FieldProblem[];
}

/** Why a whole file is refused. `binary`: no text. `none`: nobody in it. */
export type FileProblem = 'large' | 'binary' | 'none' | 'many' | 'unknown';
