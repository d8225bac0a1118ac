import { zoneIdOf } from '@/utils/people/zone-id';
import { around, hasLength } from './behind';
import type { Clause } from './clause';
import { zonesBeside } from './offset-beside';
import { zonesAtOffset } from './offsets';
import { isFirstName, isPlaceAlone, zonesOfPlace } from './places';
import { asks, item, tellsOrAsks, zone } from './told';
import type { CaptureGiven, Reading } from './types';

const lead =
  /^(?:(?:fully |100 ?% |completely |permanently |entirely |all |always |mostly |usually )(?=remote|in the|based|works|working)|rest (?=in |at )|otherwise (?=in |at |based)|other days (?=in |at ))?(?:(?:offshore|onshore|nearshore|remote|overseas) (?:team|colleague|office|contact|developer|crew)(?: in|:)?|(?:i think |now |currently |still |mostly |usually )?(?:lives?|living|based|located|sits?|sitting|stays?|staying|works?|working|resides?|home|wfh|remote|remotely|is|(?:recently |just )?(?:moved|relocated|shifted)(?: from \S{3,20}(?: \S{2,12})?(?= to ))?|moving|office|home office|home base|she's|he's)(?: (?:is|now|remotely|mostly|currently|back|over|out|from home))?(?:(?: (?:in|out of|near|around|at|on|to|from|of))| ?:)|in|on|near|at|out of|(?:out|over|up|down) (?:in|at)|from (?:the|our)|time ?zones?(?: is| of)?:?|tz:?|zone:?|location:?|city:?|place:?|where:|office:|lives:?|based:?|home:?|time:|(?:on )?(?:the )?same (?:time|time ?zone|tz|clock) as(?: in)?|works|local time:?|local time is|runs on|keeps|on the)(?: the| our)? (?=\S)/iu;
const ending =
  /(?: |-)(?:time|hq|headquarters|desk|hub|studio|plant|factory|warehouse|campus|store|depot|lab|ssc|shared services?(?: cent(?:er|re))?|service cent(?:er|re)|call cent(?:er|re)|whse|dc|distribution cent(?:er|re)|logistics cent(?:er|re)|terminal|yard|airport|harbour|harbor|port|mill|works|showroom|shop|clinic|data cent(?:er|re)|site office|time ?zone|tz|office|hours|timings?|clock|based|colleague|counterpart|area|region|site|branch|standard time|local time)$/iu;
const inside = /^(?:in|at) (?:the |our )?/iu;
const part =
  /^(?:the )?(?:south|north|east|west|south ?west|north ?west|south ?east|north ?east|middle|heart|center|centre) of /i;
const side = /^(?:the )?(?:northern|southern|eastern|western|rural|central|upstate|coastal|inland) (?=\p{Lu})/iu;
const movedWhen =
  / (?:in|this|since) (?:the )?(?:spring|summer|autumn|fall|winter|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/i;
const mayFollow = /from$|^from (?:the|our)/i;

function placeOf(text: string, today: string): readonly string[] {
  const offset = zonesAtOffset(text.toLowerCase(), today);
  if (offset) return offset;
  const id = text.includes('/') ? zoneIdOf(text) : undefined;
  if (id) return [id];
  const [within] = around(text.replace(/\)$/, ''), /, ?| \(/g);
  if (within && hasLength(within.front, 2, 40) && hasLength(within.back, 2, 30))
    return placeWithin(within.front, within.back);
  const found = zonesOfPlace(text);
  const at = text.lastIndexOf(' ');
  return found.length > 0 || at < 2 ? found : placeWithin(text.slice(0, at), text.slice(at + 1));
}

/** States and provinces in two letters, for "Portland, OR". Those that are words are written in capitals there. */
const states: Record<string, string> = Object.fromEntries(
  `AL:alabama AK:alaska AZ:arizona CA:california CO:colorado CT:connecticut DC:dc FL:florida IL:illinois LA:louisiana MA:massachusetts MD:maryland ME:maine MN:minnesota MO:missouri NC:north carolina NH:new hampshire NJ:new jersey NM:new mexico NV:nevada NY:new york OH:ohio OK:oklahoma OR:california PA:pennsylvania SC:south carolina TX:texas UT:utah VA:virginia VT:vermont WA:washington state WI:wisconsin ON:ontario BC:british columbia QC:quebec AB:alberta GA:florida TN:texas IN:ohio`
    .split(/ (?=[A-Z]{2}:)/)
    .map((one) => one.split(':')),
);

/** "Birmingham, UK": of the places with that name those in that land. */
function placeWithin(city: string, land: string): readonly string[] {
  const within =
    land === land.toUpperCase()
      ? (states[land] ?? land)
      : land === 'Georgia'
        ? 'florida'
        : land === 'Oregon'
          ? 'california'
          : land;
  const [here, there] = [zonesOfPlace(city), zonesOfPlace(within)];
  return here.filter((one) => there.includes(one));
}

/** "From Brazil" is where somebody comes from, and no place to be at; "works from Lisbon" is. */
const isOrigin = (led: string) => mayFollow.test(led.trim()) && !/work|wfh|based|remote|office/i.test(led);

function namedAlone(place: string, zones: readonly string[]): Reading | undefined {
  if (!isPlaceAlone(place)) return undefined;
  if (isFirstName(place)) return asks('zone', [...zones.slice(0, 3).map(zone), item('aliases', place)]);
  const reading = tellsOrAsks('zone', zones.map(zone));
  return reading && { ...reading, bare: true };
}

/** Where somebody is, which tells their clock. */
export function readZone({ spelt }: Clause, { today }: CaptureGiven): Reading | undefined {
  const beside = zonesBeside(spelt, today);
  if (beside) return tellsOrAsks('zone', beside.map(zone));
  const led = lead.exec(spelt)?.[0] ?? '';
  if (isOrigin(led) && !/ (?:office|site|branch|hub)$/i.test(spelt)) return undefined;
  const behind = spelt.slice(led.length);
  const isMoved = /^(?:(?:recently|just) )?(?:moved|relocated|shifted)\b/i.test(led);
  const place = behind
    .replace(inside, '')
    .replace(part, '')
    .replace(isMoved ? movedWhen : /$^/, '')
    .replace(
      / (?:last (?:year|month|week|summer|winter|spring|autumn|fall)|this year|recently|(?:in|since) (?:the )?\d{4}|(?:a|two|three|\d{1,2}) (?:years?|months?|weeks?) ago)$/i,
      '',
    )
    .replace(/ (?:now|again|these days|at the moment|since (?:\d{4}|[A-Z][a-z]{2,8}(?: \d{4})?))$/i, '');
  const named = placeOf(place, today);
  const tries = [place.replace(ending, ''), place.replace(side, ''), place.replace(ending, '').replace(side, '')];
  const zones = [named, ...tries.map((one) => placeOf(one, today))].find(({ length }) => length > 0) ?? [];
  // "The same time as us" is that of the user.
  if (zones.length === 0 || (place === 'us' && / as $/iu.test(led))) return undefined;
  const isOffset = zonesAtOffset(place.toLowerCase(), today) !== undefined;
  return place === spelt && !ending.test(place) && !isOffset
    ? namedAlone(place, zones)
    : tellsOrAsks('zone', zones.map(zone));
}
