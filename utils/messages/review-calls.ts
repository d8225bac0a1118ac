import type { Note, Person, Preference } from '@/utils/people/types';

type Whose = Pick<Person, 'id' | 'name'>;

export interface FadedPreference {
  preference: Preference;
  person: Whose;
}

export interface OldNote {
  note: Note;
  person: Whose;
}

/** Calls of an extension page about what was kept long ago. The oldest come first; `more`: there are others behind them. */
export interface ReviewCalls {
  fadedPreferences(query: { today: string; limit: number }): { faded: FadedPreference[]; more: boolean };
  /** It was told again on this day; where it is known from stays. */
  renewPreference(query: { id: string; date: string }): { undo: string };
  /** Notes of the yearly round. */
  notesToReview(query: { today: string; limit: number }): { notes: OldNote[]; more: boolean };
}
