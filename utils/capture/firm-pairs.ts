import { phrasesOf } from './behind';
import { isTeamField } from './facts/teams-told';
import { toldIn, wordsIn } from './piece-words';
import { zonesOfPlace } from './places';
import type { Read } from './prose';
import { isTitle } from './titles';
import { asks, line, tells } from './told';
import type { Reading, Told } from './types';

/** What only a firm ends with behind "&". */
const kinEnds = phrasesOf(
  'sons|son|daughters|daughter|co|co.|partners|partner|brothers|brother|bros|sisters|associates|company|family|cie|cie.|söhne|soehne|sohn|tochter|töchter|filles|fils|figli|hijos|zonen|nephews|nephew',
);
const nameWord = /^\p{Lu}[\p{L}\p{N}.'’-]{1,24}$/u;
const smallWord = /^[\p{Ll}\p{N}][\p{L}\p{N}.'’-]{1,24}$/u;
const noName = phrasesOf(
  'i|she|he|they|we|dr|mr|mrs|ms|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|slack|teams|zoom|email|mail|chat|phone|calls|hr|it|qa|no|not|never|prefers|likes|english|german|french|spanish|research|development|trust|safety|learning|health|people|culture|sales|marketing|legal|finance|food|beverage|profit|loss|supply|demand|arts|crafts|mergers|acquisitions|policy|strategy|risk|compliance|quality|assurance|design|build|product|the|my|our|his|her|their|a|an',
);

const isNames = (words: readonly string[]): boolean =>
  words.length > 0 &&
  words.length < 3 &&
  words.every((one) => nameWord.test(one) && !noName.has(one.toLowerCase())) &&
  zonesOfPlace(words.join(' ')).length === 0;

const isPost = (one: Told) => one.kind === 'role' || (one.kind === 'line' && one.field === 'title');

/** Jobs as people in a hurry or on a site call them: only before a firm these are clear. */
const slang = phrasesOf(
  'subbie|subby|sparky|sparkie|chippy|chippie|brickie|plasterer|roofer|tiler|glazier|joiner|scaffolder|rigger|welder|groundworker|labourer|plumber|electrician|contractor|sub-contractor|subcontractor|supplier|vendor|rep|surveyor|lawyer|solicitor|accountant|auditor|broker|architect|engineer|consultant|foreman|super|superintendent|estimator|qs|fitter|builder|carpenter|painter|decorator|landscaper|cleaner|caterer|courier|driver|freelancer|temp|agent|buyer|contact',
);
const isJob = (text: string): boolean => {
  const words = text.toLowerCase().split(' ');
  return words.length < 5 && (isTitle(text) || slang.has(words.at(-1) ?? ''));
};

interface Firm {
  /** What stands before "from", where it does. */
  post: string | undefined;
  name: string;
}

/** "Roofer from bell": a job, and how the name of a firm begins. */
function begunIn(words: string): Firm | undefined {
  const all = words.split(' ');
  const at = all.findIndex((one) => /^(?:from|at|with|of|for)$/iu.test(one));
  const name = at < 0 ? all : all.slice(at + 1);
  const post =
    at > 0
      ? all
          .slice(0, at)
          .join(' ')
          .replace(/^(?:an?|the|our|my|their|new) /iu, '')
      : undefined;
  const isWritten = name.every((one) => nameWord.test(one) || (at >= 0 && smallWord.test(one)));
  const isName = name.length > 0 && name.length < 3 && isWritten && !name.some((one) => noName.has(one.toLowerCase()));
  return isName && (post === undefined || isJob(post)) ? { post, name: name.join(' ') } : undefined;
}

const isAmp = (text: string, first: Read, second: Read) =>
  /^\s*(?:&|\+|and|und)\s*$/iu.test(text.slice(first.end, second.start));

interface Pair extends Firm {
  /** Whether "& sons" or the like says that it is a firm. */
  isKin: boolean;
}

/** The name that two pieces are with the sign between them; undefined where they are none. */
function pairOf(text: string, first: Read, second: Read): Pair | undefined {
  const begun = isAmp(text, first, second) ? begunIn(wordsIn(text, first)) : undefined;
  if (!begun) return undefined;
  const [sign, end] = [text.slice(first.end, second.start), wordsIn(text, second)];
  const isKin = kinEnds.has(end.toLowerCase());
  const isNamed = sign.includes('&') && isNames(begun.name.split(' ')) && isNames(end.split(' '));
  const name = `${begun.name}${sign}${end}`;
  return (isKin || isNamed) && !isTeamField(name) ? { ...begun, name, isKin } : undefined;
}

/** "Holt & Pears", "roofer from bell & daughters": a firm that two people, or one and theirs, gave the name. */
function firmOf(text: string, first: Read, second: Read, told: readonly Told[]): Reading | undefined {
  const isUnread = first.readings.length + second.readings.length === 0;
  const pair = isUnread ? pairOf(text, first, second) : undefined;
  if (!pair) return undefined;
  const firm = line('company', pair.name);
  if (pair.post !== undefined) return tells(line('title', pair.post), firm);
  const isSaid = told.some(isPost) || /^(?:from|with|at) /iu.test(wordsIn(text, first));
  const isOutside = told.some((one) => one.kind === 'role' && one.role === 'customer');
  if (isSaid && (pair.isKin || isOutside)) return tells(firm);
  // Beside "my manager" two names may be people.
  const isOfPost = told.some((one) => one.kind === 'line' && one.field === 'title');
  return isSaid && isOfPost ? asks('meaning', [firm, line('team', pair.name)]) : undefined;
}

/** Firms whose names hold an "&", which parts them as it parts statements. */
export function withFirmPairs(text: string, reads: readonly Read[]): Read[] {
  const told = reads.flatMap(toldIn);
  if (told.some((one) => one.kind === 'line' && one.field === 'company')) return [...reads];
  const out: Read[] = [];
  for (let at = 0; at < reads.length; at++) {
    const [first, second] = [reads[at], reads[at + 1]];
    const reading = first && second ? firmOf(text, first, second, told) : undefined;
    const isJoined = first && second && reading && first.joint !== 'and';
    if (isJoined) out.push({ ...first, end: second.end, readings: [reading] });
    else if (first) out.push(first);
    if (isJoined) at += 1;
  }
  return out;
}
