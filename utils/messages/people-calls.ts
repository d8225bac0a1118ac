import type { Participant } from '@/utils/conversation/types';
import type { SearchPage } from '@/utils/people/search-types';
import type { DetailsForm, Identity, Moment, Note, Person, Preference, Side } from '@/utils/people/types';

/** All that is kept of one person. */
export interface PersonFile {
  person: Person;
  identities: Identity[];
  preferences: Preference[];
  /** Newest first. */
  notes: Note[];
  /** Newest first. */
  moments: Moment[];
}

/** What the sidebar shows for one participant: the file, or null for somebody not kept. */
export interface ParticipantCard {
  participant: Participant;
  file: PersonFile | null;
  /** Of somebody not kept: whom of those kept the page calls the same. A name proves nothing, so the user decides. */
  alike: Namesake[];
  /** Kept on this side, and the page is an account of the other one: not shown unless asked for. */
  away?: Side;
}

export interface Namesake extends Pick<Person, 'id' | 'name'> {
  /** Addresses and site ids, by which the user may know which one it is. */
  identities: string[];
}

/** What a form gives to be saved. `id` absent: a new person. Lists replace what was there. */
export interface PersonForm {
  id?: string;
  name: string;
  aliases: string[];
  role: Person['role'];
  title: string;
  careful: boolean;
  details?: DetailsForm;
  /** Addresses or site ids as typed or read. */
  identities: string[];
  preferences: Pick<Preference, 'value' | 'source' | 'date'>[];
}

/** Calls of an extension page about who is kept. */
export interface PeopleCalls {
  findPeople(query: { text: string; limit: number }): Person[];
  /** Who is called the same, or by a name that looks the same on the screen. */
  namedLike(query: { name: string }): Pick<Person, 'id' | 'name'>[];
  /** A page of what can be searched of people, notes too, for `people/search-index.ts`; after turn 0: of everybody. */
  searchablePeople(query: { after: number; limit: number }): SearchPage;
  personFile(query: { id: string }): PersonFile | null;
  /** `accounts`: whose page it is, of `people/sides.ts`. */
  cardsFor(query: { participants: Participant[]; accounts?: string[] }): ParticipantCard[];
  savePerson(form: PersonForm): PersonFile;
}
