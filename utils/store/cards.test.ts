import { beforeEach, describe, expect, it } from 'vitest';
import { at, smallParts } from '@/tests/unit/cards/cards';
import { fakeForm, freshStore, press, start } from '@/tests/unit/fresh-store';
import { cardChanges } from '@/utils/cards/changes';
import { newKeys } from '@/utils/cards/keys';
import { cardOf, cardPartOrder } from '@/utils/cards/my-card';
import { packCard, unpackCard } from '@/utils/cards/packed';
import { keptOf } from '@/utils/cards/subject';
import type { AcceptedCard } from '@/utils/messages/card-calls';
import type { CardKeys, CardParts } from '@/utils/people/card';
import { removeRecord, undo } from './bin';
import { acceptCard } from './cards-accept';
import { cardOwners, cardSubject, keptCards } from './cards-kept';
import { myCard, packMyCard, saveMyCard, signMyCard } from './cards-mine';
import { savePerson } from './people';

beforeEach(freshStore);

const made = at('2026-11-20T09:00:00Z');
const packedOf = (parts: CardParts, keys: CardKeys | null = null, when = made) =>
  packCard(cardOf(parts, cardPartOrder, when), keys);

/** As a view would: all lines that are chosen from the start. */
async function accept(packed: string, person: string | null, more: Partial<AcceptedCard> = {}) {
  const read = await unpackCard(packed);
  const subject = person === null ? null : await cardSubject({ person });
  const changes = read.ok ? cardChanges(read.card, keptOf(subject), start) : [];
  const chosen = changes.flatMap((change) => (change.chosen ? [change.id] : []));
  const seen = subject?.file.person.updated ?? null;
  return acceptCard({ packed, person, name: 'Mira Sol', chosen, seen, sure: false, ...more }, press());
}

const valuesKept = async (person: string) =>
  (await cardSubject({ person }))?.file.preferences.map(({ value, source, date }) => [value.kind, source, date]);

describe('my card', () => {
  it('is empty and would be signed, before anything is kept', async () => {
    expect(await myCard()).toEqual({ parts: {}, shown: [], signs: true, publicKey: null, updated: null });
  });

  it('gives away the shown parts alone, signed with the same key each time', async () => {
    await saveMyCard({ parts: smallParts, shown: ['name', 'zone'] }, press());
    const [first, second] = [await packMyCard(made), await packMyCard(made + 60_000)];
    expect(first.card).toEqual({ made: '2026-11-20T09:00:00Z', name: 'Mira Sol', zone: 'Europe/Lisbon' });
    expect(await unpackCard(first.packed)).toEqual({ ok: true, card: first.card, key: first.publicKey });
    expect(first.publicKey).toMatch(/^[A-Z2-7]{52}$/);
    expect(second.publicKey).toBe(first.publicKey);
    expect((await myCard()).publicKey).toBe(first.publicKey);
  });

  it('is not signed where the user wishes so, and goes on with the same key later', async () => {
    await saveMyCard({ parts: smallParts, shown: ['name'] }, press());
    const { publicKey } = await packMyCard(made);
    expect(await signMyCard({ signs: false }, press())).toMatchObject({ signs: false, publicKey });
    expect((await packMyCard(made)).publicKey).toBeNull();
    await signMyCard({ signs: true }, press());
    expect((await packMyCard(made)).publicKey).toBe(publicKey);
  });

  it('makes one pair of keys when it is given away twice at once', async () => {
    await saveMyCard({ parts: smallParts, shown: ['name'] }, press());
    const keys = await Promise.all([packMyCard(made), packMyCard(made)]);
    expect(keys[0].publicKey).toBe(keys[1].publicKey);
  });
});

