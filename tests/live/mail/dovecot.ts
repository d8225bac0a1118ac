import type { ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { accountIds, accounts, password } from './accounts';
import { startChild, untilAnswers } from './children';
import type { Owner } from './maildirs';

const folder = (name: string) => `  mailbox ${name} {
    special_use = \\${name}
    auto = subscribe
  }`;

/** In the form of Dovecot 2.3. */
const configuration = (run: string, mails: string, port: number, owner: Owner) => `
base_dir = ${run}/dovecot
state_dir = ${run}/dovecot
log_path = ${run}/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain login
mail_location = maildir:~
first_valid_uid = 1
first_valid_gid = 1
namespace inbox {
  inbox = yes
${['Sent', 'Drafts', 'Trash'].map(folder).join('\n')}
}
passdb {
  driver = passwd-file
  args = scheme=PLAIN username_format=%Lu ${run}/users
}
userdb {
  driver = static
  args = uid=${owner.uid} gid=${owner.gid} home=${mails}/%Lu
}
service imap-login {
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
`;

/** IMAP over the same Maildirs into which the SMTP server delivers. */
export async function startDovecot(run: string, mails: string, port: number, owner: Owner): Promise<ChildProcess> {
  mkdirSync(join(run, 'dovecot'));
  writeFileSync(join(run, 'users'), accountIds.map((id) => `${accounts[id].address}:{PLAIN}${password}\n`).join(''));
  writeFileSync(join(run, 'dovecot.conf'), configuration(run, mails, port, owner));
  const child = startChild('dovecot', ['-F', '-c', join(run, 'dovecot.conf')], join(run, 'dovecot.out'));
  await untilAnswers(port, 'Dovecot');
  return child;
}
