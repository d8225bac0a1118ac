import { remembered } from '@/utils/text/remembered';

/** Words that carry the meaning of a clause, and that somebody in a hurry mistypes. */
const known = new Set(
  `prefers prefer preferred email emails mail chat slack teams call calls phone phones meeting meetings message messages
  morning mornings afternoon afternoons evening evenings monday tuesday wednesday thursday friday saturday sunday mondays
  tuesdays wednesdays thursdays fridays saturdays sundays tomorrow until before after between focus disturb urgent quick
  question questions feedback private public publicly privately writing written pronounced pronouns holiday holidays
  vacation swamped overloaded lives based manager january february march april august september october november december
  agenda agendas works working never always please critique interruptions emergency emergencies better office available reachable contact assistant director engineer developer accountant
  coordinator appointment appointments deadline deadlines weekend weekends parental maternity sabbatical conference customer colleague
  supplier designer technician electrician consultant mechanic responsible evenings unavailable secretary receptionist reception struggles struggle`
    .split(/\s+/)
    .filter(Boolean),
);

/** One slip away from a word above, and words themselves. */
const others = new Set(
  'college colleges collage phoned mailed emailed chatted slacked launch supplies supplied mourning mournings poise thinks mails calms works worked bases lived males prefer private evening fridge quicken mali waiting whiting manage manages managed managers interruption wording workos biased offices officer officers pronounce swapped stamped massage massages pleased location constructor meeting reminder contract contacts customs weekdays directory dietician consultants engineers directors assistants designers developers customers suppliers colleagues deadlines contracts engineered mechanics mechanical designed paternity'.split(
    ' ',
  ),
);

/** Whether two letters side by side have changed places, and nothing else. */
function isSwapped(typed: string, word: string): boolean {
  if (typed.length !== word.length) return false;
  const at = [...typed].findIndex((letter, place) => letter !== word[place]);
  return (
    at >= 0 && typed[at] === word[at + 1] && typed[at + 1] === word[at] && typed.slice(at + 2) === word.slice(at + 2)
  );
}

/** Whether the longer is the shorter with a letter more. */
function isOneMore(longer: string, shorter: string): boolean {
  if (longer.length !== shorter.length + 1) return false;
  const at = [...longer].findIndex((letter, place) => letter !== shorter[place]);
  return longer.slice(at + 1) === shorter.slice(at);
}

function isOneOther(typed: string, word: string): boolean {
  if (typed.length !== word.length) return false;
  return [...typed].filter((letter, place) => letter !== word[place]).length === 1;
}

/** Short words have many neighbours: they are only read with letters swapped. */
function isSlipOf(typed: string, word: string): boolean {
  if (typed[0] !== word[0]) return false;
  if (word.length >= 4 && isSwapped(typed, word)) return true;
  if (Math.max(typed.length, word.length) >= 6 && (isOneMore(typed, word) || isOneMore(word, typed))) return true;
  return word.length >= 7 && isOneOther(typed, word);
}

/** How the hardest names of days are often written. */
const days = new Map(
  Object.entries({
    wensday: 'wednesday',
    wendsday: 'wednesday',
    wenesday: 'wednesday',
    wendesday: 'wednesday',
    wensdey: 'wednesday',
    thurday: 'thursday',
    thuesday: 'thursday',
    tusday: 'tuesday',
    teusday: 'tuesday',
    tuseday: 'tuesday',
    thrusday: 'thursday',
    thursay: 'thursday',
    firday: 'friday',
    fryday: 'friday',
    moday: 'monday',
    munday: 'monday',
    saterday: 'saturday',
  }),
);

const shorts = new Map(
  'wk:week wks:weeks mtg:meeting mtgs:meetings appt:appointment appts:appointments tmrw:tomorrow msgs:messages hols:holidays thx:thanks qns:questions ppl:people asst:assistant mgr:manager aft:afternoon morn:morning a/l:annual_leave qs:questions hrs:hours yr:year yrs:years b4:before mgmt:management avail:available ooh:out_of_hours xmas:christmas pref:prefers prefs:prefers bday:birthday fb:feedback crit:criticism abt:about acct:account accts:accounts svc:service svcs:services'
    .split(' ')
    .map((pair): [string, string] => [
      pair.slice(0, pair.indexOf(':')),
      pair.slice(pair.indexOf(':') + 1).replace('_', ' '),
    ]),
);
export const shortForms =
  /\b(?:a\/l|qs|hrs|yrs?|b4|mgmt|avail|ooh|xmas|prefs?(?=\s)|fb(?= (?:straight|short|direct|only|in|by|1:1|one|early|face|gently|honest|quick|always|never|via|please|pls|with|w|as|when|should|privately|is|and|on (?:the|drafts))\b)|(?<=\b(?:give|gives|giving|wants|likes|prefers|needs|take|takes|hates|loves|no|blunt|honest|written|direct) )fb|crit|abt|bday|accts?|svcs?|wks?|mtgs?|appts?|tmrw|msgs|hols|thx|qns|ppl|asst|mgr|aft|morn)\b/gi;
/** A word that somebody in a hurry writes short. */
export const inFull = (word: string): string => shorts.get(word.toLowerCase()) ?? word;

/** The letters of the word in their order, but for one or two of them: "avaible". */
function isShortened(typed: string, word: string): boolean {
  if (typed.length < 6 || word.length < 8 || word.length - typed.length > 2 || typed.length > word.length) return false;
  let at = 0;
  for (const letter of word) if (letter === typed[at]) at++;
  return at === typed.length && typed.at(-1) === word.at(-1);
}

const meant = remembered((word: string): { word: string | undefined } => {
  const day = days.get(word.replace(/s$/, ''));
  if (day) return { word: word.endsWith('s') ? `${day}s` : day };
  const near = [...known].filter(
    (one) =>
      (Math.abs(one.length - word.length) < 2 && isSlipOf(word, one)) || (word[0] === one[0] && isShortened(word, one)),
  );
  return { word: near.length === 1 ? near[0] : undefined };
});

/** The word that was meant, in small letters; the same where it is one of ours, or none is near, or several are. */
export function withoutSlip(typed: string): string {
  const word = typed.toLowerCase();
  if (word.length < 4 || known.has(word) || others.has(word) || !/^[a-z]+$/.test(word)) return typed;
  return meant(word).word ?? typed;
}
