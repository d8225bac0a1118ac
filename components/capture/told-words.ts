import { channelLabel, dayLabel, prefersLabel, roleLabel } from '@/components/people/labels';
import type { Told } from '@/utils/capture/types';
import { writeHours } from '@/utils/hours/parse-hours';
import { cityOf } from '@/utils/hours/zones';
import type { ContactChannel, DaySpan, PreferenceValue, Relation } from '@/utils/people/types';
import { say } from '@/utils/platform/say';
import type { WordKey } from '@/utils/words/types';

const avoidWords = {
  mail: 'captureUi.told.avoid.mail',
  chat: 'captureUi.told.avoid.chat',
  call: 'captureUi.told.avoid.call',
  'in-person': 'captureUi.told.avoid.inPerson',
} satisfies Record<ContactChannel, WordKey>;

const relationWords = {
  good: 'captureUi.told.relation.good',
  fine: 'captureUi.told.relation.fine',
  'needs-care': 'captureUi.told.relation.needsCare',
  workable: 'captureUi.told.relation.workable',
} satisfies Record<Relation, WordKey>;

const howWords = {
  'in-writing': 'cards.wish.inWriting',
  'in-person': 'cards.wish.inPerson',
  'in-public': 'cards.wish.inPublic',
  'in-private': 'cards.wish.inPrivate',
} satisfies Record<string, WordKey>;

function daysLabel({ from, to }: DaySpan, now: number): string {
  return from === to ? dayLabel(from, now) : `${dayLabel(from, now)} – ${dayLabel(to, now)}`;
}

/** "DE-BY" as "Germany (DE-BY)". */
function regionLabel(code: string): string {
  const [country = ''] = code.split('-');
  const name = /^[A-Z]{2}$/.test(country) ? new Intl.DisplayNames(['en'], { type: 'region' }).of(country) : undefined;
  if (!name) return code;
  return country === code ? name : `${name} (${code})`;
}

function wishLabel(value: Extract<PreferenceValue, { kind: 'feedback' | 'thanks' }>): string {
  const way = value.how && say(howWords[value.how]);
  return [way, value.text].filter(Boolean).join(', ');
}

function preferenceLabel(value: PreferenceValue, now: number): string {
  switch (value.kind) {
    case 'channel':
      return value.purpose
        ? say('captureUi.told.channelFor', channelLabel(value.channel), say(`cards.purpose.${value.purpose}`))
        : prefersLabel(value.channel);
    case 'avoid':
      return say(avoidWords[value.channel]);
    case 'work-hours':
      return say('captureUi.told.work', writeHours(value.blocks));
    case 'focus-hours':
      return say('captureUi.told.focus', writeHours(value.blocks));
    case 'best-hours':
      return say('captureUi.told.best', writeHours(value.blocks));
    case 'hours-exception': {
      const hours = value.blocks.length > 0 ? writeHours(value.blocks) : say('captureUi.told.noHours');
      return say('captureUi.told.exception', hours, daysLabel(value, now));
    }
    case 'away':
      return value.text
        ? say('captureUi.told.awayFor', daysLabel(value, now), value.text)
        : say('captureUi.told.away', daysLabel(value, now));
    case 'holidays':
      return say('captureUi.told.holidays', regionLabel(value.region));
    case 'time-zone':
      return say('captureUi.told.zone', cityOf(value.zone));
    case 'need':
      return say('captureUi.told.need', value.text);
    case 'feedback':
    case 'thanks':
      return say(`captureUi.told.${value.kind}`, wishLabel(value));
  }
}

/** One thing that was told, as a line of a preview. */
export function toldLabel(told: Told, now: number): string {
  switch (told.kind) {
    case 'preference':
      return preferenceLabel(told.value, now);
    case 'line':
    case 'item':
      return say(`captureUi.told.${told.field}`, told.text);
    case 'role':
      return say('captureUi.told.role', roleLabel(told.role));
    case 'relation':
      return say(relationWords[told.relation]);
    case 'side':
      return say(`captureUi.told.side.${told.side}`);
    case 'mark':
      return say('captureUi.told.mark', told.mark.text, dayLabel(told.mark.until, now));
  }
}
