import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PersonForm } from '@/utils/messages/protocol';
import type { Act } from '@/utils/store/act';
import { closeStore } from '@/utils/store/open';

/** An installation that nobody used yet. */
export async function freshStore(): Promise<void> {
  await closeStore();
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
}

/** 21 November 2026, 17:00 UTC. */
export const start = Date.UTC(2026, 10, 21, 17);

let presses = 0;

/** One press of the user, `after` milliseconds from the start. */
export function press(after = 0): Act {
  presses += 1;
  return { once: `00000000-0000-4000-8000-${String(presses).padStart(12, '0')}`, now: start + after };
}

export const fakeForm = (form: Partial<PersonForm> = {}): PersonForm => ({
  name: 'Carol Klein',
  aliases: [],
  role: null,
  title: '',
  careful: false,
  identities: [],
  preferences: [],
  ...form,
});
