import { withAlsoBeside } from './also-beside';
import { phrasesOf } from './behind';
import { withWhoBeside } from './beside-who';
import { withEchoes } from './echoes';
import { isContact } from './facts/contacts';
import { isPartOfHouse } from './facts/houses';
import { isRegion } from './facts/regions-of-posts';
import { isFieldWritten } from './facts/team-names';
import { withFactsBeside } from './facts-beside';
import { isFirmWritten, isHouseName } from './firm-names';
import { withFirmPairs } from './firm-pairs';
import { toldIn, writtenIn } from './piece-words';
import { zonesOfPlace } from './places';
import type { Read } from './prose';
import { asks, item, line, tells } from './told';
import type { Reading, Told } from './types';

/** How firms end: "Hartmann Pumpen GmbH", "Okafor & Sons". */
const firmEnds = phrasesOf(
  `gmbh|ag|kg|se|sa|sas|sarl|srl|spa|nv|bv|ab|as|oy|a/s|aps|inc|inc.|ltd|ltd.|limited|llc|llp|plc|co|co.|corp|corp.|corporation|group|holding|holdings
  bank|university|college|school|academy|hospital|clinic|museum|institute|foundation|trust|council|theatre|theater|gallery|library|hotel|hotels|airlines
  airways|logistics|systems|solutions|partners|consulting|associates|industries|works|motors|foods|pharma|energy|insurance|labs|studio|studios|media
  press|books|records|sons|brothers|bros|chambers|architects|engineering|construction|pumps|steel|brewery|bakery|farm|farms|estates|dental|surgery|solicitors|lawyers|accountants|surveyors|partnership|stores|supplies|nurseries|removals|scaffolding|roofing|plumbing|joinery|interiors`,
);
const calendar =
  /^(?:mon|tues?|wed|weds|thur?s?|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)$|^(?:christmas|easter|english|german|french|spanish|italian|polish|monday|hi|hello|thanks|i|she|he|they|yes|no|ok|vip|fyi|tbc|tbd|pm|am|hr|dr|phd|ooo|pto|wfh|urgent|new|best|prefers|likes|works|call|email|mail|chat|slack|teams|phone|only|not|never|no|emea|apac|dach|americas|europe|global|usa|uk)$/iu;
