import type { Participant } from '@/utils/conversation/types';
import type { Person, PersonDetails } from '@/utils/people/types';
import type { PersonFile, PersonForm } from './people-calls';
import type { NoteForm } from './protocol';

/** What was told of somebody in plain words. Lists are added to; what there is one of takes the place of the one before. */
export interface ToldOfPerson {
  preferences: PersonForm['preferences'];
  details: PersonDetails;
  aliases: string[];
  title?: string;
  role?: Exclude<Person['role'], null>;
}

export type NoteOptions = Pick<NoteForm, 'by' | 'mayShow' | 'until'>;

/** To be kept as one act. */
export interface ToRemember {
  /** Somebody kept, or who is to be kept from now on. */
  person: { id: string } | { name: string; identities: string[] };
  told: ToldOfPerson;
  /** Empty: no note. */
  note: string;
  /** As of `saveNote`. */
  about?: NoteOptions;
}

/** Somebody whom the page shows and nobody keeps, and on how many days the user wrote to them. */
export interface OftenWritten {
  address: string;
  days: number;
}

export interface CaptureCalls {
  /** Person, preferences and note at once, all or nothing; `undo` takes all of it back. */
  remember(given: ToRemember): { undo: string; file: PersonFile };
  /** Of those on a page; nobody while the user does not have what they send counted. */
  oftenWritten(query: { participants: Participant[] }): OftenWritten[];
  /** Not suggested again. */
  leaveOut(query: { address: string }): { undo: string };
}
