/** In which half of the day the words around a range put it. */
export type Mood = 'day' | 'night' | 'morning' | 'later';

const clock = (minute: number) =>
  `${String(Math.floor(minute / 60) % 24).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

const half = 12 * 60;
/** Ranges of hours that people say without "am" and "pm" are no longer than this. */
const longest = 11 * 60;

/** "22-6" and "10-6" of a night shift. */
function atNight(start: number, end: number): string[] {
  const from = start >= 6 * 60 && start < half ? start + half : start;
  return [`${clock(from)}-${clock(end)}`];
}

/** "5 to 7 in the evening"; of "11 to 8 in the evening" the end alone is. */
function late(start: number, end: number): string[] {
  const isBoth = start % half < end % half;
  return [`${clock(isBoth ? (start % half) + half : start)}-${clock((end % half) + half)}`];
}

/** What a range without "am" and "pm" may mean; two where both are somebody's hours. */
function meanings(start: number, end: number, mood: Mood): string[] {
  if (start > half || end > half || start === 0) return [`${clock(start)}-${clock(end)}`];
  if (mood === 'later') return late(start, end);
  if (mood === 'night') return atNight(start, end);
  if (end <= start) {
    const past = `${clock(start)}-${clock(end + half)}`;
    return end + half - start <= longest ? [past] : [past, `${clock(start)}am-${clock(end)}am`];
  }
  const early = `${clock(start)}-${clock(end)}`;
  if (mood === 'morning' || start >= 7 * 60) return [early];
  return start < 5 * 60 && end <= 8 * 60 ? late(start, end) : [early, ...late(start, end)];
}

/** "12:30 to 1:15". */
const isPastNoon = (start: number, end: number): boolean =>
  start >= half && start < half + 60 && end > 0 && end < 8 * 60;

const minuteOf = (hour: string, past = '0') => Number(hour) * 60 + Number(past);
const time = String.raw`(\d{1,2})(?:[:.](\d{2}))?`;
/** Without a half of the day, and not written with two figures before ten, as a clock of 24 hours is. */
const plain = new RegExp(
  String.raw`(?<![\d:.])${time} ?(?:[-–—]|to|until|bis) ?${time}(?![\d:]|\.\d| ?(?:[ap]\.?m|h|uhr)\b)`,
  'gu',
);

const lateEnd = /(?<![\d:.])(\d{1,2})([:.]\d{2})? ?(?:[-–—]|to|until) ?(\d{1,2})([:.]\d{2})? ?(?:pm|p\.m\.?)/u;

/** "7.30 to 8pm" is half an hour, or a long day that begins in the morning. */
function shortLate(text: string): string | undefined {
  const [whole, from = '', fromPast = '', to = '', toPast = ''] = lateEnd.exec(text) ?? [];
  const start = minuteOf(from, fromPast.slice(1));
  const end = minuteOf(to, toPast.slice(1));
  if (whole === undefined || end <= start || end - start >= 60 || end > half) return undefined;
  return text.replace(whole, `${clock(start)}-${clock(end + half)}`);
}

/** As a clock of 24 hours is written; of "09:15 to 3:30" the second cannot be of the morning. */
const isWritten24 = (from: string, to: string): boolean =>
  Number(from) > 24 || Number(to) > 24 || (/^0\d/.test(from) && !(/^[1-7]$/.test(to) && Number(to) < Number(from)));

/**
 * Writes "9-5" as the clock of 24 hours says it, which the reading of hours asks about. More than one text where a range
 * may be two things.
 */
export function meantRanges(text: string, mood: Mood): string[] {
  const long = shortLate(text);
  if (long !== undefined) return [long, text];
  const read = (which: number) => {
    let ways = 1;
    const spelt = text.replace(
      plain,
      (whole, from: string, fromPast: string | undefined, to: string, toPast: string | undefined) => {
        if (isWritten24(from, to)) return whole;
        const [start, end] = [minuteOf(from, fromPast), minuteOf(to, toPast)];
        const found = isPastNoon(start, end) ? [`${clock(start)}-${clock(end + half)}`] : meanings(start, end, mood);
        ways = Math.max(ways, found.length);
        return found[which] ?? found[0] ?? whole;
      },
    );
    return { spelt, ways };
  };
  const first = read(0);
  return first.ways === 1 ? [first.spelt] : [first.spelt, read(1).spelt];
}