const nameWord = /^\p{Lu}[\p{L}\p{N}&.'’-]{1,24}$/u;
const joining = /^(?:&|of|and|de|of the)$/u;
const customers = /^(?:supplier|vendor|client|customer|agency|contractor|external|partner|buyer)\b/iu;

/** Words that are written as a name, and name no place or day. */
function isName(words: string): boolean {
  const all = words.split(' ');
  const [first = ''] = all;
  const isWritten =
    (all.length < 5 && nameWord.test(first) && all.every((one) => nameWord.test(one) || joining.test(one))) ||
    isFirmWritten(words);
  return isWritten && !isRegion(words) && !all.some((one) => calendar.test(one)) && zonesOfPlace(words).length === 0;
}

const isFirm = (words: string) =>
  isHouseName(words) || (words.includes(' ') && firmEnds.has(words.split(' ').at(-1)?.toLowerCase() ?? ''));
/** "NWO", "4Peaks", "Studio 21": beside a job no person, and alone anything. */
const noPerson = /^(?:\p{Lu}{3,6}|\d\p{Lu}[\p{L}\d]{2,20}|\p{Lu}[\p{L}]{2,20} \d{1,3})$/u;

const isFieldName = (words: string) => isFieldWritten(words) && !isFirm(words) && !noPerson.test(words);

/** A customer is of a firm, and who has a job is of a firm or of a team. */
function nameBeside(words: string, told: readonly Told[]): Reading | undefined {
  if (told.some((one) => one.kind === 'line' && one.field === 'company')) return undefined;
  const isInside = told.some((one) => (one.kind === 'line' && one.field === 'title') || one.kind === 'role');
  if (isFirm(words) || (isInside && noPerson.test(words))) return tells(line('company', words));
  const isOutside = told.some(
    (one) =>
      (one.kind === 'role' && one.role === 'customer') ||
      (one.kind === 'line' && one.field === 'title' && customers.test(one.text)),
  );
  if (isOutside) return tells(line('company', words));
  if (told.some((one) => one.kind === 'role' && one.role === 'team') || isFieldName(words))
    return tells(line('team', words));
  const isContactTold = told.some((one) => one.kind === 'line' && one.field === 'title' && isContact(one.text));
  // Behind "contact at the port agent" it may be the town.
  if (isContactTold) return undefined;
  // Two names beside "my manager" may be people.
  const isOfPost = told.some((one) => one.kind === 'line' && one.field === 'title');
  if (/^\S+ (?:&|and) \S+$/u.test(words) && !isOfPost) return undefined;
  return isInside ? asks('meaning', [line('company', words), line('team', words)]) : undefined;
}

const isField = (words: string) => /^\p{Ll}[\p{L}-]{2,20}(?: \p{Ll}[\p{L}-]{2,20})?$/u.test(words);
const isJob = ({ readings }: Read) =>
  readings.length > 0 &&
  toldIn({ start: 0, end: 0, joint: 'start', readings }).every(
    (one) => one.kind === 'role' || (one.kind === 'line' && one.field === 'title'),
  );

/** "HR partner, contracts & visas": what the job is about, or what they are good at. */
function fieldsBehind(text: string, reads: readonly Read[], at: number): Reading | undefined {
  const [job, first, second, after] = reads.slice(at - 1, at + 3);
  if (!job || !first || !second || first.joint !== 'comma' || second.joint !== 'and' || after?.joint === 'and')
    return undefined;
  const isPair = [first, second].every((one) => one.readings.length === 0 && isField(writtenIn(text, one)));
  const both = text.slice(first.start, second.end).trim();
  return isJob(job) && isPair ? asks('meaning', [item('strengths', both), line('team', both)]) : undefined;
}

const isFree = ({ readings, joint }: Read) => readings.length === 0 && joint !== 'but' && joint !== 'and';

/** A name alone, with what it says beside the others. */
function withName(text: string, reads: readonly Read[], at: number, told: readonly Told[]): Read[] {
  const read = reads[at];
  if (!read) return [];
  const written = writtenIn(text, read);
  // "Important client, from GreenWave".
  const isOfClient = told.some(
    (one) =>
      (one.kind === 'role' && one.role === 'customer') ||
      (one.kind === 'line' && one.field === 'title' && customers.test(one.text)),
  );
  const words = isOfClient ? written.replace(/^(?:from|with|at) (?=\p{Lu})/u, '') : written;
  const isListed = read.joint === 'comma' || isFirm(words) || noPerson.test(words);
  const isAlone = isFree(read) && isListed && reads[at + 1]?.joint !== 'and' && (isName(words) || isPartOfHouse(words));
  const reading = isAlone ? nameBeside(words, told) : undefined;
  return [reading ? { ...read, readings: [reading] } : read];
}

/** Names and fields that stand by themselves among statements, and say something only beside these. */
export function withNamesBeside(text: string, written: readonly Read[]): Read[] {
  const given = withFirmPairs(text, written);
  const reads = withWhoBeside(text, withEchoes(text, withAlsoBeside(text, withFactsBeside(text, given))));
  const told = reads.flatMap(toldIn);
  const pairs = reads.map((read, at) => (at > 0 && isFree(read) ? fieldsBehind(text, reads, at) : undefined));
  return reads.flatMap((read, at) => {
    // The second of a pair is told with the first.
    if (at > 0 && pairs[at - 1]) return [];
    const pair = pairs[at];
    const end = reads[at + 1]?.end ?? read.end;
    return pair ? [{ ...read, end, readings: [pair] }] : withName(text, reads, at, told);
  });
}
