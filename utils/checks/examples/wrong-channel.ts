import type { Check, CheckGiven } from '@/utils/checks/types';
import type { ContactChannel } from '@/utils/people/types';

const carol = (...channels: ContactChannel[]): Pick<CheckGiven, 'to' | 'people'> => ({
  to: ['Carol Klein <carol@x.example>'],
  people: [{ name: 'Carol Klein', addresses: ['carol@x.example'], channels }],
});
const text = 'Could you look at the floor plan?';

export const examples: Check['examples'] = {
  flags: [
    { text, given: carol('chat') },
    { text, given: carol('call') },
    { text, given: carol('in-person') },
    { text, given: { ...carol('mail'), channel: 'chat' } },
  ],
  allows: [
    { text, given: carol('mail') },
    { text, given: carol('chat', 'mail') },
    { text, given: carol() },
    { text: '', given: carol('chat') },
    { text, given: { ...carol('chat'), channel: 'chat' } },
    { text, given: { ...carol('chat'), to: ['Carol Klein <carol@x.example>', 'Bob Marsh <bob@x.example>'] } },
    { text, given: { ...carol('chat'), to: ['no-reply@x.example'] } },
  ],
};
