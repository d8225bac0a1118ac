import { bareWord } from '@/utils/capture/bare-word';
import { phrasesOf } from '@/utils/capture/behind';
import type { Clause } from '@/utils/capture/clause';
import { isPlaceAlone, zonesOfPlace } from '@/utils/capture/places';
import { asks, away, marked, tells, zone } from '@/utils/capture/told';
import type { CaptureGiven, Reading } from '@/utils/capture/types';
import type { DaySpan } from '@/utils/people/types';
import { gapsBetween, phraseAt, type Run } from './bag';
import { isLengthAlone, joinedPeriod, type Period, periodsIn } from './periods';

/** Work goes on there. */
const atWork = phrasesOf(
  `working|works|work|working from|works from|based|is based|living|lives|staying|stays|secondment|seconded|on secondment|placement|assignment|posting|posted|on loan|rotation|exchange|relocated
  stationed|remote|remotely|time|hours|local time|time zone|timezone|keeping|keeps|office|in the office|hq|plant|site|branch|on site|onsite|project|on a project|project work|moves|moving|relocates|relocating`,
);
/** What else stands around a place. */
const around = phrasesOf(
  `in|at|from|out of|over in|up in|down in|to|on|near|around|is|are|be|will|will be|'ll be|she|he|they|she's|he's|they're|she'll be|he'll be|they'll be|the|a|an|her|his|their|our|for|visiting|visits
  trip|business trip|work trip|a trip|on a trip|travel|travel week|travelling|traveling|travels|flying to|goes|going|goes to|so|and|then|hence|temporarily|for now|for a while|for work|currently|now
  only|just|still|there|with family|staff|team|whole team|as of|again|home`,
);
/** One who goes to see a place is not at work there for long. */
const longest = 4;
const nearDays = 21;

interface Said {
  places: string[];
  isAtWork: boolean;
}

/** "New York time", "Cape Town": the longest name from a place, as it is written. */
function placeAt(run: Run, at: number): number {
  for (let many = Math.min(longest, run.length - at); many > 0; many--) {
    const name = run
      .slice(at, at + many)
      .map(bareWord)
      .join(' ')
      .replace(/['’]s$/u, '');
    if (zonesOfPlace(name).length > 0 && isPlaceAlone(name)) return many;
  }
  return 0;
}

/** Every word of a run is a place, or stands around one; undefined where one does not. */
function saidIn(run: Run): Said | undefined {
  const said: Said = { places: [], isAtWork: false };
  const small = run.map((word) => word.toLowerCase());
  for (let at = 0; at < run.length; ) {
    const [work, idle] = [phraseAt(small, at, atWork), phraseAt(small, at, around)];
    const place = work + idle > 0 ? 0 : placeAt(run, at);
    const many = Math.max(work, idle, place);
    if (many === 0) return undefined;
    if (place > 0)
      said.places.push(
        run
          .slice(at, at + place)
          .map(bareWord)
          .join(' '),
      );
    said.isAtWork ||= work > 0 && work >= idle;
    at += many;
  }
  return said;
}

const lasting = ({ from, to }: DaySpan): number => Temporal.PlainDate.from(from).until(to).days;

/** What is so from a day on, and not yet: it is known until then, and the place is theirs afterwards. */
function fromThen(text: string, place: string, start: DaySpan): Reading | undefined {
  const [only, ...more] = zonesOfPlace(place);
  const mark = marked({ text, until: start.to });
  return only !== undefined && more.length === 0 ? asks('meaning', [mark, zone(only)]) : tells(mark);
}

function readingOf(text: string, spans: readonly DaySpan[], isAtWork: boolean, today: string): Reading | undefined {
  const textOf = ({ from }: DaySpan) => (from > today ? `${text} (from ${from})` : text);
  const marks = spans.map((span) => marked({ text: textOf(span), until: span.to }));
  const [only, ...more] = spans;
  if (!only || spans.length > 2) return undefined;
  if (more.length > 0) return asks('days', marks);
  if (isAtWork || lasting(only) >= nearDays) return { ...tells(...marks), stay: true };
  return { ...asks('days', [away(only.from, only.to, text), ...marks]), stay: true };
}

/** "From January": a month, or a day, without an end. */
const isBegun = ({ edge, text }: Period): boolean =>
  edge === 'first' ||
  (/^(?:from|as of|starting|beginning) /u.test(text) && !/ (?:to|until|through|[-–]) |\d[-–]\d/u.test(text));
const isMove = /\b(?:moves|moving|relocates|relocating|will move|will relocate) to\b/iu;
const who = /^(?:(?:s?he|they)(?:['’](?:s|re|ll be))? (?:(?:is|are|will be) )?|is |are |will be )/iu;

/** Where somebody is for a while: no place that lasts. "Working from Cape Town in February", "to 20 December in Canada". */
export function readPlaceForNow({ spelt }: Clause, given: CaptureGiven): Reading | undefined {
  if (spelt.length < 8 || spelt.length > 90) return undefined;
  const today = Temporal.PlainDate.from(given.today);
  const words = spelt.split(' ');
  const periods = periodsIn(
    words.map((word) => word.toLowerCase()),
    today,
  );
  const [one, ...others] = periods;
  // "4 days in Rome" may be long ago.
  if (!one || periods.some(({ isDays }) => isDays) || isLengthAlone(periods, words)) return undefined;
  const gaps = gapsBetween(words, periods);
  const runs = gaps.map(({ from, to }) => saidIn(words.slice(from, to)));
  const all = runs.flatMap((run) => run ?? []);
  const [place] = all.flatMap(({ places }) => places);
  if (all.length < runs.length || place === undefined) return undefined;
  const text = gaps
    .map(({ from, to }) => words.slice(from, to).join(' '))
    .join(' ')
    .replace(who, '');
  const [start, ...more] = one.ways.flat();
  if (others.length === 0 && start && more.length === 0 && (isBegun(one) || isMove.test(spelt)))
    return fromThen(spelt, place, start);
  const spans = (joinedPeriod(periods, today) ?? []).flatMap(([span, ...rest]) =>
    span && rest.length === 0 ? [span] : [],
  );
  return readingOf(
    text,
    spans,
    all.some(({ isAtWork }) => isAtWork),
    given.today,
  );
}
