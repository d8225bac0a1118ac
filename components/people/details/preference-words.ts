import { regionLabel } from '@/components/hours/region-words';
import { prefersLabel } from '@/components/people/labels';
import { writeHours } from '@/utils/hours/parse-hours';
import { writeDays } from '@/utils/hours/weekdays';
import { hasClock, writeWhen } from '@/utils/hours/when';
import { cityOf } from '@/utils/hours/zones';
import type { ContactChannel, DaySpan, HoursBlock, PreferenceValue } from '@/utils/people/types';
import { say } from '@/utils/platform/say';
import type { WordKey } from '@/utils/words/types';
import { avoidLabel, channelForLabel, nearDayLabel, wishLabel } from './detail-words';

const span = ({ from, to }: DaySpan, now?: number): string =>
  from === to ? nearDayLabel(from, now) : `${nearDayLabel(from, now)} – ${nearDayLabel(to, now)}`;

const titled = (key: WordKey, text: string): string => say('details.line', say(key), text);

/** "Rather no calls before 10:00 (their time)" */
const timedLabel = (words: string, blocks: readonly HoursBlock[] | undefined): string =>
  blocks ? say(hasClock(blocks) ? 'details.wayAtTheirs' : 'details.wayAt', words, writeWhen(blocks)) : words;

/** What was told, in one line. Days of another year than `now` say so. */
export function preferenceLabel(value: PreferenceValue, now?: number): string {
  switch (value.kind) {
    case 'channel':
      return value.purpose
        ? channelForLabel(value.purpose, value.channel)
        : timedLabel(prefersLabel(value.channel), value.blocks);
    case 'avoid':
      return timedLabel(avoidLabel(value.channel), value.blocks);
    case 'days-off':
      return titled('details.kind.daysOff', writeDays(value.days));
    case 'work-hours':
      return titled('details.kind.work', writeHours(value.blocks));
    case 'focus-hours':
      return titled('details.kind.focus', writeHours(value.blocks));
    case 'best-hours':
      return titled('details.kind.best', writeHours(value.blocks));
    case 'time-zone':
      return titled('details.kind.zone', cityOf(value.zone));
    case 'holidays':
      return titled('details.kind.holidays', regionLabel(value.region));
    case 'away':
      return titled('details.kind.away', [span(value, now), value.text].filter(Boolean).join(', '));
    case 'hours-exception':
      return titled('details.kind.other', `${span(value, now)}, ${writeHours(value.blocks) || say('details.noHours')}`);
    case 'need':
      return value.text;
    case 'feedback':
    case 'thanks':
      return wishLabel(value);
  }
}

type Way = 'mail' | 'chat' | 'call' | 'inPerson';
const wayOf = (channel: ContactChannel): Way => (channel === 'in-person' ? 'inPerson' : channel);

type Wish = Extract<PreferenceValue, { kind: 'feedback' | 'thanks' }>;

function wishQuestion({ kind, how, text }: Wish): string {
  const own = text || say(kind === 'feedback' ? 'details.wish.feedback' : 'details.wish.thanks');
  if (how === undefined || text)
    return say(kind === 'feedback' ? 'details.still.askFeedback.any' : 'details.still.askThanks.any', own);
  if (kind === 'feedback')
    return say(how === 'in-writing' ? 'details.still.askFeedback.writing' : 'details.still.askFeedback.person');
  return say(how === 'in-public' ? 'details.still.askThanks.public' : 'details.still.askThanks.private');
}

/** One line to send, by which they can say whether it is still so. */
export function stillTrueQuestion(value: PreferenceValue): string {
  switch (value.kind) {
    case 'days-off':
      return say('details.still.askDaysOff', writeDays(value.days));
    case 'channel':
      if (value.blocks)
        return say('details.still.askWayAt', say(`details.still.way.${wayOf(value.channel)}`), writeWhen(value.blocks));
      return value.purpose
        ? say(`details.still.askFor.${value.purpose}`, say(`details.still.way.${wayOf(value.channel)}`))
        : say(`details.still.askChannel.${wayOf(value.channel)}`);
    case 'avoid':
      if (value.blocks) return say(`details.still.askAvoidAt.${wayOf(value.channel)}`, writeWhen(value.blocks));
      return say(`details.still.askAvoid.${wayOf(value.channel)}`);
    case 'work-hours':
      return say('details.still.askWork', writeHours(value.blocks));
    case 'focus-hours':
      return say('details.still.askFocus', writeHours(value.blocks));
    case 'best-hours':
      return say('details.still.askBest', writeHours(value.blocks));
    case 'time-zone':
      return say('details.still.askZone', cityOf(value.zone));
    case 'holidays':
      return say('details.still.askHolidays', regionLabel(value.region));
    case 'need':
      return say('details.still.askNeed', value.text);
    case 'feedback':
    case 'thanks':
      return wishQuestion(value);
    case 'away':
    case 'hours-exception':
      return say('details.still.askDays', preferenceLabel(value));
  }
}
