import { around, phrasesOf } from '@/utils/capture/behind';
import { isDepartment } from '@/utils/capture/departments';
import { isTeamAlone } from '@/utils/capture/lines';
import { isPlaceAlone, zonesOfPlace } from '@/utils/capture/places';
import { line, zone } from '@/utils/capture/told';
import type { Told } from '@/utils/capture/types';
import { isPost } from './posts';
import { beforeSite } from './sites';
import { isTeamWord } from './teams-told';

/** Parts of a firm that are named beside the town: "Istanbul carrier desk". */
const desks = phrasesOf('desk|dept|department|section|division|counter|helpdesk');
const bareSites = phrasesOf(
  'team|crew|squad|folks|colleagues|lot|bunch|people|side|ssc|hub|plant|site|hq|dc|depot|warehouse|whse|factory|branch|office',
);
/** As well what is done, or what somebody is asked to do, as a part of a firm. */
const doings = phrasesOf(
  'support|design|research|test|testing|audit|change|release|search|travel|training|learning|events|onboarding|planning|content|growth|reward|benefits|exams|press|projects|mobile|web|it|media|people',
);
/** By themselves no job, and one with what it is over: "manager logistics", "lead inbound". */
const heads = phrasesOf('manager|lead|head|chief|supervisor|teamlead|leader|specialist|expert|clerk|officer|executive');
const fieldEnds = phrasesOf(
  'market|markets|goods|materials|products|packaging|commodities|categories|category|freight|cargo|spares|parts|metals|plastics|chemicals|energy|ingredients|textiles|services|solutions|accounts|imports|exports|import|export|inbound|outbound|night shift|day shift|late shift|early shift|lanes|rates|tariffs|claims|returns|contracts|indirects|directs|capex|opex|tooling|components|electronics|hardware|software|licences|licenses|cloud|platforms|systems|applications|integrations|interfaces|reporting|consolidation|receivables|payables|retail|automotive|pharma|insurance|banking|public sector|healthcare|education|hospitality|aviation|construction|agriculture|telecoms|utilities|wholesale|e-commerce|ecommerce|food|beverages|dairy|fashion|beauty|machinery|steel|timber|paper|rail|marine|defence|aerospace|tourism|media|gaming|real estate|facades|brakes|engines|powertrain|chassis|seating|ledger|master data',
);
const plainWord = /^[\p{L}&/-]+$/u;

const isTeam = (text: string): boolean => isTeamAlone(text) || isTeamWord(text) || isDepartment(text);
const inTeam = /^(?:works?|working|sits|based|employed) (?:in|on|for|with) (?:the )?/iu;
function partTold(text: string): Told | undefined {
  if (isPost(text)) return line('title', text);
  if (/^(?:HR|hr|human resources|people ops)$/u.test(text)) return { kind: 'role', role: 'hr' };
  const isDone = text !== 'IT' && doings.has(text.toLowerCase());
  return isTeam(text) && !isDone ? line('team', text) : undefined;
}

/** The zone of a town that is written as one. */
function zoneOf(name: string): Told[] | undefined {
  const [only, ...more] = /^\p{Lu}/u.test(name) && isPlaceAlone(name) ? zonesOfPlace(name) : [];
  return only !== undefined && more.length === 0 ? [zone(only)] : undefined;
}

/** "Procurement at the Swiss sub", "senior buyer at our Lyon plant". */
function atSite(text: string): Told[] | undefined {
  const [found] = around(text, / (?:at|in|from|within) (?:the|our|their) /gu);
  if (!found) return undefined;
  const [site = '', town = ''] = found.back.split(/ in (?=\p{Lu})/u);
  const named = beforeSite(site);
  const part = named === undefined ? undefined : partTold(found.front.replace(inTeam, '').replace(/^in /u, ''));
  return part && [part, ...(zoneOf(named || town) ?? [])];
}

const isField = (text: string): boolean =>
  isTeam(text) || [2, 1].some((many) => fieldEnds.has(text.toLowerCase().split(' ').slice(-many).join(' ')));

/** "Team lead inbound", "sr buyer spot market": a job, and behind it of what. */
function postOfField(text: string): Told[] | undefined {
  const words = text.split(' ');
  if (words.length > 6 || !words.every((word) => plainWord.test(word.replace(/\.$/u, '')))) return undefined;
  for (let at = words.length - 1; at > 0; at--) {
    const [post, field] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    const isHead = heads.has(post.toLowerCase());
    const isJob = isHead || (isPost(post) && !/[^s]s$/u.test(post));
    const isOf =
      field.split(' ').length < 4 && isField(field) && (isHead || at > 1 || !doings.has(field.toLowerCase()));
    if (isJob && isOf) return [line('title', text)];
  }
  return undefined;
}

/** "Customer service Antwerp", "sr buyer Lyon": what, and behind it the town. */
function inTown(text: string): Told[] | undefined {
  const words = text.split(' ');
  for (const many of [2, 1]) {
    if (words.length <= many) continue;
    const where = zoneOf(words.slice(-many).join(' '));
    const front = words.slice(0, -many).join(' ');
    const part = where && (partTold(front) ?? postOfField(front)?.[0]);
    if (where && part) return [part, ...where];
  }
  return undefined;
}

/** What stands in a town: a part of a firm that is named, or one that only says where. */
function standsThere(rest: readonly string[]): Told[] | undefined {
  const end = rest.at(-1)?.toLowerCase() ?? '';
  if (rest.length === 1 && bareSites.has(end)) return [];
  const isDesk = rest.length > 1 && rest.length < 4 && desks.has(end) && rest.every((word) => plainWord.test(word));
  return isDesk || isTeam(rest.join(' ')) ? [line('team', rest.join(' '))] : undefined;
}

const among =
  /^(?:(?:(?:works?|working|sits|sitting|is|based|belongs|one|someone|part|member|a member) )?(?:in|on|with|from|of|to|within) )?(?:the|our) (?=\p{Lu})/u;
/** "Istanbul carrier desk", "Bucharest SSC": the town, and behind it what stands there. */
function ofTown(text: string): Told[] | undefined {
  const words = text.replace(among, '').split(' ');
  for (const many of [2, 1]) {
    const there = words.length > many ? standsThere(words.slice(many)) : undefined;
    const where = there && zoneOf(words.slice(0, many).join(' '));
    if (where) return [...where, ...there];
  }
  return undefined;
}

/** A job or a part of a firm with its field, its site or its town, and no word between that says which. */
export const sitedTold = (text: string): Told[] | undefined =>
  text.length > 70 ? undefined : (atSite(text) ?? inTown(text) ?? ofTown(text) ?? postOfField(text));
