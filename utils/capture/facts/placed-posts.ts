import { phrasesOf } from '@/utils/capture/behind';
import type { Clause } from '@/utils/capture/clause';
import { isDepartment } from '@/utils/capture/departments';
import { houseIn, isHouseName } from '@/utils/capture/firm-names';
import { isLabelled } from '@/utils/capture/jobs';
import { line, tells } from '@/utils/capture/told';
import type { Reading, Told } from '@/utils/capture/types';
import { isPost as isPlainPost, isPostFor } from './posts';
import { partnerTold } from './projects';
import { isOfPersonnel } from './roles-told';
import { withoutFrontWhen, withoutWhen } from './since-when';
import { namedPart, partOfFirm } from './team-names';
import { isFirmThere, isOfWhom, placeOf } from './where-placed';

/** What is said before where or as what somebody works. */
const verb =
  /^(?:(?:works?|working|worked here|employed|engaged|hired|serves|serving|acts|acting|based|sits|sitting|attached|assigned|allocated|seconded|contracted|contracts|freelances|freelancing|consults|belongs|been|is|now|also|mainly|mostly|primarily|currently|presently|officially|still|these days|nowadays|here|over|across|to us|with us|for us|has|have) ){1,4}(?=(?:at|@|in|for|with|from|by|to|as|on|within|over at) )/iu;
const moved =
  /^(?:(?:has |just |recently |newly )*(?:joined us from|joined|joins|joining|left for|moved over to|moved to|moves to|moving to|went to|goes to|switched to|changed to|transferred to|started at|started with|starts at|hired by|taken on by|appointed by)) (?=\S)/iu;
const idleFront = /^(?:(?:is|now|also|been|currently|still|mainly|our|the|an?|new|here) ){1,3}(?=\S)/iu;
const joins =
  / (?:at|@|from|(?:hired |contracted |employed |provided |supplied |sent |placed )?(?:through|via|by)|of|with|in|on|for|within|over at|inside|as(?: an?| the| our| their)?|,? ?(?:where )?(?:she|he|they)(?:['’]s|['’]re| is| are| works as| acts as| serves as)(?: an?| the| our| their)?) (?=\S)/gu;
