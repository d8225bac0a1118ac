import type { Check } from '@/utils/checks/types';

const said = (...texts: string[]) => texts.map((text) => ({ text }));

export const examples: Check['examples'] = {
  flags: said(
    'Any thoughts?',
    'Please take care of this.',
    'Hi Bob,\ncan you sort this out asap?\nThanks, Ana',
    'Somebody should look after the plants.',
    'It would be nice if someone could tidy the store.',
    'I need some help.',
    'Could you look into it when you can?',
  ),
  allows: [
    ...said(
      'Could you send me the lease by Friday?',
      'Any thoughts on the menu for the 12th?',
      'Please handle the vases with care.',
      'Somebody left the lamp on.',
      'The ramp is open again. Thanks for your patience!',
      'Could you look at row 12 of the price list?',
      'No action needed.',
      'Shall we meet at four?',
      'The plan is at https://x.example/plan, can you have a look?',
      'Kannst du das bitte machen?',
    ),
    { text: 'Can you handle this?', given: { incoming: 'The supplier wants the signed form back.' } },
  ],
};
