import type { Check } from '@/utils/checks/types';

const said = (...texts: string[]) => texts.map((text) => ({ text }));

export const examples: Check['examples'] = {
  flags: said(
    'Sorry, sorry, I know you are busy, sorry to ask again.',
    'I’m so sorry for the late note. I’m really sorry.',
    'Sorry to be a pain, it is a stupid question, but where is the big ladder?',
    'Apologies for the noise. I apologise again for the dust, and sorry about the smell.',
    'Please forgive me for writing, I’m so sorry, I only need the code of the gate.',
    'Sorry for being such a burden.',
  ),
  allows: said(
    'I’m sorry that I missed the call.',
    'Sorry I’m late, the ferry did not run.',
    'I am so sorry for your loss.',
    'We apologise for the delay. Your order leaves today.',
    'I’m sorry to hear that the roof leaks again.',
    'I’m sorry I shouted. I’m sorry that it hurt you in front of the others.',
    'He said sorry and she said sorry.',
    'Sorry, Thursday is full. Is Friday fine?',
    'Better safe than sorry.',
    'Das tut mir sehr leid, sorry, und sorry auch für gestern.',
  ),
};
