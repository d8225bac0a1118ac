import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { accountIds, accounts } from '@/tests/live/mail/accounts';

export type Language = 'en_US' | 'de_DE' | 'vi_VN' | 'zh_CN';

/** The ways to write a mail that Roundcube has: rich text, bare text, rich text in a window of its own. */
export type ComposerKind = 'html' | 'plain' | 'popup';

const schema = '/usr/share/roundcube/SQL/sqlite.initial.sql';

export function createRoundcubeStore(file: string): void {
  const store = new DatabaseSync(file);
  store.exec(readFileSync(schema, 'utf8'));
  const user = store.prepare(
    "insert into users(user_id, username, mail_host, created, language, preferences) values (?, ?, '127.0.0.1', datetime('now'), 'en_US', 'a:0:{}')",
  );
  const identity = store.prepare(
    "insert into identities(user_id, changed, del, standard, name, email) values (?, datetime('now'), 0, 1, ?, ?)",
  );
  for (const { id, name, address } of accountIds.map((key) => accounts[key])) {
    user.run(id, address);
    identity.run(id, name, address);
  }
  store.close();
}

/**
 * Roundcube reads this file at each request. In its store they would be lost at times: it writes all preferences of a
 * user anew with each change of its own, from what it read when the request began.
 */
export function preferFrom(run: string, language: Language, composer: ComposerKind): void {
  const preferences = { language, htmleditor: composer === 'plain' ? 0 : 1, compose_extwin: composer === 'popup' };
  const file = join(run, 'preferences.json');
  writeFileSync(`${file}.new`, JSON.stringify(preferences));
  renameSync(`${file}.new`, file);
}
