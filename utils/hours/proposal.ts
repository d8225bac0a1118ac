import { cityOf } from './zones';

export interface Proposal {
  /** Epoch milliseconds. */
  at: number;
  /** Zones of those asked. */
  theirs: readonly string[];
  mine: string;
  /** BCP 47, of the draft. */
  language: string;
}

interface Sayings {
  /** `$1`: day and clocks. */
  line: string;
  /** Of one whose clock shows another time: `$1` their clock, `$2` the city of their zone. */
  yours: string;
  mine: string;
}

/** Goes into the draft, so it is in the draft's language and not in the user's. Neither formal nor familiar. */
const english: Sayings = { line: 'How about $1?', yours: '$1 your time ($2)', mine: '$1 mine' };
const sayings: Record<string, Sayings> = {
  en: english,
  de: { line: 'Wie wäre es am $1?', yours: '$1 ($2)', mine: '$1 bei mir' },
  fr: { line: 'Est-ce que $1 conviendrait ?', yours: '$1 ($2)', mine: '$1 chez moi' },
  es: { line: '¿Qué tal $1?', yours: '$1 ($2)', mine: '$1 para mí' },
  it: { line: 'Andrebbe bene $1?', yours: '$1 ($2)', mine: '$1 da me' },
  nl: { line: 'Zou $1 schikken?', yours: '$1 ($2)', mine: '$1 bij mij' },
  pt: { line: 'Que tal $1?', yours: '$1 ($2)', mine: '$1 para mim' },
};

const fill = (text: string, ...values: string[]): string =>
  text.replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '');

/** "Thu 26 Nov 14:10" first; of the others the clock, and the day of the week where it is another. */
function makeClocks(at: number, language: string, firstZone: string) {
  const part = (zone: string, form: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(language, { ...form, timeZone: zone }).format(at);
  const clock = (zone: string) => part(zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const weekday = (zone: string) => part(zone, { weekday: 'short' });
  const first = `${weekday(firstZone)} ${part(firstZone, { day: 'numeric', month: 'short' })}, ${clock(firstZone)}`;
  const other = (zone: string) => (weekday(zone) === weekday(firstZone) ? '' : `${weekday(zone)} `) + clock(zone);
  return { clock, first, other };
}

/** "How about Thu 26 Nov, 14:10 your time (Tokyo) / 06:10 mine?": each clock that shows another time, once. */
export function proposalLine({ at, theirs, mine, language }: Proposal): string {
  const spoken = sayings[language.slice(0, 2)];
  const words = spoken ?? english;
  const offset = (zone: string) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).offset;
  const others = theirs.filter(
    (zone, place) =>
      offset(zone) !== offset(mine) && theirs.findIndex((each) => offset(each) === offset(zone)) === place,
  );
  const firstZone = others[0] ?? mine;
  const { first, other } = makeClocks(at, spoken ? language : 'en', firstZone);
  if (others.length === 0) return fill(words.line, first);
  const form = others.length === 1 ? words.yours : '$1 ($2)';
  const clocks = others.map((zone, place) => fill(form, place === 0 ? first : other(zone), cityOf(zone)));
  return fill(words.line, [...clocks, fill(words.mine, other(mine))].join(' / '));
}
