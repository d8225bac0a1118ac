import type { Person } from './types';

type Kept = 'id' | 'sample' | 'created' | 'updated';
type ListOf<P> = { [K in keyof P]-?: NonNullable<P[K]> extends readonly unknown[] ? K : never }[keyof P];

/** Of these a person has several: those of both are kept. */
export type ListField = ListOf<Person>;
/** Of these a person has one. */
export type ChoiceField = Exclude<keyof Person, ListField | Kept>;

const isList: Record<Exclude<keyof Person, Kept>, boolean> = {
  name: false,
  aliases: true,
  role: false,
  title: false,
  careful: false,
  sayIt: false,
  pronouns: false,
  team: false,
  company: false,
  groups: true,
  strengths: true,
  needsHelpWith: true,
  underPressure: false,
  howMet: false,
  commonGround: true,
  goals: true,
  askedOfThem: true,
  relation: false,
  marks: true,
  side: false,
} satisfies { [K in Exclude<keyof Person, Kept>]: K extends ListField ? true : false };

const fields = Object.keys(isList) as (keyof typeof isList)[];

export const choiceFields = fields.filter((field): field is ChoiceField => !isList[field]);
export const listFields = fields.filter((field): field is ListField => isList[field]);

/** Whether anything was said at all. */
export const isTold = <T>(value: T): value is Exclude<NonNullable<T>, ''> =>
  value !== undefined && value !== null && value !== '';
