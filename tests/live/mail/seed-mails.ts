import { type AccountId, mailbox } from './accounts';

interface SeedMail {
  from: AccountId;
  to: AccountId[];
  cc: AccountId[];
  subject: string;
  date: string;
  parts: { type: 'plain' | 'html'; text: string }[];
}

/** What lies in the mailboxes before a test begins: one thread of all three, two mails of two. */
const seeds: SeedMail[] = [
  {
    from: 'alice',
    to: ['bob'],
    cc: ['carol'],
    subject: 'Workshop on Thursday',
    date: 'Mon, 16 Nov 2026 09:12:00 +0000',
    parts: [{ type: 'plain', text: 'Hi Bob,\n\nshall we hold the workshop on Thursday?\n\nAlice' }],
  },
  {
    from: 'bob',
    to: ['alice'],
    cc: ['carol'],
    subject: 'Re: Workshop on Thursday',
    date: 'Mon, 16 Nov 2026 10:30:00 +0000',
    parts: [
      { type: 'plain', text: 'Thursday suits me.\n\nBob\n\n> shall we hold the workshop on Thursday?' },
      {
        type: 'html',
        text: '<html><body><p>Thursday <b>suits</b> me.</p><p>Bob</p><blockquote>shall we hold the workshop on Thursday?</blockquote></body></html>',
      },
    ],
  },
  {
    from: 'bob',
    to: ['alice'],
    cc: [],
    subject: 'Room for the workshop',
    date: 'Tue, 17 Nov 2026 08:01:00 +0000',
    parts: [{ type: 'plain', text: 'Room 4 is free.\n\nBob' }],
  },
  {
    from: 'bob',
    to: ['alice'],
    cc: [],
    subject: 'Chairs for the workshop',
    date: 'Tue, 17 Nov 2026 09:20:00 +0000',
    parts: [{ type: 'plain', text: 'Could you count the chairs in room 4 before Wednesday noon?\n\nBob' }],
  },
];

const contentHeaders = (type: 'plain' | 'html') =>
  `Content-Type: text/${type}; charset=utf-8\nContent-Transfer-Encoding: 8bit\n`;

function bodyOf({ parts }: SeedMail, boundary: string): string {
  const [first] = parts;
  if (first && parts.length === 1) return `${contentHeaders(first.type)}\n${first.text}\n`;
  const pieces = parts.map(({ type, text }) => `--${boundary}\n${contentHeaders(type)}\n${text}\n`);
  return `Content-Type: multipart/alternative; boundary="${boundary}"\n\n${pieces.join('')}--${boundary}--\n`;
}

function rawMail(mail: SeedMail, index: number): string {
  const headers = [
    `From: ${mailbox(mail.from)}`,
    `To: ${mail.to.map(mailbox).join(', ')}`,
    ...(mail.cc.length > 0 ? [`Cc: ${mail.cc.map(mailbox).join(', ')}`] : []),
    `Subject: ${mail.subject}`,
    `Date: ${mail.date}`,
    `Message-ID: <seed-${index}@example.test>`,
    'MIME-Version: 1.0',
  ];
  return `${headers.join('\n')}\n${bodyOf(mail, `seed-${index}`)}`.replaceAll('\n', '\r\n');
}

/** Each mail as it lies in the mailboxes of those it went to. */
export const seedMails = seeds.map((mail, index) => ({
  raw: rawMail(mail, index + 1),
  to: [...mail.to, ...mail.cc],
  date: new Date(mail.date),
}));

/** Subjects by which tests open a seeded mail. */
export const seedSubjects = {
  thread: 'Re: Workshop on Thursday',
  fromBobAlone: 'Room for the workshop',
  asking: 'Chairs for the workshop',
};
