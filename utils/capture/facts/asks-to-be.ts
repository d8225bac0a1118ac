import { anyOf, beginning } from './saying';

/** How somebody asks others to treat them: "asks to be copied in on everything". */
const askedFor = beginning(
  `(?:always |often |usually |really |just |only )?(?:asks|wishes|demands|begs|insists on having|insists on|hopes|expects|requests) (?:always |just |only |to always |not )?(?:to be|being) (?:always |fully |properly |just )?${anyOf(
    `copied|cc'?d|cc'ed|in copy|on copy|in cc|on cc|kept|told|informed|consulted|included|warned|asked|briefed|updated|notified|invited|reminded|involved|heard|given|sent|shown|looped|in the loop|left|rung|called (?:first|before|ahead|beforehand|back)|spoken to|addressed|greeted|introduced|prepared|first to know|the first to know|part of|listened to|taken|treated|trusted|let|allowed|forewarned|emailed|mailed|texted|messaged|pinged`,
  )}`,
);
/** The other verbs of wishing are read as needs whatever stands behind them. */
const begun =
  /^(?:always |often |usually |really |just |only )?(?:asks|wishes|demands|begs|insists on having|insists on|hopes|expects|requests) /iu;
const ofDay =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:excused|alone with|home|out of this)\b|\b(?:left|let|taken) (?:off|out|go|home|early)\b/iu;

/** What they ask for, without the verb. */
export const askedToBe = (text: string): string | undefined =>
  askedFor.test(text) && !ofDay.test(text) ? text.replace(begun, '') : undefined;
