import type { Participant } from '@/utils/conversation/types';
import type { LinkSuggestions } from '@/utils/people/link-suggestions';
import type { MergeChoices, MergePlan } from '@/utils/people/merge-plan';
import type { SearchPage } from '@/utils/people/search-types';
import type { DetailsForm, Identity, Moment, Note, Person, Preference } from '@/utils/people/types';
import type { Apart } from '@/utils/records/apart';
import type { ApartEntry, MergeEntry } from './store-answers';

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
  cardsFor(query: { participants: Participant[] }): ParticipantCard[];
  savePerson(form: PersonForm): PersonFile;
  /** Links what the page shows (address or site id) to a person. */
  linkIdentity(query: { person: string; value: string }): PersonFile;
  /** What has to be chosen before `gone` goes into `kept`. */
  mergePlan(query: { kept: string; gone: string }): MergePlan;
  /** `choices` answers each line of the plan; refused where the two changed since. */
  mergePeople(query: { kept: string; gone: string; choices: MergeChoices }): { undo: string; file: PersonFile };
  /** Who went into a person, the last one first. */
  mergesOf(query: { person: string }): MergeEntry[];
  splitPerson(query: { merge: string }): { undo: string; kept: PersonFile; other: PersonFile };
  /** Who may be the same, each with what speaks for it; `seen` is what the page shows now. Nothing is linked by it. */
  linkSuggestions(query: { seen: Participant[] }): LinkSuggestions;
  /** They are not the same: not suggested again. */
  keepApart(query: { a: string; b: string }): Apart;
  aparts(query: Record<never, never>): ApartEntry[];
}
