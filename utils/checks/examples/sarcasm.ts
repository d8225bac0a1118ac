import type { Check } from '@/utils/checks/types';

const said = (...texts: string[]) => texts.map((text) => ({ text }));

export const examples: Check['examples'] = {
  flags: said(
    'Thanks for nothing.',
    'Nice job breaking the press again.',
    'Congratulations, you managed to lose the keys.',
    'Great work, Einstein.',
    'What a brilliant idea to close the gate at noon.',
    'Let me guess, the van has no fuel.',
    'Are you kidding me?',
    'It’s not rocket science.',
    'How generous of you to show up.',
    'Thanks for not telling me.',
    'Yeah, right.',
    'Which genius parked in front of the fire door?',
    'Your majesty may find the time to wash a cup.',
  ),
  allows: said(
    'What a brilliant idea, let us do it!',
    'Great work on the roof.',
    'Congratulations on the new baby!',
    'Thanks for everything.',
    'How kind of you to bring soup, thank you.',
    'Oh great, the parcel is here.',
    'I am delighted that you can come.',
    'The play is full of irony.',
    'Perfect, that is the right size.',
    'Right, the boxes are loaded.',
    'Thank you for the quick reply.',
    'Rocket science is the theme of the school fair.',
  ),
};
