import { phrasesOf } from '@/utils/capture/behind';
import { isFirmWritten } from '@/utils/capture/firm-names';
import { zonesOfPlace } from '@/utils/capture/places';
import { isTitle } from '@/utils/capture/titles';
import { line } from '@/utils/capture/told';
import type { Told } from '@/utils/capture/types';
import { ownFirmIn } from './own-firm';
import { withoutWhen } from './since-when';

/** Words behind which nothing else than a firm may stand. */
const leads =
  /^(?:(?:is |now |still |currently |she |he |has |been |also ){0,3})(?:employed (?:by|at|with)|works? for a (?:firm|company|place|startup|start-up|business|consultancy|supplier|client|customer|vendor|agency) (?:called|named)|works? for|working for|employer(?: is|:)?|company(?: is|:)?|firm(?: is|:)?|organisation(?: is|:)?|organization(?: is|:)?|agency(?: is|:)?|business(?: is|:)?|sent by|provided by|supplied by|hired through|hired via|placed by|on loan from|seconded from|on secondment from|contracted (?:through|via|from|by)|paid by|on the payroll of|on the books of|representing|represents|from the (?:firm|company|agency),?|runs (?:her|his|their) own (?:company|firm|business|agency|studio|shop|consultancy),?(?: called)?|owns|founder of|co-founder of|founded|set up|partner at|stayed (?:with|at))(?: |$)/iu;
