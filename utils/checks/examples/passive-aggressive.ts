import type { Check } from '@/utils/checks/types';

const said = (...texts: string[]) => texts.map((text) => ({ text }));

export const examples: Check['examples'] = {
  flags: said(
    'As per my last email, the ward is closed on Sunday.',
    'Must be nice to go home at three.',
    'Some of us actually have work to do.',
    'I guess I’ll just do it all myself then.',
    'Not sure if you saw my last two messages, but the van is still here.',
    'With all due respect, the plan has a hole.',
    'Since nobody else seems to care, I have watered the plants.',
    'I just find it interesting that I heard it from the guests.',
    'Don’t worry about me, I will carry the boxes alone.',
    'It would have been nice to be asked.',
    'Forgive me for thinking that a date is a date.',
    'Thanks in advance for actually answering.',
    'Whoever left the oven open, please think of the others.',
    'Whatever you say.',
  ),
  allows: said(
    'As agreed on Monday, the hall is ours from six.',
    'As per the manual, the filter is due in May.',
    'A friendly reminder that the vote is on Friday.',
    'Thanks in advance for your help!',
    'Don’t worry, I will bring the cake.',
    'I find it interesting that the second sample is darker.',
    'It would be nice to meet before the trip.',
    'I guess it will rain tomorrow.',
    'Some of the chairs are still in the van.',
    'Whatever you decide, I will help.',
    'Glad to hear that your mother is better.',
    'No worries, take the time that you need.',
  ),
};
