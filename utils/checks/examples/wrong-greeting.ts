import type { Check } from '@/utils/checks/types';

const to = (...people: string[]) => ({ to: people });

export const examples: Check['examples'] = {
  flags: [
    { text: 'Hi Bob,\nthe plan is attached.', given: to('Carol Klein <carol@x.example>') },
    { text: 'Dear Priya, thank you for the samples.', given: to('Kenji Ota <kenji.ota@x.example>') },
    { text: 'Hallo Bob, anbei der Plan.', given: to('Carol Klein <carol@x.example>') },
    { text: 'Liebe Ana,\ndanke für alles!', given: to('Carol Klein <carol@x.example>') },
    { text: 'Good morning Tom', given: to('Ana Ruiz <ana@x.example>', 'Kenji Ota <kenji@x.example>') },
    { text: 'Hey Dana! Quick question', given: to('carol.klein@x.example') },
  ],
  allows: [
    { text: 'Hi Carol,\nthe plan is attached.', given: to('Carol Klein <carol@x.example>') },
    { text: 'Hi Bob, see below.', given: to('Robert Marsh <rm@x.example>') },
    { text: 'Hi all, see below.', given: to('Carol Klein <carol@x.example>') },
    { text: 'Hello team,', given: to('Carol Klein <carol@x.example>', 'Ana Ruiz <ana@x.example>') },
    { text: 'Hi there!', given: to('Carol Klein <carol@x.example>') },
    { text: 'Hi Ana and Carol,', given: to('Carol Klein <carol@x.example>', 'Ana Ruiz <ana@x.example>') },
    { text: 'Hallo zusammen, anbei der Plan.', given: to('Carol Klein <carol@x.example>') },
    { text: 'Hi Bob,', given: to('x4711@x.example') },
    { text: 'Hi Bob,', given: to('orders@x.example') },
    { text: 'Hi Bob,', given: { to: ['Carol Klein <carol@x.example>'], recipientsKnown: false } },
    { text: 'Hi Bob,', given: { to: [] } },
    { text: 'Dear Hiring Manager,', given: to('Carol Klein <carol@x.example>') },
    { text: 'Dear Ms Klein,', given: to('Carol Klein <carol@x.example>') },
    { text: 'Hi Sasha,', given: to('Alexander Petrov <ap@x.example>') },
    { text: 'Hi Caro,', given: to('Carol Klein <carol@x.example>') },
    {
      text: 'Hi CK,',
      given: {
        ...to('carol@x.example'),
        people: [{ name: 'Carol Klein', aliases: ['CK'], addresses: ['carol@x.example'] }],
      },
    },
    { text: 'Hello again, Bob told me about the van.', given: to('Carol Klein <carol@x.example>') },
  ],
};