const asPost = /^,? ?(?:as|where|she|he|they)(?:['’]| |$)/u;

const customer = /^(?:(?:new|big|key|important|our|main|good|old|regular|long-standing) ){0,2}(?:customer|client)$/iu;
const byTrade =
  /^(?:training|trade|profession|birth|nature|education|background|day|night|then|now|choice|accident|vocation|heart|title|rank|default)\b/iu;
/** Who they are to the user is told with it elsewhere. */
const ofPersonnel = /^(?:(?:senior|junior|our|my|the) )*(?:hr|hrbp|human resources|people (?:partner|ops))\b/iu;
/** "Carol cooks for the club" is no post of hers. */
const isVerbLast = (front: string): boolean => /[^s]s$/u.test(front) && !/ (?:of|for) /u.test(front);
/** "Vice-rector for research": what it is for is no part and no firm. */
const isForField = (text: string): boolean => {
  const at = text.indexOf(' for ');
  return (
    isPostFor(text) && !/ (?:at|with|in|from|of|on) /u.test(text.slice(at + 1)) && !placeOf('for', text.slice(at + 5))
  );
};
const isPost = (text: string): boolean =>
  (isPlainPost(text) || isForField(text)) && !isVerbLast(text) && !ofPersonnel.test(text);

const notUnknown = phrasesOf(
  'usual|planned|expected|agreed|before|soon|far|well|much|long|part|always|ever|such|whole|rule|result|matter|favour|favor|team|pair|couple|group|volunteer|guest|visitor|friend|hobby|joke|test|treat|surprise|backup|reminder|sideline|parent|mother|father|human|person|user|member',
);

interface Cut {
  join: string;
  seg: string;
}

const fieldsOf = (told: readonly Told[]) => told.map((one) => ('field' in one ? one.field : one.kind));
const isTwice = (told: readonly Told[]) => new Set(fieldsOf(told)).size !== told.length;

/** Behind "as a" stands what somebody does, in whatever language. */
const isUnknownPost = (join: string, seg: string) =>
  / an?$/u.test(join) && /^[\p{L}-]{4,30}$/u.test(seg) && !notUnknown.has(seg.toLowerCase());

/** "Editor of the events team" is of a team. */
const ofTeam = (seg: string): boolean => / of /u.test(seg) && /(?:team|department|dept|unit|squad)$/iu.test(seg);
const experience =
  / with (?:over |about |more than |almost )?(?:\d{1,2}|ten|fifteen|twenty|thirty|many) years(?:['’])?(?: of)? (?:\p{L}+ )?experience$/iu;
/** What the first words say: the post, the part of a firm, or that it is a customer. */
function firstTold(seg: string): Told[] | undefined {
  if (customer.test(seg)) return [{ kind: 'role', role: 'customer' }];
  if (isPost(seg) && !ofTeam(seg)) return [line('title', seg)];
  const part = / (?:team|department|dept|unit|section|squad|division)$/iu.test(seg) ? namedPart(seg) : undefined;
  return part === undefined ? undefined : [line('team', part)];
}

/** "Legal counsel at the ministry": the house has no name, so it stays a part of the post; of a customer it is the firm. */
function houseTold(told: readonly Told[], { join, seg }: Cut): Told[] | undefined {
  const house = isOfWhom(join) ? houseIn(seg) : undefined;
  const [only] = told;
  if (house === undefined || told.length !== 1 || !only) return undefined;
  if (only.kind === 'role') return [only, line('company', house)];
  return only.kind === 'line' && only.field === 'title' ? [line('title', `${only.text} ${join} ${seg}`)] : undefined;
}

const hasRole = (told: readonly Told[], role: string): boolean =>
  told.some((one) => one.kind === 'role' && one.role === role);

/** "Carpenter by trade"; "moved to our team from Sales" is where they were. */
const saysNoPlace = (before: readonly Told[], { join, seg }: Cut): boolean =>
  (join === 'by' && byTrade.test(seg) && fieldsOf(before).includes('title')) ||
  (join === 'from' && hasRole(before, 'team'));

function segTold(before: readonly Told[], cut: Cut): Told[] | undefined {
  const { join, seg } = cut;
  if (join === '') return firstTold(seg);
  if (asPost.test(join)) return isPost(seg) || isUnknownPost(join, seg) ? [line('title', seg), ...before] : undefined;
  if (saysNoPlace(before, cut)) return [...before];
  const place = placeOf(join, seg);
  if (!place) return houseTold(before, cut);
  return [...before, ...(hasRole(before, 'customer') ? place.filter((one) => one.kind !== 'role') : place)];
}

const mostCuts = 6;

/** The words of a statement, each run of them as long as it can be: the post, and what each join tells of where. */
function walked(from: Cut, told: readonly Told[]): Told[] | undefined {
  const ends = [...from.seg.matchAll(joins)].slice(0, mostCuts).reverse();
  const whole = segTold(told, from);
  if (whole && !isTwice(whole)) return whole;
  for (const end of ends) {
    const here = segTold(told, { join: from.join, seg: from.seg.slice(0, end.index) });
    const rest = { join: end[0].trim(), seg: from.seg.slice(end.index + end[0].length) };
    const all = here && !isTwice(here) ? walked(rest, here) : undefined;
    if (all) return all;
  }
  return undefined;
}

/** The first join of some words, and what stands behind it: "as a", "over at". */
function cutOf(text: string): Cut | undefined {
  const join = /^(?:over at|as (?:an?|the|our|their)|\S+) (?=\S)/u.exec(text)?.[0];
  return join === undefined ? undefined : { join: join.trim(), seg: text.slice(join.length) };
}

/** Where or as what somebody works, behind a verb or without one. */
function placedIn(text: string): Told[] | undefined {
  const led = moved.exec(text)?.[0];
  if (led !== undefined) return walked({ join: 'to', seg: text.slice(led.length) }, []);
  const start = verb.exec(text)?.[0] ?? '';
  const isJoined = start !== '' || /^(?:at|with|from|by|in) (?=\S)/u.test(text);
  const cut = isJoined ? cutOf(text.slice(start.length)) : { join: '', seg: text.replace(idleFront, '') };
  return cut && walked(cut, []);
}

const memberOf = /^(?:(?:founding|new|active|newest|long-standing) )?(?:member|part|one) of (?=\S)/iu;
/** "Team procurement", "team Blue". */
const teamFirst = /^team (?!lead|leader|manager|head|coordinator|assistant|secretary|support$)\S/iu;
const fromHouse = /^(?:from|with|is with|is from|comes from|based at|sits at) (?:the )?(?=\S)/u;
const isFirmPart = / (?:team|department|dept|unit|section|squad|division|directorate)$/iu;
const oneOf = /^(?:one|part) of (?:the|our) (\S.{1,30}) (?:people|folks|lot|crowd|bunch|crew|guys|colleagues)$/iu;
const isNamed = (part: string) =>
  /^\p{Lu}/u.test(part) || [part, ...part.split(' ')].some((one) => partOfFirm(one) !== undefined);

/** "From the University of Ostley". */
function houseOf(text: string): Told[] | undefined {
  const start = fromHouse.exec(text)?.[0];
  const house = start === undefined ? '' : text.slice(start.length);
  return isHouseName(house) && isFirmThere(house) ? [line('company', house)] : undefined;
}

/** "Accounts payable department", "member of the events team", "one of the grants people". */
function partIn(text: string): string | undefined {
  const member = memberOf.exec(text)?.[0];
  const own = member === undefined ? undefined : namedPart(text.slice(member.length));
  if (own !== undefined) return own;
  const isPart = teamFirst.test(text) || (isFirmPart.test(text) && !isDepartment(text));
  const part = oneOf.exec(text)?.[1] ?? (isPart ? namedPart(text) : undefined);
  return part !== undefined && isNamed(part) ? part : undefined;
}

/** "Works in HR" or a part of a firm: where, and no more. */
function partOf(text: string): Told[] | undefined {
  if (isOfPersonnel(text)) return [{ kind: 'role', role: 'hr' }];
  const part = partIn(text);
  return part === undefined ? houseOf(text) : [line('team', part)];
}

const over = /^(?:ex|formerly|former|previously|once|retired|was|were|used to|had been)[ -]/iu;
/** A name of a firm or a team alone, or a post, is read by others. */
const tellsMore = (told: readonly Told[], text: string): boolean =>
  told.length > 1 || / (?:at|from|with|of|as|by|in|for|to) /u.test(text);

/** "VP of sales", "director of quality": what it is of, unless it is called a team. */
const isWholePost = (text: string): boolean =>
  isPost(text) && !/ (?:team|department|dept|unit|squad)$/iu.test(text) && !/ (?:at|with|from|@|by) /u.test(text);

/** "Works with Anna". */
const isPerson = (told: readonly Told[], text: string): boolean =>
  told.length === 1 && /^(?:works?|working|is|sits) (?:\p{L}+ )?with \p{Lu}\S+$/u.test(text);

function toldOf(spelt: string): Told[] | undefined {
  const text = withoutWhen(withoutFrontWhen(spelt)).replace(experience, '');
  const own = partnerTold(text) ?? partOf(text);
  if (own) return own;
  const bare = text.replace(idleFront, '');
  if (isWholePost(bare)) return experience.test(spelt) ? [line('title', bare)] : undefined;
  const told = placedIn(text);
  return told && tellsMore(told, text) && !isPerson(told, text) ? told : undefined;
}

/** A post and where it is: the longest words that are a post, and behind them the firm, its part or the town. */
export function readPlacedPost({ spelt }: Clause): Reading | undefined {
  if (spelt.length > 110 || !spelt.includes(' ') || over.test(spelt) || isLabelled(spelt)) return undefined;
  const told = toldOf(spelt);
  return told && tells(...told);
}
