import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { anyDraft } from '@/tests/unit/any-draft';
import { fakeForm, freshStore, press } from '@/tests/unit/fresh-store';
import { everything, importText, planOf, putIn, rowsIn } from '@/tests/unit/import-file';
import type { PlannedRow } from '@/utils/transfer/plan-types';
import { writeCsv } from '@/utils/transfer/write-csv';
import { writeVcards } from '@/utils/transfer/write-vcard';
import { purgeBin, removeRecord, undo } from './bin';
import { dropRows, importRows, stageRows } from './import';
import { savePerson } from './people';
import { findPeople } from './people-index-find';
import { personFile } from './person-file';
import { read } from './transact';

beforeEach(freshStore);

const card = (...lines: string[]) => ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n');
const anna = card('FN:Anna Klein', 'EMAIL:anna@team.example', 'TITLE:Designer', 'NOTE:Met at the fair.');
const names = async () => (await findPeople({ text: '', limit: 99 })).map(({ name }) => name).sort();
const inBin = () => read(['binned'], (reading) => reading.allStored('binned'));
const csv = (...rows: string[]) => ['Name,Email,Title,Groups', ...rows].join('\n');

describe('an import that is made again', () => {
  it.each([
    ['a card', anna, 1],
    ['a card three times in one file', anna + anna + anna, 1],
    ['cards without addresses', card('FN:Bob Marsh', 'TITLE:Buyer') + card('FN:Bob Marsh', 'TITLE:Driver'), 2],
    ['a table', csv('Anna Klein,anna@team.example,Designer,choir', 'Bob,bob@team.example,,', 'Bob,,Buyer,'), 3],
    ['two rows of one address', csv('Anna Klein,anna@team.example,,choir', 'A. Klein,anna@team.example,Lead,book'), 1],
    ['two people at one address', csv('Anna Klein,office@team.example,,', 'Bob Marsh,office@team.example,,'), 2],
    ['an address without a name', csv(',anna@team.example,,', ',anna@team.example,,choir'), 1],
  ])('%s changes nothing the second and the third time', async (_what, text, people) => {
    expect((await importText(text)).left).toEqual([]);
    expect(await names()).toHaveLength(people);
    const before = await everything();
    for (let again = 0; again < 2; again++) {
      expect(await importText(text)).toMatchObject({ added: 0, changed: 0, left: [] });
      expect(await everything()).toEqual(before);
    }
  });

  it.each([
    ['vCard', writeVcards],
    ['CSV', writeCsv],
  ])(
    'changes nothing, whoever is in the %s',
    async (_format, write) => {
      await fc.assert(
        fc.asyncProperty(fc.array(anyDraft, { minLength: 1, maxLength: 6 }), async (drafts) => {
          await freshStore();
          const text = [...write(drafts)].join('');
          await importText(text);
          const before = await everything();
          expect(await importText(text)).toMatchObject({ added: 0, changed: 0, left: [] });
          expect(await everything()).toEqual(before);
        }),
        { numRuns: 25, seed: 7 },
      );
    },
    30_000,
  );
});

