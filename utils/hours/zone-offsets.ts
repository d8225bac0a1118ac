/** A time in which the clocks of a zone are not changed. */
export interface OffsetSpan {
  from: number;
  to: number;
  /** Milliseconds from UTC to the clock on the wall. */
  offset: number;
}

const kept = new Map<string, OffsetSpan[]>();
const mostKept = 8;

function readSpan(zone: string, moment: number): OffsetSpan {
  const there = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone);
  const next = there.getTimeZoneTransition('next')?.epochMilliseconds ?? Number.POSITIVE_INFINITY;
  return { from: moment, to: next, offset: there.offsetNanoseconds / 1_000_000 };
}

/** Spans of a zone are kept: to look for the next change of clocks costs far more than all the rest, each minute. */
function spanAt(zone: string, moment: number): OffsetSpan {
  const spans = kept.get(zone) ?? [];
  const known = spans.find(({ from, to }) => moment >= from && moment < to);
  if (known) return known;
  const span = readSpan(zone, moment);
  // An earlier moment of a span that is kept already takes its place.
  const others = spans.filter(({ to }) => to !== span.to);
  kept.set(zone, [span, ...others].slice(0, mostKept));
  return span;
}

export const offsetAt = (zone: string, moment: number): number => spanAt(zone, moment).offset;

/** From `from` until `to`, parted where the clocks are changed. */
export function* offsetSpans(zone: string, from: number, to: number): Generator<OffsetSpan> {
  let moment = from;
  while (moment < to) {
    const span = spanAt(zone, moment);
    yield { from: moment, to: Math.min(span.to, to), offset: span.offset };
    moment = span.to;
  }
}
