import { beforeEach, describe, expect, it } from 'vitest';
import { fakeForm, freshStore, press } from '@/tests/unit/fresh-store';
import { mostPhoto } from '@/utils/people/photo';
import { exportText, previewRestore, restore } from './backup';
import { removeRecord, undo } from './bin';
import { importRows, stageRows } from './import';
import { mergePeople, mergePlan } from './merge';
import { savePerson } from './people';
import { searchablePeople } from './people-index-pages';
import { photosOf, removePhoto, savePhoto } from './photos';
import { splitPerson } from './split';

beforeEach(freshStore);

const picture = (letter: string) => `data:image/webp;base64,${letter.repeat(40)}`;
const save = async (name: string) => (await savePerson(fakeForm({ name }), press())).person.id;
const shown = async (...ids: string[]) => (await photosOf({ ids })).map(({ person, data }) => [person, data]);

describe('photos', () => {
  it('are shown of those who have one, and the newer one takes the place of the older', async () => {
    const [bob, carol] = [await save('Bob Marsh'), await save('Carol Klein')];
    await savePhoto({ person: bob, data: picture('A') }, press());
    const { undo: handle } = await savePhoto({ person: bob, data: picture('B') }, press());
    expect(await shown(bob, carol, 'nobody', bob)).toEqual([[bob, picture('B')]]);
    await undo({ undo: handle }, press().now);
    expect(await shown(bob)).toEqual([[bob, picture('A')]]);
  });

  it('go and come back with a press', async () => {
    const bob = await save('Bob Marsh');
    await savePhoto({ person: bob, data: picture('A') }, press());
    const { undo: handle } = await removePhoto({ person: bob }, press());
    expect(await shown(bob)).toEqual([]);
    await undo({ undo: handle }, press().now);
    expect(await shown(bob)).toEqual([[bob, picture('A')]]);
  });

  it('are forgotten with the person', async () => {
    const bob = await save('Bob Marsh');
    await savePhoto({ person: bob, data: picture('A') }, press());
    await removeRecord({ store: 'person', id: bob }, press());
    expect(await shown(bob)).toEqual([]);
    expect(await exportText('2026-11-20T09:00:00.000Z')).not.toContain('image/webp');
  });

  it('are in a backup and come back from it', async () => {
    const bob = await save('Bob Marsh');
    await savePhoto({ person: bob, data: picture('A') }, press());
    const json = await exportText('2026-11-20T09:00:00.000Z');
    await freshStore();
    const { id } = await previewRestore({ json }, press());
    await restore({ id }, press());
    expect(await shown(bob)).toEqual([[bob, picture('A')]]);
  });

  it('of two who are one stay, the kept one’s in front, and each has their own again when they are split', async () => {
    const [bob, other] = [await save('Bob Marsh'), await save('Bob Marsh')];
    await savePhoto({ person: bob, data: picture('A') }, press());
    await savePhoto({ person: other, data: picture('B') }, press());
    const { lines } = await mergePlan({ kept: bob, gone: other });
    const order = press();
    await mergePeople(
      { kept: bob, gone: other, choices: Object.fromEntries(lines.map(({ field }) => [field, 'a'])) },
      order,
    );
    expect(await shown(bob)).toEqual([[bob, picture('A')]]);
    await splitPerson({ merge: order.once }, press());
    expect((await shown(bob, other)).sort()).toEqual(
      [
        [bob, picture('A')],
        [other, picture('B')],
      ].sort(),
    );
  });

  it('of an imported file go to whoever has none, in the same act', async () => {
    const bob = await save('Bob Marsh');
    await savePhoto({ person: bob, data: picture('A') }, press());
    const draft = (name: string) => ({
      name,
      aliases: [],
      role: null,
      title: 'Buyer',
      careful: false,
      details: {},
      identities: [],
      preferences: [],
      notes: [],
    });
    const rows = [
      {
        row: 1,
        draft: draft('Bob Marsh'),
        choice: { do: 'join' as const, person: bob, take: ['title'] },
        photo: picture('B'),
      },
      { row: 2, draft: draft('Carol Klein'), choice: { do: 'new' as const }, photo: picture('C') },
    ];
    await stageRows({ id: 'file', part: 0, rows }, press());
    const act = press();
    const { undo: handle } = await importRows({ id: 'file', parts: 1 }, act);
    const carol = `${act.once}-2`;
    expect(await shown(bob, carol)).toEqual([
      [bob, picture('A')],
      [carol, picture('C')],
    ]);
    await undo({ undo: handle }, act.now);
    expect(await shown(bob, carol)).toEqual([[bob, picture('A')]]);
  });

  it.each([
    ['an address of the web', 'https://pictures.example/bob.webp'],
    ['what can run', `data:image/svg+xml;base64,${'A'.repeat(40)}`],
    ['what is too large', picture('A').padEnd(mostPhoto + 1, 'A')],
  ])('are never %s', async (_what, data) => {
    const bob = await save('Bob Marsh');
    await expect(savePhoto({ person: bob, data }, press())).rejects.toThrow();
    expect(await shown(bob)).toEqual([]);
  });

  it('are told of to a list that follows the changes', async () => {
    const bob = await save('Bob Marsh');
    const { turn } = await searchablePeople({ after: 0, limit: 9 });
    await savePhoto({ person: bob, data: picture('A') }, press());
    const { people } = await searchablePeople({ after: turn, limit: 9 });
    expect(people).toMatchObject([{ id: bob, facts: { hasPhoto: true } }]);
  });
});
