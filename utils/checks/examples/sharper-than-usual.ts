import type { Baseline, Check } from '@/utils/checks/types';

const usual: Baseline = { words: { median: 55, low: 28 }, greets: 0.9, thanks: 0.5, drafts: 12 };
const usually = (text: string, baseline: Baseline | null = usual) => ({ text, given: { baseline } });

export const examples: Check['examples'] = {
  flags: [
    usually('The list is wrong. Do it again.'),
    usually('I told you twice. Send the key.'),
    usually('Why is the gate still open?'),
    usually('No. Read the plan.'),
  ],
  allows: [
    usually('The list is wrong. Do it again.', null),
    usually('The list is wrong. Do it again.', { ...usual, drafts: 5 }),
    usually('The list is wrong. Do it again.', { ...usual, words: { median: 5, low: 2 } }),
    usually('Please send the key when you can.'),
    usually('Yes, at nine.'),
    usually('Thanks, that is great!'),
    usually('Sorry, I was wrong about the key.'),
    usually('Room 12, not room 11 🙂'),
  ],
};
