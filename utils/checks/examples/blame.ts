import type { Check } from '@/utils/checks/types';

const said = (...texts: string[]) => texts.map((text) => ({ text }));

export const examples: Check['examples'] = {
  flags: said(
    'This is your fault.',
    'The broken window is on you, not on the painters.',
    'Because of your negligence the fish has to go.',
    'You failed to book the hall.',
    'You let the whole choir down.',
    'Thanks to your sloppy planning we stand here without chairs.',
    'You didn’t even bother to call the parents.',
    'You clearly didn’t check the pressure.',
    'Why didn’t you tell anyone about the leak?',
    'You should have told me before the doors opened.',
    'If you had listened to the drivers, the van would be here.',
    'I’m sick of cleaning up after you.',
    'It was careless of you to leave the gate open.',
    'You never sent me the list.',
  ),
  allows: said(
    'It is not your fault that the lift is stuck.',
    'The build fails because of a typo in line 4.',
    'I should have told you earlier, sorry.',
    'You should have received the parcel by now.',
    'Nobody blames you for the weather.',
    'Your report explains the cause well.',
    'We missed the date; what can we change next time?',
    'Did you find time to look at the plan?',
    'Thanks to you the whole kitchen was ready on time, thank you!',
    'The pump failed to start twice this morning.',
    'Please tell me if you could not open the file.',
    'He said “this is your fault” and hung up.',
  ),
};
