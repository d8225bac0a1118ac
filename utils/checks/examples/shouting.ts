import type { Check } from '@/utils/checks/types';

const said = (...texts: string[]) => texts.map((text) => ({ text }));

export const examples: Check['examples'] = {
  flags: said(
    'WHERE IS THE KEY?',
    'I TOLD YOU TO CLOSE THE GATE',
    'Please PUT IT BACK NOW where you found it.',
    'This is the LAST TIME I ask.',
    'Why is it late AGAIN???!!!',
    'I need it NOW!!!',
    'answer the phone!!!!!',
    'What is that?!?!',
    'STOP. CALLING. ME.',
    'Hi Ana,\nDO NOT TOUCH MY TOOLS. They are sharp.',
  ),
  allows: said(
    'Please do NOT open the valve.',
    'The MRI and the CT are booked.',
    'Happy birthday!!!',
    'Thank you so much!!!',
    'AGENDA\n1. Roof\n2. Budget',
    'NOTES OF THE VISIT\nThe roof is tight.',
    'The NATO and WHO forms go to the UN desk.',
    'Order two of the XPR-900.',
    'IMPORTANT: the hall is closed.',
    'The sign says “DO NOT ENTER THE ROOM”.',
    'Wow! That is great!',
    'IMPORTANT : LA SALLE EST FERMÉE, NE VENEZ PAS.',
  ),
};
