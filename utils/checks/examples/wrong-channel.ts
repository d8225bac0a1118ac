import type { Check, CheckGiven } from '@/utils/checks/types';
import type { ContactChannel } from '@/utils/people/types';

const carol = (...channels: ContactChannel[]): Pick<CheckGiven, 'to' | 'people'> => ({
  to: ['Carol Klein <carol@x.example>'],
  people: [{ name: 'Carol Klein', addresses: ['carol@x.example'], channels }],
});
const told = (
  known: Pick<CheckGiven['people'][number], 'channelFor' | 'avoids'>,
): Pick<CheckGiven, 'to' | 'people'> => ({
  to: ['Carol Klein <carol@x.example>'],
  people: [{ name: 'Carol Klein', addresses: ['carol@x.example'], ...known }],
});
const text = 'Could you look at the floor plan?';

export const examples: Check['examples'] = {
  flags: [
    { text, given: carol('chat') },
    { text, given: carol('call') },
    { text, given: carol('in-person') },
    { text, given: { ...carol('mail'), channel: 'chat' } },
    { text: 'The gate is stuck. This is urgent.', given: told({ channelFor: { urgent: 'call' } }) },
    { text, given: told({ avoids: ['mail'] }) },
    { text: 'I can call you at three.', given: told({ avoids: ['call'] }) },
  ],
  allows: [
    { text: 'The gate is stuck. This is urgent.', given: told({ channelFor: { urgent: 'mail' } }) },
    { text: 'Nothing urgent: the chairs came.', given: told({ channelFor: { urgent: 'call' } }) },
    { text: 'I can call you at three.', given: told({ avoids: ['in-person'] }) },
    { text, given: carol('mail') },
    { text, given: carol('chat', 'mail') },
    { text, given: carol() },
    { text: '', given: carol('chat') },
    { text, given: { ...carol('chat'), channel: 'chat' } },
    { text, given: { ...carol('chat'), to: ['Carol Klein <carol@x.example>', 'Bob Marsh <bob@x.example>'] } },
    { text, given: { ...carol('chat'), to: ['no-reply@x.example'] } },
  ],
};
