import { isOutsider, isTradeAlone } from './facts/posts';
import { isHrPost } from './facts/roles-told';
import { isHeardWord, isSoundHint } from './facts/sound-words';
import { withGround } from './like-me';
import type { Read } from './prose';
import { item, line, tells } from './told';
import type { Reading, Told } from './types';

const wordsIn = (text: string, { start, end }: Read) =>
  text
    .slice(start, end)
    .trim()
    .replace(/^["”’]\s*/u, '')
    .replace(/[.!]$/u, '')
    .replace(/^(?:and|but|so) /iu, '');
const onlyTold = ({ readings }: Read): Told | undefined => {
  const all = readings.flatMap(({ told = [] }) => told);
  return all.length === 1 && readings.every(({ ask, cut }) => !ask && !cut) ? all[0] : undefined;
};
const fieldOf = (told: Told | undefined) => (told && 'field' in told ? told.field : undefined);

const notName =
  /^(?:not|never|rather than|instead of|hardly ever) ["“]?\p{L}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)?["”]?$/iu;
const asIn = /^(?:not|never|as in|like|rhymes with) ["“]?\p{L}[\p{L} '’"”-]{1,40}$/iu;
const oneName = /^\p{Lu}[\p{L}\p{M}'’-]{2,20}$/u;
const addedTo = /^(?:please )?(?:groups|lists|tags|add|put|sort|file|include|belongs|goes|tag|label|list|place)\b/iu;
const longestSound = 80;

/** "Pronounced with the stress on the second part, da-REE-na": one thing in two pieces. */
function soundOf(first: string, second: string, isRead: boolean): string | undefined {
  const isMore = isRead || isSoundHint(second) || asIn.test(second) || (isSoundHint(first) && oneName.test(second));
  if (!isMore || first.length + second.length > longestSound) return undefined;
  return isHeardWord(second) && !isHeardWord(first) ? `${second}, ${first}` : `${first}, ${second}`;
}

type Text = Extract<Told, { text: string }>;

/** What a name, its sound or a meeting is with what is said behind it. */
function moreOf(told: Text, words: string, own: Told | undefined, { readings, joint }: Read): Reading | undefined {
  const isUnread = readings.length === 0;
  const isAlike = fieldOf(own) === told.field;
  switch (fieldOf(told)) {
    case 'howMet':
      return isAlike && joint !== 'but' ? tells(line('howMet', `${told.text}, ${words}`)) : undefined;
    case 'aliases':
      return isUnread && notName.test(words) ? tells(told) : undefined;
    case 'sayIt': {
      const sound = isUnread || isAlike ? soundOf(told.text, words, !isUnread) : undefined;
      return sound === undefined ? undefined : tells(line('sayIt', sound));
    }
    default:
      return undefined;
  }
}

/** What belongs to the statement before it: "not Matthias", "long oo". */
function joinedTo(text: string, before: Read, read: Read): Reading[] | undefined {
  const told = onlyTold(before);
  const own = onlyTold(read);
  if (!told || !('text' in told)) return undefined;
  const reading = moreOf(told, own && 'text' in own ? own.text : wordsIn(text, read), own, read);
  return reading && [reading];
}

/** "My groups Christmas appeal and drivers": where more of them are named, one may be written small. */
const manyGroups = /\b(?:groups|lists|circles|tags)\b/iu;
const smallGroup = /^(?:the )?\p{L}[\p{L}'’&-]*(?: \p{L}[\p{L}'’&-]*){0,2}$/u;
const toBeDone =
  /^(?:call|ring|mail|email|text|ask|tell|keep|send|give|put|see|meet|prefers?|likes?|loves?|wants?|needs?|she|he|they|is|are|has|no|not|never|works?|always|please|good|great|knows|only|then|also)\b/iu;
const groupName = /^(?:the )?["“]?\p{Lu}[\p{L}'’&-]*(?: \p{Lu}[\p{L}'’&-]*){0,3}["”]?$/u;
/** "Put her in my groups Friday Lunch and Mentors". */
function groupBeside(text: string, before: Read, read: Read): Reading[] | undefined {
  const told = before.readings.flatMap((one) => one.told ?? []);
  const words = wordsIn(text, read);
  const isGroup =
    told.length > 0 && told.every((one) => fieldOf(one) === 'groups') && addedTo.test(text.slice(before.start));
  const isFree = read.readings.length === 0 || /^(?:title|team|groups)$/u.test(fieldOf(onlyTold(read)) ?? '');
  const isMany = manyGroups.test(text.slice(before.start, before.end));
  const isName = groupName.test(words) || (isMany && smallGroup.test(words) && !toBeDone.test(words));
  // "Groups: allotment; Tuesday walkers".
  const isListed = read.joint === 'and' || (isMany && /^;\s*$/u.test(text.slice(before.end, read.start)));
  return isGroup && isListed && isFree && isName
    ? [{ told: [...told, item('groups', words.replace(/^the /iu, '').replace(/["“”]/gu, ''))] }]
    : undefined;
}

const pronoun = /^(?:she|he|they)$/iu;
/** "Scrum master, she": by itself it is about nothing else. */
const asPronoun = (text: string, read: Read, behind: Read | undefined): Read => {
  const words = wordsIn(text, read);
  const isJoined = [read.joint, behind?.joint].some((joint) => joint === 'and' || joint === 'but');
  const isAlone = read.readings.length === 0 && !isJoined && pronoun.test(words);
  return isAlone ? { ...read, readings: [tells(line('pronouns', words.toLowerCase()))] } : read;
};

/** "Lead, I report to him": whose lead is told beside it. */
function withoutAskedRole(reads: readonly Read[]): Read[] {
  const isTold = reads.some((read) => read.readings.some(({ told = [] }) => told.some((one) => one.kind === 'role')));
  const settled = (reading: Reading): Reading => {
    const titles = reading.ask?.answers.filter((one) => fieldOf(one) === 'title') ?? [];
    const isRoleAsked = reading.ask?.answers.some((one) => one.kind === 'role') === true;
    return isRoleAsked && titles.length === 1 ? { told: titles } : reading;
  };
  return isTold ? reads.map((read) => ({ ...read, readings: read.readings.map(settled) })) : [...reads];
}

/** "Vendor contact, dir of support": of two titles the one that says more. */
function withoutVagueTitle(reads: readonly Read[]): Read[] {
  const titles = reads.flatMap((read) =>
    read.readings.flatMap(({ told = [] }) => told.filter((one) => fieldOf(one) === 'title')),
  );
  const isVague = (one: Told) => fieldOf(one) === 'title' && 'text' in one && isOutsider(one.text);
  if (titles.length < 2 || titles.every(isVague)) return [...reads];
  return reads.map((read) => ({
    ...read,
    readings: read.readings.map((one) =>
      one.told ? { ...one, told: one.told.filter((told) => !isVague(told)) } : one,
    ),
  }));
}

/** "HR generalist": what somebody does, and who they are to the user, where no other firm is theirs. */
function withHr(text: string, reads: readonly Read[]): Read[] {
  const all = reads.flatMap((read) => read.readings.flatMap(({ told = [] }) => told));
  const isElsewhere = all.some((one) => fieldOf(one) === 'company' || (one.kind === 'role' && one.role !== 'hr'));
  if (isElsewhere) return [...reads];
  return reads.map((read) => {
    const told = onlyTold(read);
    const isHr = told?.kind === 'role' && told.role === 'hr';
    const post = fieldOf(told) === 'title' && told && 'text' in told ? told.text : isHr ? wordsIn(text, read) : '';
    const title = post.replace(/^(?:my|our|the|an?|is an?) /iu, '');
    return isHrPost(title) ? { ...read, readings: [tells({ kind: 'role', role: 'hr' }, line('title', title))] } : read;
  });
}

/** "Backend, payments team", "support, early shift": a field that stands first. */
function withField(text: string, [first, ...more]: readonly Read[]): Read[] {
  const isOther = more.some(({ readings }) => readings.length > 0);
  if (!first || first.readings.length > 0 || !isOther || more[0]?.joint !== 'comma')
    return first ? [first, ...more] : [];
  const words = wordsIn(text, first);
  const isTeam = more.some((read) =>
    read.readings.some(({ told = [] }) => told.some((one) => fieldOf(one) === 'team')),
  );
  const isTitle = isTradeAlone(words) || (isTeam && firstFields.has(words.toLowerCase()));
  const field = isTitle ? 'title' : firstFields.has(words.toLowerCase()) ? 'team' : undefined;
  return [field ? { ...first, readings: [tells(line(field, words))] } : first, ...more];
}
const firstFields: ReadonlySet<string> = new Set(
  'support product design research data production it security sales operations communications ops analytics'.split(
    ' ',
  ),
);

/** Pieces that only say more of the one before them, or that the others make clear. */
export function withEchoes(text: string, reads: readonly Read[]): Read[] {
  const out: Read[] = [];
  for (const [at, read] of withGround(text, reads).entries()) {
    const before = out.at(-1);
    const joined = before && (joinedTo(text, before, read) ?? groupBeside(text, before, read));
    if (joined) out[out.length - 1] = { ...before, end: read.end, readings: joined };
    else out.push(reads.length > 1 ? asPronoun(text, read, reads[at + 1]) : read);
  }
  return withHr(text, withoutVagueTitle(withoutAskedRole(withField(text, out))));
}
