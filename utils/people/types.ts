/** How a colleague can be reached. `mail` and `chat` are what a site can be. */
export type ContactChannel = 'mail' | 'chat' | 'call' | 'in-person';

/** Who the person is to the user. */
export type RoleGroup = 'team' | 'manager' | 'customer' | 'project' | 'hr' | 'other';

export interface Person {
  id: string;
  name: string;
  aliases: string[];
  role: RoleGroup | null;
  /** Free words beside the role: "designs the checkout". */
  title: string;
  /** Careful mode: stricter checks in drafts about or to this person. */
  careful: boolean;
  /** Part of the demo's sample data, removable in one click. */
  sample: boolean;
  created: string;
  updated: string;
}

/** One address or site id of a person. `value` is unique: two people never share one. */
export interface Identity {
  id: string;
  person: string;
  kind: 'address' | 'site';
  /** Normalised by `people/identity.ts`: a lower-case address, or a site id as it stands. */
  value: string;
}

/** Monday is 1 (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A weekly block in the person's own zone. `end` at or before `start` runs over midnight. */
export interface HoursBlock {
  days: Weekday[];
  /** `HH:MM` */
  start: string;
  end: string;
}

export type PreferenceSource = 'told' | 'card' | 'noticed' | 'imported';

export type PreferenceValue =
  | { kind: 'channel'; channel: ContactChannel }
  | { kind: 'work-hours'; blocks: HoursBlock[] }
  | { kind: 'focus-hours'; blocks: HoursBlock[] }
  /** IANA name. */
  | { kind: 'time-zone'; zone: string }
  | { kind: 'need'; text: string };

/** What was told or seen, by whom and when; never inferred. One of each kind a person, but any number of needs. */
export interface Preference {
  id: string;
  person: string;
  value: PreferenceValue;
  source: PreferenceSource;
  /** ISO date on which it was told or seen. */
  date: string;
}

export interface Note {
  id: string;
  person: string;
  text: string;
  created: string;
  updated: string;
}

/** Something that happened with a person: a contact, a thank-you. */
export interface Moment {
  id: string;
  person: string;
  kind: 'contact' | 'thanks';
  channel: ContactChannel | null;
  at: string;
  text: string;
}

/** The hours side of a person, as the reckoning of hours takes it. */
export interface PersonHours {
  zone: string | null;
  work: HoursBlock[];
  focus: HoursBlock[];
}
