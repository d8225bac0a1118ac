import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const makeProfile = (): string => mkdtempSync(join(tmpdir(), 'attune-profile-'));

/** The browser may still be writing when it answers that it is closed. */
export const removeProfile = (folder: string): void =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });

/** Chromium names an unpacked extension by the hash of its folder, in letters from a to p. */
export const unpackedId = (folder: string): string =>
  [...createHash('sha256').update(folder).digest('hex').slice(0, 32)]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');

/**
 * Grants optional hosts before the first start. Chromium keeps what a user granted under these three names,
 * and an extension that is loaded for the first time finds it there.
 */
export function grantInProfile(profile: string, id: string, hosts: string[]): void {
  const granted = { api: [], explicit_host: hosts, manifest_permissions: [], scriptable_host: [] };
  const settings = {
    [id]: { granted_permissions: granted, active_permissions: granted, runtime_granted_permissions: granted },
  };
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify({ extensions: { settings } }));
}
