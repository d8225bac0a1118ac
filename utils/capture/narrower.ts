interface Span {
  days: readonly number[];
  /** Null, and midnight, where it is open. */
  start: string | null;
  end: string | null;
}

const startOf = ({ start }: Span) => start ?? '00:00';
const endOf = ({ end }: Span) => (end === null || end === '00:00' ? '24:00' : end);
const isWithin = (one: Span, other: Span) =>
  one.days.join() === other.days.join() && startOf(one) >= startOf(other) && endOf(one) <= endOf(other);

/** "After lunch, between one and three", "lunch (12-1)": the narrower hours say what is meant. */
export const withoutWider = <T extends Span>(some: readonly T[]): T[] =>
  some.filter(
    (other, at) =>
      !some.some((one, place) => place !== at && isWithin(one, other) && (place < at || !isWithin(other, one))),
  );
