import type { Colleague } from '@/scripts/demo-office/people';
import type { PersonForm } from '@/utils/messages/protocol';

export const tom: Colleague = { name: 'Tom Berg', address: 'tom.berg@office.example', chatId: 'UTOM' };
export const nadia: Colleague = { name: 'Nadia Orlov', address: 'nadia.orlov@office.example', chatId: 'UNADIA' };

/** Kept without hours and channels, so that no cue depends on when the tests run. */
export const kept: PersonForm[] = [tom, nadia].map(({ name, address }) => ({
  name,
  aliases: [],
  role: null,
  title: '',
  careful: false,
  identities: [address],
  preferences: [],
}));
