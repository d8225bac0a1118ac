import { beforeEach, describe, expect, it } from 'vitest';
import { fakeForm, freshStore, press } from '@/tests/unit/fresh-store';
import { savePerson } from './people';
import { cardsFor } from './person-file';

beforeEach(freshStore);

const at = (address: string | null, id: string | null = null) => ({ name: 'Somebody', address, id });

describe('cardsFor', () => {
  it.each([
    ['by address', at('carol@office.example'), true],
    ['by the id of a site', at(null, 'slack:T1/U2'), true],
    ['by both', at('carol@office.example', 'slack:T1/U2'), true],
    ['not by name', { name: 'Carol Klein', address: null, id: null }, false],
    ['not where address and id are of two people', at('bob@office.example', 'slack:T1/U2'), false],
    ['not by an unknown address', at('dora@office.example'), false],
  ])('knows somebody %s', async (_how, participant, known) => {
    await savePerson(fakeForm({ identities: ['carol@office.example', 'slack:T1/U2'] }), press());
    await savePerson(fakeForm({ name: 'Bob', identities: ['bob@office.example'] }), press());
    const [card] = await cardsFor({ participants: [participant] });
    expect(card?.participant).toEqual(participant);
    expect(card?.file?.person.name ?? null).toBe(known ? 'Carol Klein' : null);
  });
});
