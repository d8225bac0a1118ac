import type { PersonForm } from '@/utils/messages/protocol';
import type { HoursBlock, Moment, PreferenceSource, PreferenceValue, Weekday } from '@/utils/people/types';
import type { WordKey } from '@/utils/words/types';

/** An invented colleague. What is written about them is in the message files. */
export interface SamplePerson {
  id: string;
  name: string;
  aliases: string[];
  role: PersonForm['role'];
  title: WordKey;
  careful: boolean;
  identities: string[];
  preferences: { value: PreferenceValue; source: PreferenceSource; daysAgo: number }[];
  needs: { text: WordKey; source: PreferenceSource; daysAgo: number }[];
  notes: { text: WordKey; daysAgo: number }[];
  moments: (Pick<Moment, 'kind' | 'channel'> & { text: WordKey; daysAgo: number })[];
}

const weekdays: Weekday[] = [1, 2, 3, 4, 5];
const allDays: Weekday[] = [...weekdays, 6, 7];
const daily = (start: string, end: string, days = weekdays): HoursBlock[] => [{ days, start, end }];

/** Their addresses are those of the demo office, so that its mail and chat show their cards. */
export const samplePeople: SamplePerson[] = [
  {
    id: 'sample-carol',
    name: 'Carol Klein',
    aliases: [],
    role: 'customer',
    title: 'samples.carol.title',
    careful: false,
    identities: ['carol.klein@office.example'],
    preferences: [
      { value: { kind: 'channel', channel: 'mail' }, source: 'told', daysAgo: 40 },
      { value: { kind: 'time-zone', zone: 'Europe/Berlin' }, source: 'noticed', daysAgo: 40 },
      { value: { kind: 'work-hours', blocks: daily('08:30', '17:00') }, source: 'told', daysAgo: 40 },
    ],
    needs: [{ text: 'samples.carol.need', source: 'told', daysAgo: 12 }],
    notes: [{ text: 'samples.carol.note', daysAgo: 12 }],
    moments: [{ kind: 'contact', channel: 'call', text: 'samples.carol.moment', daysAgo: 12 }],
  },
  {
    id: 'sample-bob',
    name: 'Bob Marsh',
    aliases: ['Bobby'],
    role: 'team',
    title: 'samples.bob.title',
    careful: false,
    identities: ['bob.marsh@office.example', 'slack:TDEMO/UBOB'],
    preferences: [
      { value: { kind: 'channel', channel: 'chat' }, source: 'told', daysAgo: 25 },
      { value: { kind: 'time-zone', zone: 'Europe/London' }, source: 'card', daysAgo: 25 },
      { value: { kind: 'work-hours', blocks: daily('09:00', '17:30') }, source: 'card', daysAgo: 25 },
      { value: { kind: 'focus-hours', blocks: daily('09:00', '11:30') }, source: 'told', daysAgo: 25 },
    ],
    needs: [{ text: 'samples.bob.need', source: 'told', daysAgo: 25 }],
    notes: [{ text: 'samples.bob.note', daysAgo: 6 }],
    moments: [{ kind: 'thanks', channel: 'chat', text: 'samples.bob.moment', daysAgo: 6 }],
  },
  {
    id: 'sample-kenji',
    name: 'Kenji Arai',
    aliases: [],
    role: 'project',
    title: 'samples.kenji.title',
    careful: false,
    identities: ['kenji.arai@office.example'],
    preferences: [
      { value: { kind: 'channel', channel: 'mail' }, source: 'noticed', daysAgo: 60 },
      { value: { kind: 'time-zone', zone: 'Asia/Tokyo' }, source: 'told', daysAgo: 60 },
      { value: { kind: 'work-hours', blocks: daily('09:00', '18:00') }, source: 'told', daysAgo: 60 },
    ],
    needs: [{ text: 'samples.kenji.need', source: 'noticed', daysAgo: 30 }],
    notes: [{ text: 'samples.kenji.note', daysAgo: 30 }],
    moments: [{ kind: 'contact', channel: 'mail', text: 'samples.kenji.moment', daysAgo: 19 }],
  },
  {
    id: 'sample-mara',
    name: 'Mara Voss',
    aliases: [],
    role: 'manager',
    title: 'samples.mara.title',
    careful: true,
    identities: ['mara.voss@office.example', 'slack:TDEMO/UMARA'],
    preferences: [
      { value: { kind: 'channel', channel: 'chat' }, source: 'told', daysAgo: 90 },
      { value: { kind: 'time-zone', zone: 'Europe/Lisbon' }, source: 'noticed', daysAgo: 90 },
      { value: { kind: 'focus-hours', blocks: daily('13:00', '15:00', [2, 4]) }, source: 'told', daysAgo: 10 },
      {
        value: { kind: 'avoid', channel: 'call', blocks: daily('00:00', '10:00', allDays) },
        source: 'told',
        daysAgo: 10,
      },
    ],
    needs: [{ text: 'samples.mara.need', source: 'told', daysAgo: 10 }],
    notes: [{ text: 'samples.mara.note', daysAgo: 3 }],
    moments: [{ kind: 'contact', channel: 'in-person', text: 'samples.mara.moment', daysAgo: 3 }],
  },
];
