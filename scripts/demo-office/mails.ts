import { alex, bob, type Colleague, carol, kenji, mara } from './people';

export interface Mail {
  uid: string;
  subject: string;
  date: string;
  from: Colleague;
  to: Colleague[];
  cc: Colleague[];
  paragraphs: string[];
}

export const mails: Mail[] = [
  {
    uid: '1',
    subject: 'Slides for Thursday',
    date: 'Mon 09:12',
    from: bob,
    to: [alex],
    cc: [],
    paragraphs: [
      'Hi Alex,',
      'here is a first draft of the slides for Thursday. Could you look at page 3 before Wednesday noon?',
      'The budget figures from Carol are not in yet, so page 5 is still empty.',
      'Thanks, Bob',
    ],
  },
  {
    uid: '2',
    subject: 'Moving the test room',
    date: 'Mon 08:40',
    from: kenji,
    to: [alex],
    cc: [carol],
    paragraphs: [
      'Dear Alex,',
      'we would like to move the test room to the second floor on Friday. Would the morning be all right for you?',
      'Kind regards, Kenji',
    ],
  },
  {
    uid: '3',
    subject: 'Budget figures',
    date: 'Fri 16:05',
    from: carol,
    to: [alex, bob],
    cc: [],
    paragraphs: [
      'Hello both,',
      'two suppliers have not answered yet. You will have the figures on Tuesday evening, I will stay on it.',
      'Best wishes, Carol',
    ],
  },
  {
    uid: '4',
    subject: 'Your week with the new customer',
    date: 'Fri 11:30',
    from: mara,
    to: [alex],
    cc: [],
    paragraphs: ['Hi Alex,', 'how did it go with the new customer? Shall we talk for ten minutes on Tuesday?', 'Mara'],
  },
];

export const mailBy = (uid: string | null): Mail | undefined => mails.find((mail) => mail.uid === uid);
