import type { Check } from '@/utils/checks/types';

const toBob = {
  to: ['Bob Marsh <bob@x.example>'],
  people: [{ name: 'Carol Klein', aliases: ['CK'], addresses: ['carol@x.example'] }],
};

export const examples: Check['examples'] = {
  flags: [
    { text: 'Carol did a wonderful job with the tenants last week.', given: toBob },
    { text: 'We could not have opened the shop without Carol.', given: toBob },
    { text: 'Big thanks to CK, who stayed until the last crate was in.', given: toBob },
    { text: 'The audit is done. Carol had every folder ready. She is a star.', given: toBob },
    { text: 'I am so impressed by Carol and her calm.', given: toBob },
  ],
  allows: [
    { text: 'Carol did a wonderful job with the tenants.', given: { ...toBob, to: ['Carol Klein <carol@x.example>'] } },
    { text: 'Carol did a great job of losing the keys.', given: toBob },
    { text: 'Is Carol good with tenants?', given: toBob },
    { text: 'If Carol is good at it, ask her.', given: toBob },
    { text: 'Carol is nice, but I would not give her the keys.', given: toBob },
    { text: 'Have a good day with Carol.', given: toBob },
    { text: 'Carol passed away in May. She was a wonderful nurse.', given: toBob },
  ],
};
