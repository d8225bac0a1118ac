import { toldIn, wordsIn } from './piece-words';
import type { Read } from './prose';
import { item, tells } from './told';
import type { Reading } from './types';

const feasts =
  /\b(?:days?|holidays?|hols|birthday|festivals?|eve|feast|monday|friday|week|new year|\d(?:st|nd|rd|th)?|christmas|easter|whitsun|pentecost|ascension|corpus christi|assumption|all saints|epiphany|reformation|diwali|deepavali|holi|eid|ramadan|ramzan|pongal|onam|dussehra|navratri|durga puja|ganesh chaturthi|lohri|baisakhi|janmashtami|rosh hashanah|yom kippur|passover|hanukkah|sukkot|purim|juneteenth|thanksgiving|halloween|hogmanay|burns night|carnival|fasching|karneval|rosenmontag|mardi gras|midsummer|lucia|nowruz|norouz|songkran|tet|vesak|chuseok|seollal|obon|golden week|bastille|anzac|waitangi|matariki|nyepi|hari raya|pesach|epifania|ferragosto|fallas|f[ée]ria)\b/iu;
const tooEnd = / (?:too|as well|also|included|off|off too|off as well)$/iu;
const tellsHolidays = (read: Read): boolean =>
  toldIn(read).some((one) => one.kind === 'preference' && one.value.kind === 'holidays');
/** What reads a day of a saint as a town, or as a thing both like. */
const isMisread = ({ told = [], ask }: Reading): boolean =>
  ask !== undefined ||
  told.every(
    (one) =>
      (one.kind === 'item' && one.field === 'commonGround') ||
      (one.kind === 'preference' && one.value.kind === 'time-zone'),
  );

/** "Takes Bavarian holidays, so Corpus Christi too": one more of the days that were told. */
function isOneMoreFeast(text: string, read: Read, before: Read): boolean {
  const words = wordsIn(text, read);
  const isAlso = /^(?:and |so |plus )?(?:also|even) /iu.test(words) || tooEnd.test(words);
  return tellsHolidays(before) && isAlso && words.length < 60 && feasts.test(words) && read.readings.every(isMisread);
}

const alsoOf =
  /^(?:and |or |but |plus )?(?:also |even |too |equally )?(?:about|on|for|at|with|in|re|regarding|when it comes to) (?=\S)/iu;
/** A time, a way or a place behind one of these words tells of no skill. */
const noThing =
  /^(?:me|us|you|it|that|this|them|him|her|himself|herself|example|instance|now|once|least|all|lunch|home|work|the (?:phone|office|go|way|moment)|time|times|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|weekends?|mornings?|afternoons?|evenings?|nights?|leave|holiday|site|teams|slack|chat|mail|email|e-?mails?|person|writing|advance|general|particular|fun|free|hire|sale)\b|\d/iu;

/** "We ask him about tax, also about pensions": one more of the same kind. */
function oneMore(text: string, read: Read, before: Read): Reading | undefined {
  const told = toldIn(before);
  const last = told.at(-1);
  const isSkill = last?.kind === 'item' && (last.field === 'strengths' || last.field === 'needsHelpWith');
  const words = wordsIn(text, read);
  const lead = alsoOf.exec(words)?.[0];
  if (!isSkill || lead === undefined || before.readings.some(({ ask }) => ask)) return undefined;
  const what = words.slice(lead.length).replace(/ (?:too|as well|also)$/iu, '');
  const isAnd = read.joint === 'and' || /\band\b/iu.test(text.slice(before.end, read.start));
  const isAnother =
    isAnd || /^(?:and |or |but |plus )?(?:also|even|too|equally) /iu.test(words) || what !== words.slice(lead.length);
  const isFree = read.readings.every(
    ({ told: own = [], ask }) =>
      ask?.about === 'meaning' ||
      own.every((one) => one.kind === 'item' && (one.field === 'commonGround' || one.field === last.field)),
  );
  return isAnother && isFree && what.length > 1 && what.split(' ').length < 7 && !noThing.test(what)
    ? tells(item(last.field, what))
    : undefined;
}

const isFamily = (text: string, read: Read, before: Read): boolean =>
  /^(?:the |his |her |their )?family$/iu.test(wordsIn(text, read)) &&
  /[&+]|\band\b/iu.test(text.slice(before.end, read.start));

/** What is said with "too" or "also" goes on with the piece before it. */
export function withAlsoBeside(text: string, reads: readonly Read[]): Read[] {
  return reads.map((read, at) => {
    const before = reads[at - 1];
    // "Dinner with Tom and family" is of his family, and not of theirs.
    if (before?.readings.length === 0 && isFamily(text, read, before)) return { ...read, readings: [] };
    if (!before || before.readings.length === 0) return read;
    if (isOneMoreFeast(text, read, before)) return { ...read, readings: [] };
    const more = oneMore(text, read, before);
    return more ? { ...read, readings: [more] } : read;
  });
}
