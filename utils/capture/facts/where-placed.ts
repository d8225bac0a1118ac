import { isFirmWritten, isHouseName } from '@/utils/capture/firm-names';
import { isPlaceAlone, zonesOfPlace } from '@/utils/capture/places';
import { isTitle } from '@/utils/capture/titles';
import { line, zone } from '@/utils/capture/told';
import type { Told } from '@/utils/capture/types';
import { partOfFirm } from './team-names';

/** Behind these stands a firm whose part in the work is told: "our partner Novaterra". */
const ofKind =
  /^(?:the|our|my|an?|their) (?:[\p{Ll}][\p{L}&/'’-]{1,20} ){0,2}(partner|client|customer|supplier|vendor|agency|funder|sponsor|contractor|subcontractor|distributor|reseller|bank|insurer|auditor|provider|landlord|publisher|printer|manufacturer|haulier|forwarder|consultancy|firm|company|subsidiary|university|college|hospital|ministry|institute|council)s?,? (?:called |named )?(?=\p{Lu}|\d)/u;
const ourTeam = /^(?:my|our) (?:own )?(?:team|group|department|dept|squad|unit)$/iu;
const article = /^the (?=\S)/iu;
/** Written like names, and names of no firm. */
const noFirm =
  /^(?:mr|mrs|ms|mx|dr|prof|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|christmas|easter|slack|teams|zoom|email|mail|hq|hr|it|qa|i|emea|apac|dach|americas|emeia|ops)\b/iu;
/** These say of whom somebody is; in the others a house may stand, but hardly a firm. */
const ofWhom: ReadonlySet<string> = new Set(['at', '@', 'from', 'by', 'with', 'of', 'over at', 'inside', 'to']);
export const isOfWhom = (join: string): boolean => ofWhom.has(join) || /(?:through|via|by)$/u.test(join);

const townsOf = (name: string): readonly string[] =>
  /^\p{Lu}/u.test(name) && isPlaceAlone(name) ? zonesOfPlace(name) : [];

export const isFirmThere = (name: string): boolean =>
  isFirmWritten(name) && !noFirm.test(name) && zonesOfPlace(name).length === 0 && !isTitle(name);

function firmOfKind(text: string): Told[] | undefined {
  const kind = ofKind.exec(text);
  const name = kind === null ? '' : text.slice(kind[0].length);
  if (!isFirmWritten(name)) return undefined;
  const isTheirs = /^(?:client|customer)/u.test(kind?.[1] ?? '');
  return [...(isTheirs ? [{ kind: 'role', role: 'customer' } as const] : []), line('company', name)];
}

/** "The grants office at Leiden" is of what stands there. */
function townTold(join: string, name: string): Told[] | undefined {
  const [town, ...more] = townsOf(name);
  if (town === undefined) return undefined;
  if (join === 'at') return [line('company', name)];
  return more.length === 0 ? [zone(town)] : undefined;
}

/** "Mobile" in a capital may be the town as well. */
const isTown = (text: string): boolean =>
  zonesOfPlace(text).length > 0 || (/^\p{Lu}\S+$/u.test(text) && !isPlaceAlone(text));

/** What a word that joins, and what stands behind it, say of where somebody works: the part, the firm, or the town. */
export function placeOf(join: string, text: string): Told[] | undefined {
  const kind = firmOfKind(text);
  if (kind) return kind;
  if (ourTeam.test(text)) return join === 'for' ? undefined : [{ kind: 'role', role: 'team' }];
  // "Coordinator for the exchange programme" is all one post.
  const isPart = join !== 'for' || / (?:team|department|dept|squad|group)$/iu.test(text);
  const team = /^(?:at|@)$/u.test(join) || !isPart || isTown(text) ? undefined : partOfFirm(text);
  if (team !== undefined) return [line('team', team)];
  const name = text.replace(article, '');
  const isFirm = isFirmThere(name) && (isOfWhom(join) || isHouseName(name));
  return townTold(join, name) ?? (isFirm ? [line('company', name)] : undefined);
}
