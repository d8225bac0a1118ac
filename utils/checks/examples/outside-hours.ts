import type { Check, CheckGiven } from '@/utils/checks/types';
import type { HoursBlock } from '@/utils/people/types';

const weekdays = (start: string, end: string): HoursBlock[] => [{ days: [1, 2, 3, 4, 5], start, end }];
const kenji = (
  hours: NonNullable<CheckGiven['people'][number]['hours']> | null,
  zone: string | null = 'Asia/Tokyo',
): Pick<CheckGiven, 'to' | 'people'> => ({
  to: ['Kenji Ota <kenji@x.example>'],
  people: [{ name: 'Kenji Ota', addresses: ['kenji@x.example'], hours, zone }],
});
const nine = { work: weekdays('09:00', '17:00') };
const text = 'Could you check the samples?';

export const examples: Check['examples'] = {
  flags: [
    { text, given: { ...kenji(nine), now: '2026-11-18T12:40:00Z' } },
    { text, given: { ...kenji(nine), now: '2026-11-21T03:00:00Z' } },
    { text, given: { ...kenji({ ...nine, focus: weekdays('09:00', '12:00') }), now: '2026-11-18T01:00:00Z' } },
    { text, given: { ...kenji(nine), now: '2026-11-18T12:40:00Z', channel: 'chat' } },
    {
      text,
      given: {
        ...kenji({ ...nine, holidays: [{ date: '2026-11-23', name: 'Labour Thanksgiving Day' }] }),
        now: '2026-11-23T05:00:00Z',
      },
    },
    { text, given: { ...kenji({ work: [], focus: [], daysOff: [3] }), now: '2026-11-18T05:00:00Z' } },
    {
      text,
      given: {
        ...kenji({ ...nine, away: [{ from: '2026-11-16', to: '2026-11-20' }] }),
        now: '2026-11-18T05:00:00Z',
      },
    },
    {
      text,
      given: {
        ...kenji({
          ...nine,
          exceptions: [{ from: '2026-11-18', to: '2026-11-18', blocks: weekdays('15:00', '17:00') }],
        }),
        now: '2026-11-18T05:00:00Z',
      },
    },
  ],
  allows: [
    { text, given: { ...kenji({ work: [], focus: [], daysOff: [4] }), now: '2026-11-18T05:00:00Z' } },
    { text, given: { ...kenji(nine), now: '2026-11-18T05:00:00Z' } },
    {
      text,
      given: {
        ...kenji({ ...nine, holidays: [{ date: '2026-11-23', name: 'Labour Thanksgiving Day' }] }),
        now: '2026-11-24T05:00:00Z',
      },
    },
    {
      text,
      given: {
        ...kenji({
          ...nine,
          exceptions: [{ from: '2026-11-18', to: '2026-11-18', blocks: weekdays('09:00', '22:00') }],
        }),
        now: '2026-11-18T12:40:00Z',
      },
    },
    { text: ' ', given: { ...kenji(nine), now: '2026-11-18T12:40:00Z' } },
    { text, given: { ...kenji(null), now: '2026-11-18T12:40:00Z' } },
    { text, given: { ...kenji(nine, null), now: '2026-11-18T12:40:00Z' } },
    { text, given: { ...kenji(nine), to: ['Ana Ruiz <ana@x.example>'], now: '2026-11-18T12:40:00Z' } },
    { text, given: { ...kenji(nine), to: ['Kenji Ota <ota@elsewhere.example>'], now: '2026-11-18T12:40:00Z' } },
    {
      text,
      given: {
        to: ['no-reply@x.example'],
        people: [{ name: 'Build', addresses: ['no-reply@x.example'], ...{ hours: nine, zone: 'Asia/Tokyo' } }],
        now: '2026-11-18T12:40:00Z',
      },
    },
  ],
};
