import { phraseAt, type Run } from './absence/bag';
import { bareWord } from './bare-word';
import { hasLength, phrasesOf } from './behind';
import type { Clause } from './clause';
import { isPlaceAlone, zonesOfPlace } from './places';
import { tellsOrAsks, zone } from './told';
import type { Reading } from './types';

/** One of these says that somebody is there for good. */
const telling = phrasesOf(
  `you find her|you find him|you'll find her|you'll find him|find her|find him|works for us|works for us from|working for us from|my contact|our contact|contact|stays|staying|remains|the one in|the person in|the colleague in|the contact in|has lived|have lived|has been living|been living|flat in|house in|apartment in|lives|live|living|based|base|is based|home base|located|resides|residing|resident|settled|stationed|posted|sits|sitting|home|home is|hometown now|works|work|working|works out of|working out of|works from|working from|remote|remotely
  works remotely|working remotely|remote from|office|home office|home-office|from home|wfh|desk|workplace|place of work|location|hq|headquarters|branch|site|plant|hub|moved|moved to|has moved to|moved back to|moved over to|moved home to|relocated|relocated to|transferred to|has relocated to
  has settled in|made her home in|made his home in|calls home|time zone|timezone|time|local time|clock|office hours|working hours|work hours|business hours|core hours|hours|our man|our woman|our person|our contact|our colleague|colleague|counterpart
  can be found|is to be found|is at home|at home|at home in|keeps|lives and works|works and lives|expat|migrant|permanently|runs on|on the clock of`,
);
/** Where people come from, of whom it is said where they are. */
const people = phrasesOf(
  `american|brit|briton|englishman|englishwoman|scot|scotsman|welshman|welshwoman|irishman|irishwoman|german|austrian|swiss|frenchman|frenchwoman|french|italian|spaniard|catalan|portuguese|dutchman|dutchwoman|belgian|dane|swede|norwegian|finn|icelander
  pole|czech|slovak|hungarian|romanian|bulgarian|greek|serb|croat|slovene|ukrainian|russian|estonian|latvian|lithuanian|turk|israeli|egyptian|moroccan|nigerian|ghanaian|kenyan|south african|ethiopian|indian|pakistani|bangladeshi|sri lankan|nepali
  chinese|japanese|korean|south korean|taiwanese|thai|vietnamese|filipino|filipina|malaysian|indonesian|singaporean|australian|aussie|new zealander|kiwi|canadian|mexican|brazilian|argentine|argentinian|chilean|colombian|peruvian|venezuelan|cuban|iranian|lebanese|syrian|european|latino|latina|bavarian|texan|californian|berliner|londoner|new yorker|parisian|expat|expatriate|immigrant|foreigner|emigrant`,
);
const standing = phrasesOf(
  `calls|her|his|in|at|near|outside|just outside|close to|not far from|is|are|has|have|been|she|he|they|she's|he's|they're|a|an|the|her|his|their|our|and|now|currently|still|these days|nowadays|at present|at the moment|mostly|mainly|usually|always|generally
  most of the year|most of the time|most of the week|most days|all year|all year round|the whole year|year round|all the time|full time|full-time|for good|for years|for many years|for some years|for ages|for a long time|for a while now|for the last few years|since forever|long since
  with the family|with her family|with his family|with their family|with her husband|with his wife|with her wife|with his husband|with her partner|with his partner|with the kids|with the kids and a dog|with her kids|with his kids|with two kids|with two cats|with a dog|with his dog|with her dog|by choice|for love|for work|for family reasons|for the weather
  the suburbs of|in the suburbs of|on the outskirts of|outskirts of|a suburb of|a village near|a small village near|a village outside|a small town near|a town near|a small town outside|the countryside near|the countryside around|the area of|the area around|downtown|central|greater|inner|the north of|the south of|the east of|the west of|the middle of|the centre of|the center of
  area|region|city|centre|center|downtown|metro area|town|side|way|fully|entirely|completely|100 %|100%|only|happily|quietly|alone|as|like|who|which|that|where|is where|of|on|to|over|up|down|out|back|again|so|just|actually|really|own|new|team|member|team member|guy|lady|woman|man|person
  so that's her clock|so that's his clock|so that is her time|so that is his time|so her time|so use that clock|for the head office|for head office|for headquarters|for hq|for us|for the group|for the mother company|for the parent company|for our team|for the team|house|flat|apartment|address|lives there|sits there|works there
  local|small|little|tiny|big|old|desk|from there|from|for|northern|southern|eastern|western|north|south|rural|upstate|coastal|mid|by the sea|on the coast|in the country|abroad|overseas|offshore|nearshore|onsite|on site|on-site`,
);
/** Behind these stands where somebody is not. */
const elsewhere = phrasesOf(
  `not|rather than|instead of|and not|but not|no longer in|originally from|originally|comes from|born in|commutes to|commuting to|travels to|flies to|drives to|works for|working for|employed by|employed in|reports to|reporting to|on loan to|supports|supporting|serves|covers|for our|paid by|hired by|part of|for the|formerly in|previously in|but works for|but employed by|but employed in|but reports to`,
);
const firm =
  /^(?:\p{Lu}[\p{L}&.-]*|team|office|company|entity|branch|firm|group|plant|subsidiary|head|headquarters|hq|unit|business|gmbh|ltd|side|one|ones|people|client|clients|customers|market)$/u;
