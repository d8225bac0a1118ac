import type { Check } from '@/utils/checks/types';

const said = (...texts: string[]) => texts.map((text) => ({ text }));

export const examples: Check['examples'] = {
  flags: said(
    'For the third time, where is the key?',
    'I’m still waiting for an answer.',
    'How much longer do we have to wait?',
    'Hurry up with the boxes.',
    'I don’t have all day.',
    'Can you finally send me the code?',
    'What is taking so long?',
    'This should have been done weeks ago.',
    'How many times do I have to ask?',
    'My patience is running out.',
    'Just send it already.',
    'I asked you three weeks ago.',
    'Enough is enough.',
  ),
  allows: said(
    'Could you send it by Friday?',
    'I am waiting for the paint to dry.',
    'When do you think the parts will be here?',
    'No hurry, next week is fine.',
    'The bus is finally here!',
    'How long does the dough need to rest?',
    'It is urgent: the freezer is warm. Can somebody come?',
    'I asked the landlord about the roof.',
    'We can’t wait to see you.',
    'Is there any news of the blood results?',
    'Please send it as soon as you can.',
    'For the last time before the holidays we sing on Friday.',
  ),
};
