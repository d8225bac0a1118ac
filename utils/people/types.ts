import type { channelPurposes, contactChannels, preferenceSources, relations, roleGroups, sides } from './choices';

/** How a colleague can be reached. `mail` and `chat` are what a site can be. */
export type ContactChannel = (typeof contactChannels)[number];

/** Who the person is to the user. */
export type RoleGroup = (typeof roleGroups)[number];

/** How it stands between the two, in words and never as a number. `workable`: good enough, and no reminders. */
export type Relation = (typeof relations)[number];

/** Where the user knows somebody from, so that the two can be looked at apart. */
export type Side = (typeof sides)[number];

/** True for a while: "swamped". */
export interface Mark {
  text: string;
  /** ISO date, the last day on which it counts. */
  until: string;
}

/** What the user knows beside name and role; what is missing nobody told. */
export interface PersonDetails {
  /** How the name is said: "SHEE-vawn". */
  sayIt?: string;
  pronouns?: string;
  team?: string;
  company?: string;
  /** The user's own: projects, committees, the choir. */
  groups?: string[];
  /** What others ask them about: "billing". */
  strengths?: string[];
  /** What they say they would be glad of help with: "English texts". */
  needsHelpWith?: string[];
  /** How they say they are when much is on: "short answers; ask me again next day". */
  underPressure?: string;
  howMet?: string;
  commonGround?: string[];
  goals?: string[];
  /** What the user needs from them. What they need is a preference of the kind `need`. */
  askedOfThem?: string[];
  relation?: Relation;
  marks?: Mark[];
  side?: Side;
}

/** Details as a form gives them: what is left out stays, an empty text or list takes away what was there. */
export type DetailsForm = Omit<PersonDetails, 'relation' | 'side'> & { relation?: Relation | ''; side?: Side | '' };

export interface Person extends PersonDetails {
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

export type PreferenceSource = (typeof preferenceSources)[number];

/** What a channel is for; without one: for anything that has no channel of its own. */
export type ChannelPurpose = (typeof channelPurposes)[number];

/** ISO dates in the person's own zone, both included. */
export interface DaySpan {
  from: string;
  to: string;
}

/** Other work hours for a while, in place of the weekly ones. No blocks: none at all. */
export interface HoursException extends DaySpan {
  blocks: HoursBlock[];
}

/** A way at some hours of the week alone, in the person's own zone: "calls after 2". */
export interface TimedWay {
  channel: ContactChannel;
  blocks: HoursBlock[];
}

export type PreferenceValue =
  /** With blocks at these hours alone; a way for some purpose has none. */
  | { kind: 'channel'; channel: ContactChannel; purpose?: ChannelPurpose; blocks?: HoursBlock[] }
  /** Not this way: "no calls"; with blocks not at these hours: "no calls before 10". */
  | { kind: 'avoid'; channel: ContactChannel; blocks?: HoursBlock[] }
  | { kind: 'work-hours'; blocks: HoursBlock[] }
  | { kind: 'focus-hours'; blocks: HoursBlock[] }
  /** Within the work hours the better ones to ask: "mornings". */
  | { kind: 'best-hours'; blocks: HoursBlock[] }
  /** Off on these days of every week, whatever hours the others have: "off Fridays". */
  | { kind: 'days-off'; days: Weekday[] }
  | ({ kind: 'hours-exception' } & HoursException)
  /** Off for a while. */
  | ({ kind: 'away'; text: string } & DaySpan)
  /** Public holidays: an ISO 3166-1 country, or 3166-2 where a part of it has its own ("DE-BY"). */
  | { kind: 'holidays'; region: string }
  /** IANA name. */
  | { kind: 'time-zone'; zone: string }
  | { kind: 'need'; text: string }
  | { kind: 'feedback'; how?: 'in-writing' | 'in-person'; text: string }
  | { kind: 'thanks'; how?: 'in-public' | 'in-private'; text: string };

/**
 * What was told or seen, by whom and when; never inferred. One of each kind a person, and of channels one for each purpose;
 * but any number of needs, exceptions, times away, channels to avoid and channels at some hours alone.
 */
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
  /** Whether it may stand on a page for the person, who asks what is kept. */
  mayShow?: true;
  /** ISO date after which it is let go; without one it stays. */
  until?: string;
  /** ISO date on which the user last said that it stays. */
  kept?: string;
  /** The identity by which a page showed them when it was written: where it goes if one person is split into two. */
  via?: string;
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
  /** As of a note. */
  via?: string;
}

/** The hours side of a person, as the reckoning of hours takes it. */
export interface PersonHours {
  zone: string | null;
  work: HoursBlock[];
  focus: HoursBlock[];
  best?: HoursBlock[];
  /** As of the preference `days-off`. */
  daysOff?: Weekday[];
  exceptions?: HoursException[];
  away?: DaySpan[];
  /** As of the preference `holidays`. */
  region?: string;
}
