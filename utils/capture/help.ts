import { behind } from './behind';
import type { Clause } from './clause';
import { itemsOf } from './lines';
import { item, tells } from './told';
import type { Reading } from './types';

const wish =
  /^(?:(?:would be|is|be|was always|always) )?(?:glad|happy|grateful|thankful|pleased) (?:of|for|about|to (?:get|have)) (?:(?:a|some|any|more|your|our) )?(?:bit of )?(?:hand|help|support|advice|a second pair of eyes) (?:with|on|in|for) /iu;
const use =
  /^(?:(?:could|can|would) (?:use|do with|need|appreciate|like)|(?:often |sometimes |still )?needs?) (?:(?:a|some|any|more) )?(?:hand|help|support|advice) (?:with|on|in|for) /iu;

const struggle =
  /^(?:often |still |sometimes )?(?:struggles|has trouble|has a hard time) with (?=(?:the|her|his|their|our|new|writing|using|setting) )/iu;

/** What is of a day is no lasting thing: "today", "this one". */
const passing =
  /\b(?:today|tomorrow|tonight|yesterday|this|that|now|until|by (?:mon|tues|wednes|thurs|fri)day|(?:next|last) \w{4,6})\b/iu;

/** What somebody is glad of help with. */
export function readHelp({ spelt }: Clause): Reading | undefined {
  const what = behind(wish, spelt, 2, 80) ?? behind(use, spelt, 2, 80) ?? behind(struggle, spelt, 3, 80);
  if (what === undefined || passing.test(what)) return undefined;
  return tells(...itemsOf(what).map((one) => item('needsHelpWith', one)));
}
