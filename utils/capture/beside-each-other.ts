import { isHomeLife } from './home-life';
import { itemsOf } from './lines';
import { toldIn, writtenIn } from './piece-words';
import type { Read } from './prose';
import { item, tells } from './told';
import type { Reading } from './types';

const iNeed =
  /^(?:(?:i|we) )?(?:(?:still|only|also|always|mainly) )?need (?!to |no |you |her |him |them |it$|this$|that$)(?=\S{2})/iu;
const needsOfMe = /\b(?:from (?:me|us)|my|our)\b|\b(?:i|we) owe\b/iu;
const ofMyself = /\b(?:break|sleep|holiday|rest|time off|patience|money|space|air|luck|help|hug)\b/iu;

/** "I need the copy by Wednesday, she needs the sketches from me": what each needs of the other. */
function eachNeeds(words: string, others: readonly (Read | undefined)[], text: string): Reading | undefined {
  const isBeside = others.some(
    (one) =>
      one !== undefined &&
      needsOfMe.test(writtenIn(text, one)) &&
      toldIn(one).some((told) => told.kind === 'preference' && told.value.kind === 'need'),
  );
  if (!isBeside || !iNeed.test(words)) return undefined;
  const what = words.replace(iNeed, '').replace(/[.!]$/u, '');
  if (what.length > 80 || ofMyself.test(what) || isHomeLife(what)) return undefined;
  return tells(...itemsOf(what).map((one) => item('askedOfThem', one)));
}

const asksHelp =
  /^(?:(?:she|he|they) )?(?:has |have )?(?:(?:asked|asks|wants|would like|would love) (?:me|us) to (?:help|teach|coach|support)|(?:asked|asks) for (?:my |our |some |a bit of )?(?:help|a hand|support)|(?:asked|asks) (?:if|whether) (?:i|we) (?:can|could|would) help|(?:wants|needs|would like|would love|could use|could do with|welcomes) (?:my |our |some |any |a bit of )?(?:help|a hand|support|coaching|guidance))(?: (?:her|him|them))?(?: (?:out|there|with (?:it|that|this)|on (?:it|that|this)))?[.!]?$/iu;
const learning =
  /^(?:to )?(?:learn(?:ing)?|get(?:ting)? (?:better|good) (?:at|in|with)|improv(?:e|ing)|master(?:ing)?|brush(?:ing)? up(?: on)?|get(?:ting)? into|study(?:ing)?|understand(?:ing)?) (?:(?:more about|how to|her|his|their) )?/iu;
const until =
  / (?:(?:by|before|until|in) (?:the )?(?:next |end of |summer|winter|spring|autumn|\d|q\d|january|february|march|april|may|june|july|august|september|october|november|december).*|(?:next|this) (?:year|month|quarter|summer|winter|spring|autumn)|one day|some day|soon|eventually)$/isu;

/** "Wants to learn Power BI, asked me to help": with what was said before it. */
function helpWithGoal(words: string, before: Read | undefined): Reading | undefined {
  const goal = before && toldIn(before).find((told) => told.kind === 'item' && told.field === 'goals');
  if (goal?.kind !== 'item' || !asksHelp.test(words)) return undefined;
  return tells(item('needsHelpWith', goal.text.replace(learning, '').replace(until, '')));
}

const ofBody =
  /^(?:(?:very|really|a bit|so|quite|often|always|pretty) )?(?:tired|exhausted|knackered|sleep[- ]deprived|low on energy|low energy|worn out|stressed)[.!]?$/iu;
const moreOfHome = /\b(?:moved|house|flat|home|twins|toddlers?|kids?|school|nursery|renovat\p{L}+|in-laws|puppy)\b/iu;

/** "3 kids, new house, tired" is small talk, and no state to be reminded of. */
const isSmallTalk = (text: string, read: Read, reads: readonly Read[]): boolean =>
  ofBody.test(writtenIn(text, read)) &&
  reads.some((one) => {
    const words = writtenIn(text, one);
    return one !== read && one.readings.length === 0 && (isHomeLife(words) || moreOfHome.test(words));
  });

function besideOthers(text: string, reads: readonly Read[], at: number): Read | undefined {
  const [before, read, next] = [reads[at - 1], reads[at], reads[at + 1]];
  if (!read) return undefined;
  if (isSmallTalk(text, read, reads)) return { ...read, readings: [] };
  const words = writtenIn(text, read);
  const made =
    helpWithGoal(words, before) ?? (read.readings.length === 0 ? eachNeeds(words, [before, next], text) : undefined);
  return made ? { ...read, readings: [made] } : read;
}

/** What clauses say only beside each other. */
export const withBesideEachOther = (text: string, reads: readonly Read[]): Read[] =>
  reads.flatMap((_, at) => besideOthers(text, reads, at) ?? []);
