import { behind, phrasesOf } from './behind';
import { companyOf, teamOf } from './lines';
import { isPlaceAlone, zonesOfPlace } from './places';
import { line, zone } from './told';
import type { Told } from './types';

const noFirm =
  /^(?:home|work|nights?|noon|midnight|midday|lunch|lunchtime|breakfast|dinner|dawn|dusk|sunrise|sunset|once|least|most|best|last|first|present|the|her|his|their|my|our|all|a|an|any|some|one|both|each|every|times?|heart|rest|risk|ease|odds|war|peace|play|sea|hand|school|nursery|kindergarten|university|college|uni|church|chapel|mosque|temple|synagogue|parish|gym|pool|club|camp|court|sports?|football|rugby|cricket|tennis|swimming|rowing|yoga|choir|weekends?|mornings?|afternoons?|evenings?|days?|months?|years?|christmas|easter|\p{L}+days?|full|half|part|speed|pace|scale|large|length|will|random|short|hq|headquarters|head|base|site|reception|front|customers?|clients?|events|weddings|parties|festivals|conferences|meetings|hospital|surgery|clinic|ward|prison|market|airport|station|port|docks?|sunday|night-time|cost|that|this|it|us|me|them|him|here|there|we|you)$/iu;
/** How the name of a firm ends, where it is written in small letters: "tarn civil". */
const smallEnds = phrasesOf(
  `civil|civils|construction|constructions|contracting|contractors|builders|building|homes|housing|estates|properties|developments|rail|railways|roads|freight|logistics|haulage|transport|couriers|cargo|foods|food|dairy|farms|bakery|bakeries|brewery|breweries|wines|hotels|resorts|health|healthcare|care|medical|dental|pharma|biotech
  bank|insurance|capital|finance|financial|partners|consulting|consultants|consultancy|solutions|systems|software|tech|technologies|digital|media|press|books|publishing|films|games|energy|power|water|gas|utilities|solar|telecom|mobile|electric|electrical|electronics|engineering|steel|metals|pumps|tools|valves|marine|aviation|aerospace|airways|airlines|shipping|ports
  mining|minerals|chemicals|plastics|paper|packaging|print|printing|textiles|mills|works|industries|group|holdings|trust|council|university|college|hospital|clinic|academy|museum|theatre|ltd|limited|inc|plc|llp|llc|gmbh|ag|kg|co|corp|sons|brothers|bros|associates|architects|surveyors|recruitment|staffing|security|cleaning|catering|motors|autos|plant|plants|roofing|plumbing|scaffolding|demolition|earthworks|concrete|timber|joinery|interiors|fitouts|landscapes|lawyers|legal|law|infosystems|infotech|infosys|retail|stores|supermarkets|fashion|sports|bikes|labs|studio|studios|design|designs|robotics|analytics|payments`,
);
/** With these a name is a firm's, whatever stands before it: "coach with great energy" is of none. */
const firmEnds = phrasesOf(
  'ltd|limited|inc|plc|llp|llc|gmbh|ag|kg|corp|council|trust|academy|hospital|university|college|bank|brothers|bros|sons|builders|homes|logistics|freight|haulage|foods|construction|holdings|group|consulting|associates|contractors|airlines|airways|brewery|breweries|motors|railways|recruitment|solicitors|lawyers',
);
/** "County hospital", "another firm": one of many, and no name. */
const ofMany =
  /^(?:county|city|town|village|local|regional|national|state|public|private|primary|secondary|high|grammar|junior|middle|general|community|teaching|childrens|children's|maternity|mental|social|child|elderly|day|night|home|health|another|other|different|same|some|any|no|big|small|large|old|new|own|central|main|head|front|back|field|open|free|civil|mechanical|electrical|clinical|water|solar|wind|nuclear|art|music|law|medical|dental|business)$/iu;

const isNamedBy = (words: readonly string[], ends: ReadonlySet<string>): boolean =>
  words.length < 4 && ends.has((words.at(-1) ?? '').toLowerCase()) && !ofMany.test(words[0] ?? '');

/** "At tarn civil", "at marlow": the name of a firm in small letters, behind what somebody does there. */
export function smallFirmOf(words: string): string | undefined {
  const at = behind(/^(?:at|@) ?/u, words, 2, 40);
  const name = at ?? behind(/^(?:with|from) /u, words, 2, 40) ?? '';
  const all = name.split(' ');
  const isPlain = all.every((one) => /^[\p{L}\p{N}&.'’-]+$/u.test(one)) && !noFirm.test(all[0] ?? '');
  const isNamed = all.length === 1 ? at !== undefined && name.length <= 30 : isNamedBy(all, at ? smallEnds : firmEnds);
  return isPlain && isNamed ? name : undefined;
}

const inPlace = /^(?:(?:based |living |located |sitting )?in|from|from the) (?:the )?/u;

/** The company, team or place behind a job or a role: "PM at Acme", "teammate in Berlin". */
export function whereabouts(words: string): Told[] | undefined {
  const firm = companyOf(words.replace(/^(?:from|of|with) (?=\p{Lu})/u, 'at '));
  if (firm !== undefined && !/^in /.test(words)) {
    const zones = zonesOfPlace(firm);
    return zones.length === 0 ? [line('company', firm)] : undefined;
  }
  const small = smallFirmOf(words);
  if (small !== undefined) return [line('company', small)];
  const team = teamOf(words);
  if (team !== undefined) return [line('team', team)];
  const place = behind(inPlace, words, 2, 37)?.replace(/ office$/u, '');
  const [only, ...more] = place !== undefined && isPlaceAlone(place) ? zonesOfPlace(place) : [];
  return only !== undefined && more.length === 0 ? [zone(only)] : undefined;
}

/** The words in front and what the rest says of where; each place where the one may end is tried. */
export function withWhereabouts<T>(
  text: string,
  read: (front: string) => T | undefined,
): { front: T; where: Told[] } | undefined {
  const words = text.split(' ');
  for (let at = 1; at < words.length && at < 8; at++) {
    const front = read(words.slice(0, at).join(' ').replace(/,$/, ''));
    const where = front === undefined ? undefined : whereabouts(words.slice(at).join(' '));
    if (front !== undefined && where) return { front, where };
  }
  return undefined;
}
