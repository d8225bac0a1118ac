import type { Check } from '@/utils/checks/types';

const said = (...texts: string[]) => texts.map((text) => ({ text }));

export const examples: Check['examples'] = {
  flags: said(
    'You always complain about the rota.',
    'You never listen to the drivers.',
    'You never ever answer the radio.',
    'Nobody here ever cleans the oven.',
    'Every single time the door is left open.',
    'Everything I say is wrong.',
    'It’s always the same with the late shift.',
    'All you ever do is talk.',
    'Your team always forgets the keys, always.',
    'I’m the only one who does anything in this house.',
    'Not once have you said thank you to the porters.',
    'You are never there when a patient rings.',
    'Everyone else manages to be on time.',
  ),
  allows: said(
    'Always wear a helmet on the roof.',
    'Never open the valve while the pump runs.',
    'You can always call me.',
    'You never know with this weather.',
    'You always find a way, thank you!',
    'It is always a pleasure to cook with you.',
    'Nobody was hurt.',
    'Everything is ready for Friday.',
    'Every time the bell rings, the light turns on.',
    'Better late than never.',
    'I always forget the code, what is it?',
    'We never deliver on Sundays.',
  ),
};
