import { browser } from './browser';

interface AccessLevel {
  setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/** Snapshots and the quick note are not for content scripts, which live beside the page. Firefox has no such switch. */
export async function keepStorageFromPages(): Promise<void> {
  await (browser.storage.local as AccessLevel).setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/** Asks not to be cleared when room is short, where the worker may ask. */
export async function keepStorage(): Promise<void> {
  await navigator.storage?.persist?.();
}
