import type { Knowledge } from '@/utils/checks/types';
import { allRecipients, type Draft, type Participant } from '@/utils/conversation/types';
import { foldName } from '@/utils/text/fold';

/**
 * Functions before which people must be able to speak about others, by the names they go by. Folded, as the shown name
 * is; beside English those of neighbours in Europe and of a few scripts that have no spaces.
 */
const officeNames = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[
    'human resources|people (?:and |& )?(?:team|operations|ops|culture|partners?)|hr|hrbp|talent and culture|personnel (?:office|department)|works council|employee (?:relations|assistance|representatives?)|staff (?:representatives?|association|council)',
    'ombuds\\p{L}*|ethics?|integrity(?: line| office)?|compliance|speak ?up|whistle ?blow\\p{L}*|help ?lines?|hotline|confidential advis[eo]rs?|grievance|anti[- ]?harassment|equal opportunit\\p{L}*|equality|diversity office|title ix|safeguarding|occupational health|counsell?ing',
    'legal (?:team|department|counsel|office|affairs)|general counsel|(?:employment |labou?r )?lawyers?|attorneys?|solicitors?|trade union|labou?r union|union|shop stewards?|safety (?:officer|representatives?)|police|data protection',
    'personalrat|personalvertretung|betriebsrat|personalabteilung|personalwesen|gleichstellungs\\p{L}*|frauenbeauftragte|vertrauens\\p{L}*|schwerbehinderten\\p{L}*|rechtsabteilung|rechtsanw\\p{L}*|gewerkschaft\\p{L}*|hinweisgeber\\p{L}*|meldestelle|betriebsarzt|ver\\.?di',
    'ressources humaines|comite (?:d.entreprise|social|d.ethique|economique|de empresa|etico)|syndicats?|delegues?|service juridique|juridique|referent harcelement|medecine du travail|avocate?',
    'recursos humanos|risorse umane|asesoria juridica|juridico|sindical|sindicato|sindacato|cumplimiento|canal etico|ufficio legale|etica|abogad[oa]|avvocat[oa]|advogad[oa]|consigliera di fiducia|ouvidoria',
    'ondernemingsraad|vertrouwens\\p{L}*|vakbond|personeelszaken|fackforbund\\p{L}*|facket|facklig\\p{L}*|fagforening\\p{L}*|personalavdelning\\p{L}*|tillidsrepr\\p{L}*|skyddsombud|verneombud|luottamus\\p{L}*|zwiazek zawodowy|kadry|odbory',
  ].join(
    '|',
  )})(?![\\p{L}\\p{N}])|人事|労働組合|工会|法務|法务|コンプライアンス|인사|노동조합|법무|отдел кадров|профсоюз`,
  'iu',
);

/** The part of an address before or behind the `@` that such an office has. */
const officeAddress =
  /(?:^|[^a-z])(?:hr(?:bp)?|human-?resources|people-?(?:ops|team)|works[.-]?council|legal|ethics?|compliance|eap|union|speak-?up|integrity|ombuds\w{0,12}|betriebsrat|personalrat|whistle\w{0,8}|help-?line|rrhh|title-?ix|safeguarding)(?:[^a-z]|$)/;

const wordsOf = (text: string): string =>
  ` ${foldName(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** An ear such as `hr@` is a word of the address, `@hr.firm` its end, `ombuds` the beginning of a word. */
function hears(ear: string, { name, address, id }: Participant): boolean {
  const shown = [address, id]
    .filter((value) => value !== null)
    .join(' ')
    .toLowerCase();
  const at = ` ${shown}`.indexOf(ear);
  const begins = at > 0 && (!/^[\p{L}\p{N}]/u.test(ear) || !/[\p{L}\p{N}]/u.test(` ${shown}`[at - 1] ?? ''));
  if (begins) return true;
  const word = wordsOf(ear.split('@')[0] ?? '');
  return word.trim().length > 1 && wordsOf(name ?? '').includes(ear.includes('@') ? word : word.trimEnd());
}

const isOffice = ({ name, address }: Participant): boolean =>
  officeNames.test(foldName(name ?? '')) || officeAddress.test((address ?? '').toLowerCase());

/** By the user's list, what was said of each reader: the same few are asked for at every pause. */
const said = new WeakMap<readonly string[], Map<string, boolean>>();
const most = 500;

function isSafe(reader: Participant, safeEars: readonly string[]): boolean {
  const known = said.get(safeEars) ?? new Map<string, boolean>();
  said.set(safeEars, known);
  const key = `${reader.name}\n${reader.address}\n${reader.id}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const ears = safeEars.map((ear) => ear.trim().toLowerCase()).filter(Boolean);
  const safe = isOffice(reader) || ears.some((ear) => hears(ear, reader));
  if (known.size >= most) known.clear();
  known.set(key, safe);
  return safe;
}

/** HR, works council, ombuds ...: where people must be able to speak about others. */
export const hasSafeEar = (draft: Draft, { safeEars }: Pick<Knowledge, 'safeEars'>): boolean =>
  allRecipients(draft.recipients).some((reader) => isSafe(reader, safeEars));
