import { behind, phrasesOf } from './behind';
import { line, tells } from './told';
import type { Reading } from './types';

const met =
  /^(?:(?:we|i|and i|she and i|he and i|they and i|me and (?:her|him)|both of us) )?(?:first )?met (?:her |him |them )?(?=(?:at|in|through|via|during|on|by|over|while|when|because of|thanks to) )/iu;
const knowFrom =
  /^(?:i |we )?(?:know|knew|known|have known|knows) (?:her |him |them |each ?other |one another |us |me )?(?=(?:from|since|through|via) )/iu;
const introduced = /^(?:was |were |got |we were )?(?=introduced (?:by|through|at) )/iu;
const did =
  /^(?:we )?(?:used to (?:work|study|sit|live|share)|studied|worked|lived|sat|grew up|volunteered|went to school|went to university|went to uni|went to college|interned|trained|started) together(?: |$)/iu;
const didIt = /^(?:we )?did /iu;
const didTogether = (text: string) => /^.{3,32} together(?: |$)/u.test(behind(didIt, text, 8, 90) ?? '');
const fellowsAt =
  /^(?:we were )?(?:classmates|schoolmates|flatmates|roommates|teammates|colleagues|neighbours|neighbors|students|interns|apprentices) (?:together )?(?:at|in|from) /iu;
const workedWith = /^(?:we )?worked with (?:her|him|them) (?:at|in|on|for) /iu;
const sharedPlace =
  /^(?:we |i )?(?=(?:shared|used to share) an? (?:desk|office|flat|room|house|lab|car pool)(?: |$))/iu;
const wayBack = /^(?:we |i )?(?=go way back(?: |$))/iu;
const togetherAt = /^(?:we |i )?(?=were (?:at|in) )/iu;
const gotToKnow =
  /^(?:we |i )?(?=got to know (?:her |him |them |each ?other )(?:at|in|through|via|during|on|over|when|while) )/iu;
const same =
  /^(?=same (?:school|uni|university|course|class|intake|cohort|year|batch|college|training|apprenticeship)(?: |$))/iu;
const old = /^(?:my |an? |the )?(?:old|former|ex)[- ]?/iu;
const fellows = phrasesOf(
  `mate|mates|colleague|colleagues|coworker|coworkers|co-worker|co-workers|boss|manager|neighbour|neighbor|neighbours|neighbors
  buddy|intern|student|client|customer`,
);
const ofWhat = /^(?:class|school|flat|room|house|team|desk|study)[- ]?/iu;
const acts = /\b(?:called|says?|said|left|came|wrote|is|was|has|had|will)\b/iu;
const once = /\b(?:yesterday|tomorrow|today|last week|on (?:mon|tues|wednes|thurs|fri)day)\b/iu;

/** "My old flatmate from Leeds". */
function isOldFellow(text: string): boolean {
  const who = behind(old, text, 3, 90)?.replace(ofWhat, '');
  if (who === undefined || acts.test(text)) return false;
  const [fellow = '', joint, more] = who.toLowerCase().split(' ', 3);
  return fellows.has(fellow) && (joint === undefined || (/^(?:from|at|of|in)$/.test(joint) && more !== undefined));
}

/** How the user came to know somebody. */
export function readMet(text: string): Reading | undefined {
  if (text.length > 110) return undefined;
  const from = behind(knowFrom, text, 6, 90);
  if (from !== undefined) return /^knows me/i.test(text) ? undefined : tells(line('howMet', from));
  const isWhole =
    did.test(text) || didTogether(text) || fellowsAt.test(text) || workedWith.test(text) || isOldFellow(text);
  const how =
    behind(met, text, 5) ??
    behind(introduced, text, 15) ??
    behind(sharedPlace, text) ??
    behind(wayBack, text) ??
    (/ together$/iu.test(text) ? behind(togetherAt, text) : undefined) ??
    behind(gotToKnow, text) ??
    behind(same, text) ??
    (isWhole ? text : undefined);
  return how === undefined || once.test(how) ? undefined : tells(line('howMet', how));
}