const ownFirm =
  /^(?:her|his|their|the|our) (?:company|firm|employer|agency|organisation|organization)(?: is| is called|'s called| called|:)? /iu;
/** "Still with Greyling Pumps": only a name that is written as one. */
const stillWith =
  /^(?:is |she's |he's )?(?:still|now|back|over|currently) (?:with|at|working for|employed by|works for|works at) /iu;
const noFirm =
  /^(?:mr|mrs|ms|mx|miss|dr|prof|sir|madam|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|slack|teams|zoom|email|mail|chat|hr|it|qa|i|pto|wfh|car|policy|culture|card|phone|laptop|party|rules|wide|secretary|doctor|she|he|they|the|a|an|my|our|us|me|her|him|them|it|that|this|free|home|money|charity|another|different)\b/iu;

export const isFirmName = (name: string): boolean =>
  isFirmWritten(name) && !noFirm.test(name) && zonesOfPlace(name).length === 0;

const small =
  /^\p{Ll}[\p{L}\p{N}&.'’-]{3,20}(?: (?:foods|group|bank|media|systems|logistics|insurance|consulting|ltd|inc|gmbh|trust|university|college|partners|labs|software|solutions))?$/u;
const commonWords = phrasesOf(
  'times|heart|weekends|nights|dawn|dusk|midnight|midday|christmas|easter|mornings|afternoons|evenings|risk|ease|sea|will|random|full|half|short|long|most|best|any|some|this|that|them|camp|court|gym|pool|club|events|weddings|parties|festivals|conferences|meetings|nursery|mosque|temple|chapel|work|home|site|once|least|last|night|lunch|school|university|college|uni|hand|risk|first|reception|head office|headquarters|customers|clients|agency|abroad|outside|inside|here|there|above|below|procurement|finance|sales|marketing|legal|engineering|support|payroll|purchasing|logistics|facilities|operations|accounts|admissions|head|next door|upstairs|downstairs|another team|experience|scratch|today|tomorrow|monday|tuesday|wednesday|thursday|friday|hospital|government|council|church',
);
const isSmallFirm = (name: string) => small.test(name) && !commonWords.has(name) && zonesOfPlace(name).length === 0;

/** "With Tolland Machine": by its last word no person. */
const trade =
  /^with (?:the )?((?:\S+ ){1,3}(?:Ltd|Limited|LLP|LLC|GmbH|AG|KG|Inc|Corp|PLC|plc|Co|SE|Bank|Group|Insurance|Consulting|Partners|Solutions|Logistics|Agency|Studios?|Media|Foods?|Software|Systems|Technologies|Telecom|Energy|Pharma|Labs|Robotics|Holdings|Sons|Daughters|Brothers|Machines?|Machinery|Pumps?|Tools?|Castings?|Freight|Marine|Steel|Motors?|Instruments|Materials|Chemicals|Plastics|Paper|Textiles|Mills|Works|Industries|Engineering|Electric|Electronics|Aerospace|Aviation|Airlines|Airways|Rail|Shipping|Transport|Haulage|Couriers|Builders|Construction|Homes|Estates|Properties|Hotels|Catering|Brewery|Dairy|Farms|Seeds|Ag|Press|Publishing|Books|Records|Films|Games|Sports|Health|Medical|Dental|Clinics?|Hospital|University|College|School|Academy|Trust|Council|Foundation|Institute|Museum|Theatre|Associates|Advisors|Advisory|Legal|Law|Solicitors|Lawyers|Accountants|Architects|Surveyors|Advisers|Partnership|Stores|Supplies|Nurseries|Removals|Scaffolding|Roofing|Plumbing|Joinery|Interiors|Kitchens|Bakery|Events|Travel|Tours|Coaches|Carpets|Furniture|Glass|Windows|Fencing|Electrical|Heating|Landscapes|Timber|Capital|Ventures|Equity|Finance|Financial|Payments|Staffing|Recruitment|Security|Cleaning|Facilities|Packaging|Printing|Optics|Hydraulics|Bearings|Valves|Filters|Controls|Automation|Networks|Data|Digital|Analytics|Infosystems|Infotech|Infosys))$/u;

function firmNamed(text: string): string | undefined {
  const own = ownFirmIn(text);
  if (own !== undefined && isFirmName(own)) return own;
  const withFirm = trade.exec(text)?.[1];
  if (withFirm !== undefined && isFirmName(withFirm)) return withFirm;
  for (const form of [ownFirm, leads, stillWith]) {
    const lead = form.exec(text)?.[0];
    if (lead === undefined) continue;
    const name = text.slice(lead.length).trim();
    if (isFirmName(name)) return name.replace(/^the /iu, '');
    if (form === leads && isSmallFirm(name) && /(?:called|named|employed by|sent by) $/iu.test(lead)) return name;
  }
  return undefined;
}

/** Those who are of another firm by what they are. */
const outsiders =
  /^(?:(?:an? |our |my |the |new |now |main |key |another |external |outside |freelance |agency |independent ){0,3})(?:(?:vendor|supplier|customer|client|agency|account|partner|contractor|consultant|it|hr|web|design|finance|site|building|subcontractor|reseller|distributor|dealer|manufacturer|provider|sales|support|technical|service|project|press|media|legal|tax|external|lead|main) )?(?:contact|rep|person|manager|counterpart|liaison|account manager|contractor|subcontractor|consultant|vendor|supplier|agency|freelancer|temp|auditor|reseller|distributor|customer|client|account|partner|advisor|adviser|solicitor|lawyer|broker|agent|dealer|consultants|engineer|technician|trainer|recruiter|external|provider)$/iu;
const between = / (?:at|from|of|with|via|through|thru|for|over at|@) /gu;
const isCustomer = /\b(?:customer|client|account)$|^(?:customer|client)\b/iu;

/** "Vendor contact at nimbuswell", "contractor from hexlane". */
function outsiderIn(text: string): Told[] | undefined {
  for (const found of text.matchAll(between)) {
    const [post, name] = [text.slice(0, found.index), text.slice(found.index + found[0].length)];
    const isFirm = isFirmName(name) || (isSmallFirm(name) && !/ (?:of|for|with) $/u.test(found[0]));
    if (!isFirm || !outsiders.test(post)) continue;
    const bare = post.replace(/^(?:(?:an?|our|my|the|new|now|another) ){1,2}/iu, '');
    const company = line('company', name.replace(/^the /iu, ''));
    if (isCustomer.test(bare) && !isTitle(bare)) return [{ kind: 'role', role: 'customer' }, company];
    return [line('title', bare), company];
  }
  return undefined;
}

/** "Account manager at our supplier Pelion", "client: Pelion Foods". */
const atOurs =
  / (?:at|from|of|with) (?:our|my|a|the) (supplier|vendor|agency|partner|client|customer|bank|auditor|distributor|reseller|landlord|insurer|provider),? (?=\p{Lu})/u;
const customerLabel = /^(?:customer|client|key account|account)(?: is| =|:) (?:the )?(?=\p{Lu})/iu;
const customer: Told = { kind: 'role', role: 'customer' };
function atOurFirm(text: string): Told[] | undefined {
  const label = customerLabel.exec(text)?.[0];
  if (label !== undefined) {
    const name = text.slice(label.length);
    return isFirmName(name) ? [customer, line('company', name)] : undefined;
  }
  const found = atOurs.exec(text);
  const [post, name] = found ? [text.slice(0, found.index), text.slice(found.index + found[0].length)] : ['', ''];
  if (!isFirmName(name) || !(isTitle(post) || outsiders.test(post))) return undefined;
  const isCustomerOf = /client|customer/u.test(found?.[1] ?? '');
  return [line('title', post), ...(isCustomerOf ? [customer] : []), line('company', name)];
}

/** "The Larkfield account", "acme-ish account at brightloom". */
const accountOf = /^(?:the )?((?:\p{Lu}[\p{L}\p{N}&.'’-]{1,24} ){1,3})account$/u;
const accountAt = /^(?:\S{2,20} ){0,2}account (?:at|with|from) (\S{3,24}(?: \p{Lu}\S{1,24})?)$/u;

/** For which firm somebody works. */
export function firmTold(text: string): Told[] | undefined {
  if (text.length > 90) return undefined;
  const bare = withoutWhen(text);
  const name = firmNamed(bare);
  if (name !== undefined) return [line('company', name)];
  const outsider = atOurFirm(bare) ?? outsiderIn(bare);
  if (outsider) return outsider;
  const account = accountOf.exec(bare)?.[1]?.trim() ?? accountAt.exec(bare)?.[1];
  const isFirm = account !== undefined && (isFirmName(account) || isSmallFirm(account));
  return isFirm ? [{ kind: 'role', role: 'customer' }, line('company', account)] : undefined;
}
