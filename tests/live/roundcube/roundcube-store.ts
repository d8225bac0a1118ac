import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { type AccountId, accountIds, accounts } from './accounts';

export type Language = 'en_US' | 'de_DE' | 'vi_VN' | 'zh_CN';

/** The ways to write a mail that Roundcube has: rich text, bare text, rich text in a window of its own. */
export type ComposerKind = 'html' | 'plain' | 'popup';

const schema = '/usr/share/roundcube/SQL/sqlite.initial.sql';

const phpValue = (value: string | number) =>
  typeof value === 'number' ? `i:${value};` : `s:${Buffer.byteLength(value)}:"${value}";`;

/** Roundcube keeps preferences as PHP writes arrays: `a:COUNT:{s:LENGTH:"NAME";i:NUMBER;...}`. */
function phpArray(entries: Record<string, string | number>): string {
  const parts = Object.entries(entries).map(([name, value]) => phpValue(name) + phpValue(value));
  return `a:${parts.length}:{${parts.join('')}}`;
}

const preferencesFor = (composer: ComposerKind) =>
  phpArray({
    // Where it is missing, Roundcube draws one at its next page and writes all preferences, and with them older ones.
    client_hash: 'attuneattuneattu',
    htmleditor: composer === 'plain' ? 0 : 1,
    compose_extwin: composer === 'popup' ? 1 : 0,
  });

export function createRoundcubeStore(file: string): void {
  const store = new DatabaseSync(file);
  store.exec(readFileSync(schema, 'utf8'));
  const user = store.prepare(
    "insert into users(user_id, username, mail_host, created, language, preferences) values (?, ?, '127.0.0.1', datetime('now'), 'en_US', ?)",
  );
  const identity = store.prepare(
    "insert into identities(user_id, changed, del, standard, name, email) values (?, datetime('now'), 0, 1, ?, ?)",
  );
  for (const { id, name, address } of accountIds.map((key) => accounts[key])) {
    user.run(id, address, preferencesFor('plain'));
    identity.run(id, name, address);
  }
  store.close();
}

/** Roundcube reads these anew at each page load, so no new login is needed. */
export function preferInStore(file: string, user: AccountId, language: Language, composer: ComposerKind): void {
  const store = new DatabaseSync(file, { timeout: 5000 });
  store
    .prepare('update users set language = ?, preferences = ? where user_id = ?')
    .run(language, preferencesFor(composer), accounts[user].id);
  store.close();
}
