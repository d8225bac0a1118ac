import { beforeEach, describe, expect, it } from 'vitest';
import { fakeForm, freshStore, press } from '@/tests/unit/fresh-store';
import { importText } from '@/tests/unit/import-file';
import { draftOf } from '@/utils/transfer/draft-lines';
import { undo } from './bin';
import { lastImport } from './last-import';
import { saveNote } from './notes';
import { savePerson } from './people';
import { peoplePart } from './people-part';
import { personFile } from './person-file';

beforeEach(freshStore);

const names = (count: number) => Array.from({ length: count }, (_, at) => `Person ${at},p${at}@team.example`);

describe('people page by page', () => {
  it('are all there once, each with what is theirs', async () => {
    await importText(['Name,Email', ...names(620)].join('\n'));
    const { person } = await savePerson(fakeForm({ name: 'Ana Lima', identities: ['ana@team.example'] }), press());
    await saveNote({ person: person.id, text: 'Likes tea.' }, press());
    const all = [];
    for (let part = await peoplePart({ after: null }); ; part = await peoplePart({ after: part.next })) {
      all.push(...part.people);
      if (part.next === null) break;
    }
    expect(new Set(all.map((one) => one.person.id)).size).toBe(621);
    expect(all.every(({ identities }) => identities.length === 1)).toBe(true);
    const ana = all.find((one) => one.person.id === person.id);
    const file = await personFile({ id: person.id });
    expect(ana && draftOf(ana)).toEqual(file && draftOf(file));
  }, 30_000);

  it('are none where nobody is kept', async () => {
    expect(await peoplePart({ after: null })).toEqual({ people: [], next: null });
  });
});

describe('the last import', () => {
  const card = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Lima\r\nEMAIL:ana@team.example\r\nEND:VCARD\r\n';
  const now = press().now;

  it('is offered to be taken back until it cannot be, or was', async () => {
    expect(await lastImport(now)).toBeNull();
    const { undo: handle } = await importText(card);
    expect(await lastImport(now)).toMatchObject({ undo: handle, added: 1, changed: 0 });
    expect(await lastImport(now + 14 * 60_000)).not.toBeNull();
    expect(await lastImport(now + 16 * 60_000)).toBeNull();
    await undo({ undo: handle }, now);
    expect(await lastImport(now)).toBeNull();
  });

  it('is still the one before where another did nothing', async () => {
    const { undo: handle } = await importText(card);
    await importText(card);
    expect((await lastImport(now))?.undo).toBe(handle);
  });
});
