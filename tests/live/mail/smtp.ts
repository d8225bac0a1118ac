import { buffer } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import { type AccountId, accountIds, accounts, password } from './accounts';

const accountOf = (address: string): AccountId | undefined =>
  accountIds.find((id) => accounts[id].address === address.toLowerCase());

function recipientsOf(session: SMTPServerSession): AccountId[] {
  return session.envelope.rcptTo.flatMap(({ address }) => accountOf(address) ?? []);
}

/** Takes mail on the loopback and hands each byte of it to `deliver`, once a recipient. */
export async function startSmtp(port: number, deliver: (user: AccountId, raw: Buffer) => void): Promise<SMTPServer> {
  const server = new SMTPServer({
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    onAuth: ({ username, password: given }, _session, done) => {
      const known = accountOf(username ?? '') !== undefined && given === password;
      if (known) done(null, { user: username });
      else done(new Error('bad login'));
    },
    onRcptTo: ({ address }, _session, done) => done(accountOf(address) ? null : new Error('no such mailbox')),
    onData: (stream, session, done) => {
      buffer(stream).then(
        (raw) => {
          for (const user of recipientsOf(session)) deliver(user, raw);
          done();
        },
        (error: Error) => done(error),
      );
    },
  });
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return server;
}
