import type { WorkWatch } from '@/components/live/long-work';
import { named } from '@/components/people/named';
import { withoutDays } from '@/utils/hours/without-days';
import { callBackground } from '@/utils/messages/client';
import { mostPhotos } from '@/utils/messages/photo-calls';
import { valuesOf } from '@/utils/people/preferences';
import type { Person } from '@/utils/people/types';
import { say } from '@/utils/platform/say';
import { draftOf, type KeptPerson } from '@/utils/transfer/draft-lines';
import type { PersonDraft } from '@/utils/transfer/types';
import { type FocusFile, writeFocusBlocks } from '@/utils/transfer/write-calendar';
import { writeCsv } from '@/utils/transfer/write-csv';
import { asContact, writeVcards } from '@/utils/transfer/write-vcard';

export type PeopleFormat = 'vcard4' | 'vcard3' | 'csv' | 'ics';

/** What a file is to hold. */
export interface ExportWish {
  isMeant: (person: Person) => boolean;
  /** One alone, whom nobody need look for among all. */
  person: string | null;
  format: PeopleFormat;
  contactOnly: boolean;
}

const types: Record<PeopleFormat, { ending: string; type: string }> = {
  vcard4: { ending: 'vcf', type: 'text/vcard' },
  vcard3: { ending: 'vcf', type: 'text/vcard' },
  csv: { ending: 'csv', type: 'text/csv' },
  ics: { ending: 'ics', type: 'text/calendar' },
};

async function* everybody(watch: WorkWatch): AsyncGenerator<KeptPerson[]> {
  const { records } = await callBackground('storeState', {});
  let after: string | null = null;
  let seen = 0;
  do {
    watch.check();
    const part: { people: KeptPerson[]; next: string | null } = await callBackground('peoplePart', { after });
    yield part.people;
    after = part.next;
    // Of how many people there are nobody knows; of the records there are at least two a person.
    seen += part.people.length;
    watch.progress(Math.min(0.95, (2 * seen) / Math.max(1, records)));
  } while (after !== null);
}

async function* meant(wish: ExportWish, watch: WorkWatch): AsyncGenerator<KeptPerson[]> {
  if (wish.person === null) {
    for await (const some of everybody(watch)) yield some.filter(({ person }) => wish.isMeant(person));
    return;
  }
  const file = await callBackground('personFile', { id: wish.person });
  yield file ? [file] : [];
}

function focusOf({ person, preferences }: KeptPerson, now: string): FocusFile[] {
  const off = valuesOf(preferences, 'days-off').flatMap(({ days }) => days);
  const blocks = valuesOf(preferences, 'focus-hours').flatMap((value) => withoutDays(value.blocks, off));
  const zone = valuesOf(preferences, 'time-zone')[0]?.zone ?? null;
  if (blocks.length === 0) return [];
  return [{ id: person.id, summary: say('exportUi.focusOf', named(person.name)), blocks, zone, now }];
}

/** A table has its headings once, however many parts it is written in. */
function csvPart(drafts: PersonDraft[], isFirst: boolean): string {
  const [headings = '', ...rows] = writeCsv(drafts);
  return (isFirst ? [headings, ...rows] : rows).join('');
}

type Photos = ReadonlyMap<string, string>;
type Writer = (drafts: PersonDraft[], isFirst: boolean, photos: Photos) => string;

const writers: Record<Exclude<PeopleFormat, 'ics'>, Writer> = {
  vcard4: (drafts, _isFirst, photos) => [...writeVcards(drafts, '4.0', photos)].join(''),
  vcard3: (drafts, _isFirst, photos) => [...writeVcards(drafts, '3.0', photos)].join(''),
  csv: csvPart,
};

/** A table holds no pictures, and what goes into other hands none of somebody else. */
async function photosFor(people: readonly KeptPerson[], { format, contactOnly }: ExportWish): Promise<Photos> {
  const photos = new Map<string, string>();
  if (format === 'csv' || contactOnly) return photos;
  const ids = people.map(({ person }) => person.id);
  for (let from = 0; from < ids.length; from += mostPhotos) {
    const found = await callBackground('photosOf', { ids: ids.slice(from, from + mostPhotos) });
    for (const { person, data } of found) photos.set(person, data);
  }
  return photos;
}

export interface WrittenFile {
  pieces: Blob[];
  people: number;
  ending: string;
  type: string;
}

/** A file of people, part by part. */
export async function writePeople(wish: ExportWish, watch: WorkWatch): Promise<WrittenFile> {
  const { format } = wish;
  const now = new Date().toISOString();
  const pieces: Blob[] = [];
  const focus: FocusFile[] = [];
  let people = 0;
  for await (const some of meant(wish, watch)) {
    if (format === 'ics') focus.push(...some.flatMap((one) => focusOf(one, now)));
    else if (some.length > 0) {
      const drafts = some.map(draftOf).map((draft) => (wish.contactOnly ? asContact(draft) : draft));
      pieces.push(new Blob([writers[format](drafts, people === 0, await photosFor(some, wish))]));
      people += some.length;
    }
  }
  if (focus.length > 0) pieces.push(new Blob([writeFocusBlocks(...focus)]));
  return { pieces, people: people + focus.length, ...types[format] };
}
