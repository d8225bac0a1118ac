import type { ContactChannel, HoursBlock, PreferenceValue, TimedWay, Weekday } from './types';

type Told<K extends PreferenceValue['kind']> = Omit<Extract<PreferenceValue, { kind: K }>, 'kind'>;

/** What people tell others about themselves. Every part may be left out, and nothing follows from one that is missing. */
export interface CardParts {
  name?: string;
  sayIt?: string;
  pronouns?: string;
  /** IANA name. */
  zone?: string;
  work?: HoursBlock[];
  focus?: HoursBlock[];
  best?: HoursBlock[];
  /** Of every week. */
  daysOff?: Weekday[];
  /** One for each purpose, and one for each way at some hours alone. */
  channels?: Told<'channel'>[];
  /** Each way once, always or at some hours. */
  avoid?: (ContactChannel | TimedWay)[];
  feedback?: Told<'feedback'>;
  thanks?: Told<'thanks'>;
  needs?: string[];
  /** What to ask them about. */
  strengths?: string[];
  needsHelpWith?: string[];
  underPressure?: string;
}

export type CardPart = keyof CardParts;

export interface Card extends CardParts {
  /** The instant at which it was made, in whole seconds of UTC: `2026-11-20T09:00:00Z`. */
  made: string;
}

/** Both in base32 (RFC 4648): the public key as its 32 bytes, the private one as PKCS #8. */
export interface CardKeys {
  publicKey: string;
  privateKey: string;
}
