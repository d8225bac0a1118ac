import type { Check } from '@/utils/checks/types';

const four = [
  'Sam Ortiz <sam@x.example>',
  'Bob Marsh <bob@x.example>',
  'Ivy Chen <ivy@x.example>',
  'Leo Abt <leo@x.example>',
];
const toFour = { to: four };
const bobAndSam = { to: ['Bob Marsh <bob@x.example>'], cc: ['Sam Ortiz <sam@x.example>'] };

export const examples: Check['examples'] = {
  flags: [
    { text: 'Please don’t tell Sam yet, the post goes to Ivy.', given: bobAndSam },
    { text: 'Bob, I find Sam so rude on the phone.', given: bobAndSam },
    { text: 'Sam, your appraisal was below what we hoped for.', given: toFour },
    { text: 'Hi Sam,\nyou failed the exam, and I would like to talk about what comes next.', given: toFour },
    { text: 'Dear Sam, the guests complained about your tone again.', given: { to: ['all-staff@x.example', ...four] } },
    { text: 'A party for Sam on Monday, so please don’t tell him!', given: bobAndSam },
  ],
  allows: [
    { text: 'Please don’t tell Sam yet, the post goes to Ivy.', given: { to: ['Bob Marsh <bob@x.example>'] } },
    { text: 'Sam, your appraisal was below what we hoped for.', given: { to: ['Sam Ortiz <sam@x.example>'] } },
    { text: 'Sam, your report was a joy to read.', given: toFour },
    { text: 'Sam, your shift starts at six.', given: toFour },
    { text: 'Sam, could you send your slides by noon?', given: toFour },
    { text: 'Hi all, each of you gets the new pay scale by post.', given: toFour },
    { text: 'Sam, your appraisal was below what we hoped for.', given: { to: [...four, 'HR <hr@x.example>'] } },
    { text: 'Sam, your appraisal was below what we hoped for.', given: { recipientsKnown: false } },
  ],
};
