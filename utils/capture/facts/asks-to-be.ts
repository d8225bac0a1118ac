import { need } from '@/utils/capture/told';
import { anyOf, beginning, type Family, isOfNow } from './saying';

/** How somebody asks others to treat them: "asks to be copied in on everything". */
const askedFor = beginning(
  `(?:always |often |usually |really |just |only )?(?:asks|wishes|demands|begs|insists on having|hopes) (?:always |just |only |to always )?(?:to be|being) (?:always |fully |properly |just )?${anyOf(
    `copied|cc'?d|cc'ed|in copy|on copy|in cc|on cc|kept|told|informed|consulted|included|warned|asked|briefed|updated|notified|invited|reminded|involved|heard|given|sent|shown|looped|in the loop|left|rung|called (?:first|before|ahead|beforehand|back)|spoken to|addressed|greeted|introduced|prepared|first to know|the first to know|part of|listened to|taken|treated|trusted|let|allowed|forewarned|emailed|mailed|texted|messaged|pinged`,
  )}`,
);
/** The other verbs of wishing are read as needs whatever stands behind them. */
const begun =
  /^(?:always |often |usually |really |just |only )?(?:asks|wishes|demands|begs|insists on having|hopes) /iu;
const ofDay =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:excused|alone with|home|out of this)\b|\b(?:left|let|taken) (?:off|out|go|home|early)\b/iu;

export const readAsksToBe: Family = ({ text }) => {
  const isAsked = text.length < 110 && askedFor.test(text);
  return isAsked && !isOfNow(text) && !ofDay.test(text) ? { told: [need(text.replace(begun, ''))] } : undefined;
};