describe('acceptCard', () => {
  it('makes somebody new of a card, with its lines from the card and of its day', async () => {
    const { person, name } = await accept(await packedOf(smallParts), null);
    expect(name).toBe('Mira Sol');
    expect(await valuesKept(person)).toEqual(
      expect.arrayContaining([
        ['time-zone', 'card', '2026-11-20'],
        ['work-hours', 'card', '2026-11-20'],
        ['channel', 'card', '2026-11-20'],
      ]),
    );
    expect(await keptCards()).toMatchObject([{ person, name: 'Mira Sol', card: { zone: 'Europe/Lisbon' } }]);
  });

  it('leaves what the card does not touch, and lines that were not chosen', async () => {
    const form = fakeForm({
      name: 'Mira Sol',
      identities: ['mira@office.example'],
      preferences: [{ value: { kind: 'need', text: 'early word' }, source: 'told', date: '2026-11-01' }],
    });
    const { person } = await savePerson(form, press());
    await accept(await packedOf(smallParts), person.id, { chosen: [] });
    expect(await valuesKept(person.id)).toEqual([['need', 'told', '2026-11-01']]);
    await accept(await packedOf({ ...smallParts, pronouns: 'she/her' }, null, made + 1000), person.id);
    const subject = await cardSubject({ person: person.id });
    expect(subject?.file.preferences).toHaveLength(4);
    expect(subject?.file.person.pronouns).toBe('she/her');
    expect(subject?.file.identities.map(({ value }) => value)).toEqual(['mira@office.example']);
  });

  it('is taken back as one act, the pinned key with it', async () => {
    const keys = await newKeys();
    const first = await accept(await packedOf(smallParts), null);
    const before = await cardSubject({ person: first.person });
    const second = await accept(
      await packedOf({ ...smallParts, zone: 'Asia/Kolkata' }, keys, made + 1000),
      first.person,
    );
    expect((await cardSubject({ person: first.person }))?.cards).toMatchObject([{ key: keys.publicKey }]);
    await undo({ undo: second.undo }, start);
    expect(await cardSubject({ person: first.person })).toEqual(before);
    await undo({ undo: first.undo }, start);
    expect(await cardSubject({ person: first.person })).toBeNull();
    expect(await keptCards()).toEqual([]);
  });

  it('forgets the cards with the person', async () => {
    const { person } = await accept(await packedOf(smallParts), null);
    await removeRecord({ store: 'person', id: person }, press());
    expect(await keptCards()).toEqual([]);
  });

  it('keeps the youngest card and the youngest signed one, and no more', async () => {
    const keys = await newKeys();
    const { person } = await accept(await packedOf(smallParts), null);
    await accept(await packedOf(smallParts, keys, made + 1000), person);
    await accept(await packedOf(smallParts, null, made + 2000), person, { sure: true });
    await accept(await packedOf(smallParts, null, made + 3000), person, { sure: true });
    const cards = (await cardSubject({ person }))?.cards.map(({ card, key }) => [card.made, key]);
    expect(cards?.toSorted()).toEqual([
      ['2026-11-20T09:00:01Z', keys.publicKey],
      ['2026-11-20T09:00:03Z', null],
    ]);
  });
});

describe('a card that asks or is refused', () => {
  it.each([
    ['without the key', null, 1000],
    ['with another key', newKeys, 1000],
    ['that is older', 'same', -1000],
    ['that is dated later than today', 'same', 10 * 24 * 3_600_000],
  ] as const)('%s is taken only once the user is sure', async (_, by, later) => {
    const keys = await newKeys();
    const { person } = await accept(await packedOf(smallParts, keys), null);
    const signed = by === 'same' ? keys : by && (await by());
    const packed = await packedOf({ ...smallParts, zone: 'Asia/Kolkata' }, signed, made + later);
    await expect(accept(packed, person)).rejects.toMatchObject({ error: { key: 'cardUi.take.sureFirst' } });
    await expect(accept(packed, person, { sure: true })).resolves.toMatchObject({ person });
  });

  it('is refused where one sign of it was changed, whatever a view says', async () => {
    const packed = await packedOf(smallParts, await newKeys());
    const changed = packed.slice(0, -3) + (packed.at(-3) === 'A' ? 'B' : 'A') + packed.slice(-2);
    await expect(accept(changed, null, { sure: true })).rejects.toMatchObject({
      error: { key: 'cardUi.take.refused' },
    });
    expect(await keptCards()).toEqual([]);
  });

  it('is refused where the person changed since the lines were shown', async () => {
    const { person } = await accept(await packedOf(smallParts), null);
    const later = accept(await packedOf(smallParts, null, made + 1000), person, { seen: '2020-01-01T00:00:00.000Z' });
    await expect(later).rejects.toMatchObject({ error: { key: 'cardUi.take.changedSince' } });
  });

  it('is refused with a line that is none of its own', async () => {
    const later = accept(await packedOf(smallParts), null, { chosen: ['c99'] });
    await expect(later).rejects.toMatchObject({ error: { key: 'cardUi.take.changedSince' } });
  });
});

describe('cardOwners', () => {
  it('says whose a card may be, the key before the name', async () => {
    const keys = await newKeys();
    const signer = await accept(await packedOf({ ...smallParts, name: 'Mia Sun' }, keys), null, { name: 'Mia Sun' });
    const { person } = await savePerson(fakeForm({ name: 'Mira Sol', identities: ['mira@office.example'] }), press());
    expect(await cardOwners({ name: 'Mira Sol', key: keys.publicKey })).toEqual([
      { person: signer.person, by: 'key', name: 'Mia Sun', identities: [] },
      { person: person.id, by: 'name', name: 'Mira Sol', identities: ['mira@office.example'] },
    ]);
    expect(await cardOwners({ name: null, key: null })).toEqual([]);
  });
});
