import type { Check } from '@/utils/checks/types';

const again = (text: string, ...earlierThanks: string[]) => ({ text, given: { earlierThanks } });

export const examples: Check['examples'] = {
  flags: [
    again(
      'Thank you for all your help with the fair, it was great as always!',
      'Thank you for all your help with the fair, it was great as always.',
    ),
    again(
      'Hi Bob,\nmany thanks for your work and your patience with all of us.',
      'Thanks for the key.',
      'Many thanks for your work and for your patience with all of us!',
    ),
  ],
  allows: [
    again('Thank you for mending the gate, the goats stay in now.', 'Thank you for the soup, it warmed all of us.'),
    again('Thank you for mending the gate, the goats stay in now.'),
    again('Thanks, Ana', 'Thanks, Ana'),
    again(
      'No thanks, we have enough plates for the feast on Sunday.',
      'No thanks, we have enough plates for the feast on Sunday.',
    ),
    again('The gate is open from six to nine on weekdays.', 'The gate is open from six to nine on weekdays.'),
  ],
};
