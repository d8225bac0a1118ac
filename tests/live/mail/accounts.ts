/** The three invented people of the test office. Alice is the one who uses Attune. */
export const accounts = {
  alice: { id: 1, name: 'Alice Example', address: 'alice@example.test' },
  bob: { id: 2, name: 'Bob Builder', address: 'bob@example.test' },
  carol: { id: 3, name: 'Carol Klein', address: 'carol@example.test' },
} as const;

export type AccountId = keyof typeof accounts;

export const accountIds = Object.keys(accounts) as AccountId[];
export const password = 'test';

/** `Name <address>`, as mail headers and Roundcube's recipient fields write it. */
export const mailbox = (id: AccountId) => `${accounts[id].name} <${accounts[id].address}>`;

/** The host under which browsers see the rig; a `.test` name never leaves the machine. */
export const webmailHost = 'mail.example.test';
