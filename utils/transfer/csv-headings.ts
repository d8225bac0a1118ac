import { readIdentity } from '@/utils/people/identity';
import { foldName } from '@/utils/text/fold';
import { detailKeys, type FactField } from './facts';

export type CsvSource = 'google' | 'outlook' | 'linkedin' | 'attune' | 'other';

/** What each column is; null: not taken in. What the user may change before anything is read. */
export type CsvMapping = (FactField | null)[];

export interface CsvGuess {
  source: CsvSource;
  mapping: CsvMapping;
}

/**
 * Headings as exports write them: Google Contacts before and since 2024, Outlook in English and German, LinkedIn's
 * connections, and what people type above columns of their own. Compared without case, marks, numbers and signs.
 */
const knownAs: Partial<Record<FactField, string>> = {
  uid: 'attune id',
  name: 'name|full name|display name|file as|vollstandiger name|anzeigename|person|contact|kontakt',
  given: 'first name|given name|vorname|forename',
  middle: 'middle name|additional name|weitere vornamen|zweiter vorname',
  family: 'last name|family name|surname|nachname|familienname',
  suffix: 'name suffix|suffix',
  aliases: 'nickname|nicknames|short name|spitzname|aliases|alias|also called',
  sayIt: 'say it|how to say it|phonetic first name|given name yomi|given yomi|pronunciation|aussprache',
  pronouns: 'pronouns|pronomen',
  role: 'attune role',
  title:
    'job title|title|position|organization title|organization job title|role|stelle|berufsbezeichnung|funktion|jobtitel|stellenbezeichnung',
  team: 'department|team|organization department|abteilung',
  company: 'company|organization|organization name|organisation|firma|unternehmen|employer',
  groups: 'groups|labels|group membership|categories|kategorien|gruppen|tags|etiketten',
  strengths: 'strengths|expertise|good at|ask about|starken',
  needsHelpWith: 'needs help with',
  underPressure: 'under pressure',
  howMet: 'how we met',
  commonGround: 'common ground',
  goals: 'goals',
  askedOfThem: 'asked of them',
  relation: 'attune relation',
  side: 'attune side',
  marks: 'attune marks',
  careful: 'attune careful',
  address:
    'addresses|email|e mail|mail|email address|e mail address|mail address|email addresses|e mail value|e mail adresse|mailadresse|email adresse|e mail adressen|primary email|secondary email|work email|primare e mail adresse|sekundare e mail adresse',
  zone: 'time zone|timezone|tz|zeitzone',
  note: 'notes|note|notizen|notiz|remarks|bemerkungen|kommentar',
  phone:
    'phone|phone value|telephone|telefon|mobile|mobile phone|business phone|home phone|primary phone|mobiltelefon|telefon geschaftlich|telefon privat|company main phone|telefon firma|phone number',
  web: 'web page|website|website value|webseite|personal web page|url|homepage',
  birthday: 'birthday|geburtstag',
  postal: 'address|adresse|anschrift|address formatted|address value',
  related:
    'relation value|managers name|managers s name|manager s name|assistants name|assistant s name|spouse|name des der vorgesetzten|name assistent|partner',
  preference: 'attune preferences',
  'flagged-note': 'attune notes',
};

/** "E-mail 2 - Value" and "E-Mail 2: Adresse" are one with those of the first address. */
const plain = (heading: string): string =>
  foldName(heading.slice(0, 100))
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

const fields: ReadonlyMap<string, FactField> = new Map(
  (Object.entries(knownAs) as [FactField, string][]).flatMap(([field, words]) =>
    words.split('|').map((word): [string, FactField] => [word, field]),
  ),
);

/** Fields that only our own files have in our own form. */
const ownOnly = new Set<FactField>([
  'uid',
  'role',
  'careful',
  'relation',
  'side',
  'marks',
  'preference',
  'flagged-note',
]);

/** How many headings of a row are known. */
export const knownHeadings = (row: readonly string[]): number => row.filter((cell) => fields.has(plain(cell))).length;

const signs: [CsvSource, string[]][] = [
  ['attune', ['attune id', 'attune preferences']],
  ['linkedin', ['first name', 'connected on']],
  ['google', ['e mail value']],
  ['google', ['name prefix', 'name suffix']],
  ['outlook', ['e mail address', 'e mail display name']],
  ['outlook', ['e mail address', 'business phone']],
  ['outlook', ['e mail adresse', 'anrede']],
  ['outlook', ['e mail adresse', 'nachname', 'firma']],
  ['outlook', ['first name', 'job title', 'business phone']],
];

function sourceOf(known: ReadonlySet<string>): CsvSource {
  return signs.find(([, words]) => words.every((word) => known.has(word)))?.[0] ?? 'other';
}

/** "Title" beside a job title is "Dr."; "Name" beside its parts says nothing new, but as a whole it is the better one. */
function fieldOf(heading: string, known: ReadonlySet<string>, source: CsvSource): FactField | null {
  const field = fields.get(heading) ?? null;
  if (heading === 'title' && (known.has('job title') || source === 'outlook')) return null;
  if (heading === 'file as' && known.has('first name')) return null;
  if (heading === 'role' && known.has('title')) return null;
  return field && ownOnly.has(field) && source !== 'attune' ? null : field;
}

/** A heading that nobody knows, above addresses. */
function holdsAddresses(rows: readonly string[][], at: number): boolean {
  const cells = rows.slice(0, 50).flatMap((row) => (row[at]?.trim() ? [row[at]] : []));
  const addresses = cells.filter((cell) => cell.includes('@') && readIdentity(cell)?.kind === 'address');
  return addresses.length > 0 && addresses.length * 2 > cells.length;
}

/** What the columns may be, for the user to look at. */
export function guessMapping(headings: readonly string[], rows: readonly string[][]): CsvGuess {
  const words = headings.map(plain);
  const known = new Set(words);
  const source = sourceOf(known);
  const mapping = words.map(
    (word, at) => fieldOf(word, known, source) ?? (!fields.has(word) && holdsAddresses(rows, at) ? 'address' : null),
  );
  return { source, mapping };
}

/** What a column can be said to be. */
export const mappable: readonly FactField[] = [
  'name',
  'given',
  'middle',
  'family',
  'suffix',
  'aliases',
  'title',
  'address',
  'zone',
  'note',
  ...detailKeys.filter((key) => key !== 'relation' && key !== 'side' && key !== 'marks'),
  'phone',
  'postal',
  'web',
  'birthday',
  'related',
  'other',
];
