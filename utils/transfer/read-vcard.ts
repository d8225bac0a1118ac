import ICAL from 'ical.js';
import { readIdentity } from '@/utils/people/identity';
import type { Fact, FactField } from './facts';
import { rowFrom } from './facts-draft';
import { isGroupOfGoogle } from './google-groups';
import type { ReadRow } from './types';
import { vcardFields } from './vcard-fields';
import { type VcardLine, type VcardText, vcardsIn } from './vcard-lines';

/** Semicolons and colons mean nothing within a text, but older programs hide them all the same. */
const withoutHiddenSigns = (value: string): string =>
  value.replace(/\\([\\;:])/g, (pair, sign) => (sign === '\\' ? pair : sign));

/**
 * A value as text. Whatever version the card is of, it is read as one of vCard 4: the versions differ in types that we do
 * not use.
 */
function textIn(value: string): string {
  const [, , , text] = ICAL.parse.property(`NOTE:${withoutHiddenSigns(value)}`, ICAL.design.vcard);
  return String(text ?? '');
}

/** Between signs that no backslash hides. (ical.js takes the comma behind a hidden backslash for a hidden one.) */
function split(value: string, sign: ',' | ';'): string[] {
  const parts = [''];
  for (const piece of value.match(/\\[\s\S]?|[^\\]/g) ?? []) {
    if (piece === sign) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${piece}`);
  }
  return parts.filter((part) => part !== '' || sign === ';');
}

/** A part of a name may be several: second names. */
const components = (value: string): string[] =>
  split(value, ';').map((part) => split(part, ',').map(textIn).filter(Boolean).join(' '));

const toFacts = (field: FactField, values: readonly string[]): Fact[] => values.map((value) => ({ field, value }));

/** An id of a chat that we know; what else there is to chat with is left as it is. */
const chatFact = (value: string): Fact => ({
  field: readIdentity(value)?.kind === 'site' ? 'address' : 'other',
  value,
});

const special: Record<string, (value: string) => Fact[]> = {
  N: (value) => {
    const [family = '', given = '', middle = '', , suffix = ''] = components(value);
    return [
      { field: 'given', value: given },
      { field: 'middle', value: middle },
      { field: 'family', value: family },
      { field: 'suffix', value: suffix },
    ];
  },
  ORG: (value) => {
    const [company = '', ...teams] = split(value, ';').map(textIn);
    return [
      { field: 'company', value: company },
      { field: 'team', value: teams.filter(Boolean).join(', ') },
    ];
  },
  ADR: (value) => [{ field: 'postal', value: components(value).filter(Boolean).join(', ') }],
  NICKNAME: (value) => toFacts('aliases', split(value, ',').map(textIn)),
  CATEGORIES: (value) =>
    toFacts(
      'groups',
      split(value, ',')
        .map(textIn)
        .filter((group) => !isGroupOfGoogle(group)),
    ),
  TEL: (value) => [{ field: 'phone', value: textIn(value).replace(/^tel:/i, '') }],
  IMPP: (value) => [chatFact(textIn(value))],
  'X-JABBER': (value) => [chatFact(`xmpp:${textIn(value)}`)],
  // A sound may be a link to one.
  SOUND: (value) => (/^[a-z]+:/i.test(value) ? [] : [{ field: 'sayIt', value: textIn(value) }]),
};

function factsOfLine({ name, value }: VcardLine): Fact[] {
  if (value.trim() === '') return [];
  const field = vcardFields.get(name);
  if (field) return [{ field, value: textIn(value) }];
  return Object.hasOwn(special, name) ? (special[name]?.(value) ?? []) : [];
}

/** Titles stand before roles, whatever the order in the file. */
const titlesFirst = (lines: readonly VcardLine[]): VcardLine[] => [
  ...lines.filter(({ name }) => name !== 'ROLE'),
  ...lines.filter(({ name }) => name === 'ROLE'),
];

function phonetic(lines: readonly VcardLine[]): Fact[] {
  const names = ['X-PHONETIC-FIRST-NAME', 'X-PHONETIC-LAST-NAME'];
  const parts = names.flatMap((name) => lines.find((line) => line.name === name) ?? []);
  const value = parts.map((line) => textIn(line.value)).join(' ');
  return [{ field: 'sayIt', value }];
}

/** RFC 6350, and as Apple writes it in version 3. */
const isGroup = (lines: readonly VcardLine[]): boolean =>
  lines.some(({ name, value }) => /^(?:KIND|X-ADDRESSBOOKSERVER-KIND)$/.test(name) && /^group$/i.test(value.trim()));

function rowOf(row: number, { lines, broken, open }: VcardText, today: string): ReadRow {
  const read = rowFrom(row, [...titlesFirst(lines).flatMap(factsOfLine), ...phonetic(lines)], today);
  if (broken.length === 1) read.problems.push({ field: 'name', key: 'transfer.row.brokenOne' });
  if (broken.length > 1) {
    read.problems.push({ field: 'name', key: 'transfer.row.broken', args: [String(broken.length)] });
  }
  if (isGroup(lines)) read.stops.push({ field: 'name', key: 'transfer.row.group' });
  const photo = lines.find((line) => line.photo !== undefined)?.photo;
  if (photo) read.photo = photo;
  // Whatever stood in the rest of it is missing.
  if (open) read.stops.push({ field: 'name', key: 'transfer.row.cut' });
  return read;
}

/** The people of a vCard file of version 2.1, 3.0 or 4.0, one by one. */
export function* readVcards(text: string, today: string): Generator<ReadRow> {
  let row = 0;
  for (const card of vcardsIn(text)) {
    row += 1;
    yield rowOf(row, card, today);
  }
}