const longest = 4;
const mostLetters = 100;

const nameAt = (run: Run, at: number, many: number): string =>
  run
    .slice(at, at + many)
    .map(bareWord)
    .join(' ')
    .replace(/['’]s$/u, '');

function placeAt(run: Run, at: number): number {
  for (let many = Math.min(longest, run.length - at); many > 0; many--) {
    const name = nameAt(run, at, many);
    if (zonesOfPlace(name).length > 0 && isPlaceAlone(name) && !/^(?:home|office|us|time)$/u.test(name)) return many;
  }
  return 0;
}

interface Said {
  /** The zones of each place that is theirs. */
  zones: (readonly string[])[];
  isTold: boolean;
  isElsewhere: boolean;
}

/** How many words from a place are some of ours that say where somebody is, or stand around that. */
function wordsAt(small: Run, at: number, said: Said): number {
  const [told, idle, other] = [telling, standing, elsewhere].map((phrases) => phraseAt(small, at, phrases));
  const mayBeWho = at === 0 || /^(?:an?|the|our|is)$/u.test(small[at - 1] ?? '');
  const who = mayBeWho ? phraseAt(small, at, people) : 0;
  const most = Math.max(told ?? 0, idle ?? 0, other ?? 0, who);
  if (most === 0) return 0;
  if (other === most) said.isElsewhere = true;
  else if (told === most || who === most) {
    said.isTold = true;
    said.isElsewhere &&= !/^(?:lives|based|sits|home|is)$/u.test(small[at] ?? '');
  }
  return most;
}

const howMany =
  /^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|some|several|many|few|couple|of|the|last|past|over|about|almost|\d{1,2})$/u;
/** "For ten years now", "since 2019". */
function lastingAt(small: Run, at: number): number {
  const rest = small.slice(at, at + 7);
  if (rest[0] === 'since' && /^(?:(?:19|20)\d\d|\p{L}{3,10})$/u.test(rest[1] ?? '')) return rest[1] === 'last' ? 3 : 2;
  const unit = rest[0] === 'for' ? rest.findIndex((one) => /^(?:years?|months?|yrs|decades?)$/u.test(one)) : -1;
  return unit > 1 && rest.slice(1, unit).every((one) => howMany.test(one)) ? unit + 1 : 0;
}

/** What the words from a place are, and how many; none where they are none of ours. */
function stepAt(run: Run, small: Run, at: number, said: Said): number {
  const place = placeAt(run, at);
  const before = { ...said };
  const lasting = lastingAt(small, at);
  if (lasting > 0 && small[at] === 'since') said.isTold = true;
  const words = Math.max(wordsAt(small, at, said), lasting);
  if (place > 0 && place >= words) {
    const zones = [...before.zones, ...(before.isElsewhere ? [] : [zonesOfPlace(nameAt(run, at, place))])];
    Object.assign(said, before, { zones });
    return place;
  }
  return words > 0 ? words : said.isElsewhere && firm.test(bareWord(run[at] ?? '')) ? 1 : 0;
}

const originally = /\b(?:from|originally|native|born)\b/u;
const isOrigin = (small: Run): boolean =>
  small.some(
    (one, at) =>
      one === 'from' &&
      !/\b(?:works?|working|remote|remotely|office|wfh|based|home|flat|house|apartment|our|the|colleague|contact)\b/u.test(
        small.slice(0, at + 3).join(' '),
      ),
  ) && originally.test(small.join(' '));

/** Of places side by side the one narrows the other: "Austin, Texas". */
function common(all: readonly (readonly string[])[]): string[] {
  const [first = [], ...more] = all;
  const both = first.filter((one) => more.every((other) => other.includes(one)));
  return both.length > 0 ? both : [...new Set(all.flat())];
}

/** "The plant in Denver" is no person. */
const ofThing = /^(?:the|this|that|these|those|all) (?!one |person |colleague |contact |time |clock |same )/iu;

/** Where somebody is, in any order of the words: "an American in Denver", "sits in Porto most of the year". */
export function readPlaceSaid({ spelt }: Clause): Reading | undefined {
  if (!hasLength(spelt, 6, mostLetters) || ofThing.test(spelt)) return undefined;
  const run = spelt
    .replace(/[()]/gu, '')
    .replace(/(?<=\p{L})-(?=based\b)/gu, ' ')
    .split(' ');
  const small = run.map((word) => word.toLowerCase());
  const said: Said = { zones: [], isTold: false, isElsewhere: false };
  for (let at = 0; at < run.length; ) {
    const many = stepAt(run, small, at, said);
    if (many === 0) return undefined;
    at += many;
  }
  if (!said.isTold || said.zones.length === 0 || said.zones.length > 2 || isOrigin(small)) return undefined;
  return tellsOrAsks('zone', common(said.zones).map(zone));
}
