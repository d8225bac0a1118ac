import { beforeEach, describe, expect, it } from 'vitest';
import { fakeForm, freshStore, press } from '@/tests/unit/fresh-store';
import { savePerson } from './people';
import { cardsFor } from './person-file';

beforeEach(freshStore);

const shown = (name: string | null, id = 'slack:T1/U9') => ({ name, address: null, id });

describe('whom of those kept a page calls the same', () => {
  beforeEach(async () => {
    const form = { name: 'Mara Voß', aliases: ['Mavo'], identities: ['mara@team.example'] };
    await savePerson(fakeForm(form), press());
  });

  it.each([
    ['Mara Voß', ['Mara Voß']],
    ['mara  VOSS', ['Mara Voß']],
    ['Mavo', ['Mara Voß']],
    ['Mara', []],
    ['Mara Vossen', []],
    ['', []],
    [null, []],
  ])('%s', async (name, alike) => {
    const [card] = await cardsFor({ participants: [shown(name)] });
    expect(card?.file).toBeNull();
    expect(card?.alike.map((each) => each.name)).toEqual(alike);
  });

  it('tells by what the user may know them', async () => {
    const [card] = await cardsFor({ participants: [shown('Mara Voß')] });
    expect(card?.alike[0]?.identities).toEqual(['mara@team.example']);
  });

  it('nobody beside somebody who is known for certain', async () => {
    const [card] = await cardsFor({ participants: [{ name: 'Mara Voß', address: 'mara@team.example', id: null }] });
    expect(card?.file?.person.name).toBe('Mara Voß');
    expect(card?.alike).toEqual([]);
  });
});
