import type { Check, CheckGiven } from '@/utils/checks/types';
import type { ContactChannel, HoursBlock } from '@/utils/people/types';

const carol = (...channels: ContactChannel[]): Pick<CheckGiven, 'to' | 'people'> => ({
  to: ['Carol Klein <carol@x.example>'],
  people: [{ name: 'Carol Klein', addresses: ['carol@x.example'], channels }],
});
const told = (
  known: Pick<CheckGiven['people'][number], 'channels' | 'channelFor' | 'avoids' | 'channelsAt' | 'avoidsAt' | 'zone'>,
): Pick<CheckGiven, 'to' | 'people'> => ({
  to: ['Carol Klein <carol@x.example>'],
  people: [{ name: 'Carol Klein', addresses: ['carol@x.example'], ...known }],
});
/** Examples are written at 10:00 UTC on a Wednesday: 11:00 in Berlin, 19:00 in Tokyo. */
const from = (start: string, end: string, days: HoursBlock['days'] = [1, 2, 3, 4, 5]): HoursBlock[] => [
  { days, start, end },
];
const mornings = from('08:00', '12:00');
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
    { text, given: told({ avoidsAt: [{ channel: 'mail', blocks: mornings }], zone: 'Europe/Berlin' }) },
    {
      text: 'I can call you at three.',
      given: told({ avoidsAt: [{ channel: 'call', blocks: from('00:00', '00:00', [3]) }], zone: 'Europe/Berlin' }),
    },
    {
      text,
      given: told({
        channels: ['mail'],
        channelsAt: [{ channel: 'chat', blocks: mornings }],
        zone: 'Europe/Berlin',
      }),
    },
  ],
  allows: [
    { text, given: told({ avoidsAt: [{ channel: 'mail', blocks: mornings }], zone: 'Asia/Tokyo' }) },
    { text, given: told({ avoidsAt: [{ channel: 'mail', blocks: mornings }] }) },
    {
      text: 'I can call you at three.',
      given: told({ avoidsAt: [{ channel: 'call', blocks: from('00:00', '00:00', [4]) }], zone: 'Europe/Berlin' }),
    },
    {
      text,
      given: told({ channels: ['mail'], channelsAt: [{ channel: 'chat', blocks: mornings }], zone: 'Asia/Tokyo' }),
    },
    {
      text,
      given: told({ channels: ['chat'], channelsAt: [{ channel: 'mail', blocks: mornings }], zone: 'Europe/Berlin' }),
    },
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
