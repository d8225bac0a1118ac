/** Forms of words, and what each is put as. */
export type Forms = readonly [form: RegExp, full: string][];

export const inTurn = (text: string, forms: Forms): string =>
  forms.reduce((now, [form, full]) => now.replace(form, full), text);

/** Days, times of the clock and hours as they stand in a clause. */
export const day = '(?:mon|tues?|weds?|thur?s?|fri|sat|sun)(?:day|nesday|sday|rsday|urday)?s?';
export const days = `${day}(?:(?: ?[-–/&] ?| to | and |, ?(?:and )?)${day}){0,4}`;
export const clock = String.raw`(?:\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?|noon|midday)`;
export const hours = `${clock}(?: ?[-–] ?| to | until | and )${clock}`;
/** That somebody is gone from work, in front of a time. */
export const ends =
  '(?:finishes|finished|leaves|ends|stops|done|out|gone|off|away|home|knocks off|clocks off|logs off|packs up|goes home)';