describe('whom a row is', () => {
  const keep = (form: Parameters<typeof fakeForm>[0]) => savePerson(fakeForm(form), press());
  const only = async (text: string): Promise<PlannedRow> => (await planOf(rowsIn(text)))[0] ?? expect.fail('no row');

  it('adds what is new, and leaves what differs to the user', async () => {
    const { person } = await keep({ name: 'Anna Klein', title: 'Buyer', identities: ['anna@team.example'] });
    const planned = await only(anna);
    expect(planned).toMatchObject({ match: 'known', effect: 'join', choice: { do: 'join', person: person.id } });
    expect(planned.targets[0]?.lines).toMatchObject([
      { field: 'title', here: 'Buyer', there: 'Designer', take: false },
      { field: 'notes', here: null, there: { text: 'Met at the fair.' }, take: true },
    ]);
    await putIn([planned]);
    const file = await personFile({ id: person.id });
    expect(file).toMatchObject({ person: { title: 'Buyer' }, notes: [{ text: 'Met at the fair.' }] });
  });

  it('takes a line in the place of another where the user says so', async () => {
    const { person } = await keep({ name: 'Anna Klein', title: 'Buyer', identities: ['anna@team.example'] });
    const planned = await only(anna);
    await putIn([{ ...planned, choice: { do: 'join', person: person.id, take: ['title'] } }]);
    expect(await personFile({ id: person.id })).toMatchObject({ person: { title: 'Designer' }, notes: [] });
  });

  it('keeps two people of one name two until they are linked', async () => {
    const { person } = await keep({ name: 'Anna Klein', identities: ['a.klein@other.example'] });
    const planned = await only(anna);
    expect(planned).toMatchObject({ match: 'name', effect: 'new', targets: [{ id: person.id }] });
    expect(planned.problems.map(({ key }) => key)).toEqual(['transfer.plan.sameName']);
    await putIn([planned]);
    expect(await names()).toEqual(['Anna Klein', 'Anna Klein']);
  });

  it('knows a name by which somebody is also called, and leaves that to the user too', async () => {
    const { person } = await keep({ name: 'Annegret Berg', aliases: ['Anna KLEIN'] });
    expect(await only(anna)).toMatchObject({ match: 'name', choice: { do: 'new' }, targets: [{ id: person.id }] });
  });

  it('tells of a name of other letters that is drawn the same, and leaves them two', async () => {
    const { person } = await keep({ name: '\u0410nna Kle\u0456n' });
    expect(await only(anna)).toMatchObject({
      match: 'looks',
      choice: { do: 'new' },
      targets: [{ id: person.id }],
      problems: [{ key: 'people.warn.lookalike' }],
    });
    await importText(anna);
    expect(await names()).toHaveLength(2);
  });

  it('links them where the user says so', async () => {
    const { person } = await keep({ name: 'Anna Klein' });
    const planned = await only(anna);
    const take = planned.targets[0]?.lines.map(({ place }) => place) ?? [];
    await putIn([{ ...planned, choice: { do: 'join', person: person.id, take } }]);
    expect(await names()).toEqual(['Anna Klein']);
    expect((await personFile({ id: person.id }))?.identities).toMatchObject([{ value: 'anna@team.example' }]);
  });

  it.each([
    [
      'an address of somebody of another name',
      [{ name: 'Bob Marsh', identities: ['anna@team.example'] }],
      'other-name',
    ],
    ['a lookalike of a name', [{ name: '\u0410nna Kle\u0456n', identities: ['anna@team.example'] }], 'other-name'],
    [
      'addresses of two people',
      [
        { name: 'Anna Klein', identities: ['anna@team.example'] },
        { name: 'Anna Berg', identities: ['anna@home.example'] },
      ],
      'several',
    ],
  ])('leaves %s to the user', async (_what, forms, match) => {
    for (const form of forms) await keep(form);
    const before = await everything();
    const planned = await only(card('FN:Anna Klein', 'EMAIL:anna@team.example', 'EMAIL:anna@home.example'));
    expect(planned).toMatchObject({
      match,
      effect: 'skip',
      choice: { do: 'skip' },
      targets: forms.map(({ name }) => ({ name })),
    });
    await putIn([planned]);
    expect(await everything()).toEqual(before);
  });

  it('knows somebody by the id of an own file, though the name changed since', async () => {
    const { person } = await keep({ name: 'Anna Berg', title: 'Designer' });
    expect(await only(card('FN:Anna Klein', `UID:${person.id}`))).toMatchObject({ match: 'known', effect: 'same' });
  });

  it('leaves an address with who got it while the rows were looked at', async () => {
    const planned = await planOf(rowsIn(anna));
    const bob = await keep({ name: 'Bob Marsh', identities: ['anna@team.example'] });
    expect(await putIn(planned)).toMatchObject({ added: 1, left: [] });
    expect((await personFile({ id: bob.person.id }))?.identities).toHaveLength(1);
  });

  it('takes nobody whose card is cut off, and tells why', async () => {
    const [planned] = await planOf(rowsIn('BEGIN:VCARD\r\nFN:Anna Klein\r\nTITLE:Desi'));
    expect(planned).toMatchObject({ effect: 'stop', choice: { do: 'skip' }, problems: [{ key: 'transfer.row.cut' }] });
  });
});

describe('an import as one act', () => {
  const many = csv(...Array.from({ length: 1_200 }, (_, at) => `Person ${at},p${at}@team.example,Title ${at},choir`));

  it('is taken back as one', async () => {
    const { person } = await savePerson(fakeForm({ name: 'Anna Klein', identities: ['anna@team.example'] }), press());
    const before = await everything();
    const { undo: act } = await importText(anna + card('FN:Bob', 'EMAIL:bob@team.example'));
    await undo({ undo: act }, press(14 * 60_000).now);
    expect(await everything()).toEqual(before);
    expect((await personFile({ id: person.id }))?.notes).toEqual([]);
  });

  it('tells how far it is', async () => {
    const shares: number[] = [];
    const planned = await planOf(rowsIn(many));
    const done = await putIn(planned, { progress: (share) => shares.push(share), cancelled: () => false });
    expect(done).toMatchObject({ added: 1_200, changed: 0, left: [] });
    expect(shares).toHaveLength(24);
    expect(shares.at(-1)).toBe(0.7);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  }, 30_000);

  it('leaves nothing behind when it is cancelled', async () => {
    await savePerson(fakeForm(), press());
    const before = await everything();
    const planned = await planOf(rowsIn(many));
    let seen = 0;
    const watch = { progress: () => undefined, cancelled: () => ++seen > 14 };
    await expect(putIn(planned, watch)).rejects.toThrow('transfer.import.cancelled');
    expect(await everything()).toEqual(before);
    await dropRows({ id: 'file', parts: 3 });
    expect(await inBin()).toEqual([]);
  }, 30_000);

  it('leaves what was only looked at to the bin', async () => {
    await stageRows({ id: 'file', part: 0, rows: [] }, press());
    await purgeBin(press(16 * 60_000).now);
    expect(await inBin()).toEqual([]);
    await expect(importRows({ id: 'file', parts: 1 }, press())).rejects.toThrow('transfer.import.over');
  });

  it('is done once when it is sent twice', async () => {
    const act = press();
    const rows = (await planOf(rowsIn(anna))).map(({ row, draft, choice }) => ({ row, draft, choice }));
    await stageRows({ id: 'file', part: 0, rows }, act);
    const first = await importRows({ id: 'file', parts: 1 }, act);
    expect(await importRows({ id: 'file', parts: 1 }, act)).toEqual(first);
    expect(await names()).toEqual(['Anna Klein']);
  });

  it('adds somebody anew who was removed while the rows were looked at', async () => {
    const { person } = await savePerson(fakeForm({ name: 'Anna Klein', identities: ['anna@team.example'] }), press());
    const planned = await planOf(rowsIn(anna));
    await removeRecord({ store: 'person', id: person.id }, press());
    expect(await putIn(planned)).toMatchObject({ added: 1 });
  });
});
