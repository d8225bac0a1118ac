import type { PersonDetails } from '@/utils/people/types';
import type { FactField } from './facts';

/** Properties whose text is one fact, as we write them (those of several parts are made by the writer): RFC 6350, EXPERTISE of RFC 6715, PRONOUNS of RFC 9554. */
export const writtenAs: Partial<Record<FactField, string>> &
  Record<Exclude<keyof PersonDetails, 'groups' | 'team' | 'company'>, string> = {
  uid: 'UID',
  name: 'FN',
  title: 'TITLE',
  strengths: 'EXPERTISE',
  pronouns: 'PRONOUNS',
  sayIt: 'X-PHONETIC',
  zone: 'TZ',
  note: 'NOTE',
  role: 'X-ATTUNE-ROLE',
  careful: 'X-ATTUNE-CAREFUL',
  needsHelpWith: 'X-ATTUNE-NEEDS-HELP-WITH',
  underPressure: 'X-ATTUNE-UNDER-PRESSURE',
  howMet: 'X-ATTUNE-HOW-MET',
  commonGround: 'X-ATTUNE-COMMON-GROUND',
  goals: 'X-ATTUNE-GOAL',
  askedOfThem: 'X-ATTUNE-ASKED-OF-THEM',
  relation: 'X-ATTUNE-RELATION',
  side: 'X-ATTUNE-SIDE',
  marks: 'X-ATTUNE-MARK',
  preference: 'X-ATTUNE-PREFERENCE',
  'flagged-note': 'X-ATTUNE-NOTE',
};

/** As others write them. */
const alsoRead: [string, FactField][] = [
  ['EMAIL', 'address'],
  ['ROLE', 'title'],
  ['X-PRONOUNS', 'pronouns'],
  ['URL', 'web'],
  ['BDAY', 'birthday'],
  ['RELATED', 'related'],
  ['X-ABRELATEDNAMES', 'related'],
  ['X-MANAGER', 'related'],
  ['X-MS-MANAGER', 'related'],
  ['X-ASSISTANT', 'related'],
  ['X-MS-ASSISTANT', 'related'],
  ['X-TZ', 'zone'],
];

export const vcardFields: ReadonlyMap<string, FactField> = new Map([
  ...Object.entries(writtenAs).map(([field, name]): [string, FactField] => [name, field as FactField]),
  ...alsoRead,
]);
