import type { Forms } from './hour-words';

const part =
  '(?:early |late |the early |the late |the )?(?:mornings?|afternoons?|evenings?|nights?|lunch(?: ?times?)?)';
const edge = String.raw`(?:before|after|until|from) (?:noon|lunch|midday|\d{1,2}(?::\d\d)?(?: ?[ap]m)?)`;
const time = `(?:(?:in|at|on|during) (?:the )?)?(?:${part}|${edge}|later(?: (?:on|in the day|hours))?|earlier(?: (?:on|in the day|hours))?|first thing(?: in the morning)?|(?:the )?end of (?:the )?day|late|early)`;
const forWhom = '(?: for (?:her|him|them))?';

/** "Mornings are better than evenings for her", "9 to 11 rather than later": of two times the first is meant. */
export const comparedTimes: Forms = [
  [
    new RegExp(
      `(?<=\\b(?:mornings?|afternoons?|evenings?|lunch|thing|noon|day|better|easier|nicer|\\d|\\d ?[ap]m)\\b)${forWhom},? (?:(?:and |but )?rather than|instead of|more than|sooner than|than|over|and not|but not|not|never) ${time}${forWhom}$`,
      'u',
    ),
    '',
  ],
  [new RegExp(`^((?:prefers?|likes?|favours?|favors?) ${part}) (?:to|over) ${time}$`, 'u'), '$1'],
  [new RegExp(`^rather ((?:in (?:the )?)?${part}|\\d.{2,16}) than ${time}$`, 'u'), 'prefers $1'],
];
