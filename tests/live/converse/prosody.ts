import type { ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AccountId, accountIds, accounts, password } from '@/tests/live/mail/accounts';
import { startChild, untilAnswers } from '@/tests/live/mail/children';

/** The domain of all three accounts. */
export const domain = 'example.test';
const rooms = `conference.${domain}`;
export const room = `launch@${rooms}`;

/** In the form of Prosody 0.12. */
const configuration = (run: string, port: number) => `
run_as_root = true
pidfile = "${run}/prosody.pid"
data_path = "${run}/accounts"
modules_enabled = { "roster", "saslauth", "disco", "private", "vcard4", "vcard_legacy", "pep", "ping", "mam", "smacks", "websocket", "bookmarks" }
modules_disabled = { "s2s" }
authentication = "internal_plain"
storage = "internal"
c2s_require_encryption = false
allow_unencrypted_plain_auth = true
c2s_ports = {}
c2s_direct_tls_ports = {}
s2s_ports = {}
http_ports = { ${port} }
http_interfaces = { "127.0.0.1" }
https_ports = {}
http_default_host = "${domain}"
consider_websocket_secure = true
log = { { levels = { min = "info" }, to = "file", filename = "${run}/prosody.log" } }
VirtualHost "${domain}"
Component "${rooms}" "muc"
  modules_enabled = { "muc_mam" }
  restrict_room_creation = false
  muc_room_default_public_jids = true
  muc_room_default_persistent = true
`;

const entry = (id: AccountId) =>
  `["${accounts[id].address}"] = { ["subscription"] = "both"; ["groups"] = {}; ["name"] = "${accounts[id].name}"; };`;

const roster = (id: AccountId) =>
  `return { [false] = { ["version"] = 1; }; ${accountIds
    .filter((other) => other !== id)
    .map(entry)
    .join(' ')} };`;

/** Prosody's own files, as its administration writes them. */
function layAccounts(run: string): void {
  const home = join(run, 'accounts', domain.replaceAll('.', '%2e'));
  for (const part of ['accounts', 'roster']) mkdirSync(join(home, part), { recursive: true });
  for (const id of accountIds) {
    writeFileSync(join(home, 'accounts', `${id}.dat`), `return { ["password"] = "${password}"; };`);
    writeFileSync(join(home, 'roster', `${id}.dat`), roster(id));
  }
}

export async function startProsody(run: string, port: number): Promise<ChildProcess> {
  layAccounts(run);
  writeFileSync(join(run, 'prosody.cfg.lua'), configuration(run, port));
  const child = startChild('prosody', ['--config', join(run, 'prosody.cfg.lua'), '-F'], join(run, 'prosody.out'));
  await untilAnswers(port, 'Prosody');
  return child;
}
