import type { CheckId } from '@/utils/checks/types';

/** How often a check spoke up, and what became of it. Never text, never a person. */
export interface LedgerCount {
  check: CheckId;
  /** Raised, and before the user's eyes. */
  shown: number;
  /** Gone by a change of the words or of the recipients. */
  helped: number;
  /** Answered. */
  dismissed: number;
}

/** A check's counts of one month. */
export interface LedgerEntry extends LedgerCount {
  id: string;
  /** `2026-11`. */
  month: string;
}

/** Older months tell of another user than today's. */
const keptMonths = 12;

export const inUtc = (now: number): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO('UTC');

/** `2026-11` of an instant in epoch milliseconds. */
export const monthOf = (now: number): string => inUtc(now).toPlainDate().toPlainYearMonth().toString();

export const entryId = (check: CheckId, month: string): string => `${check}-${month}`;

export const isOutdated = ({ month }: Pick<LedgerEntry, 'month'>, now: number): boolean =>
  month <= monthOf(inUtc(now).subtract({ months: keptMonths }).epochMilliseconds);

/** Counts added to an entry. A helped one that came back is taken off again, though never below nothing. */
export const addCount = (entry: LedgerEntry, { shown, helped, dismissed }: LedgerCount): LedgerEntry => ({
  ...entry,
  shown: Math.max(0, entry.shown + shown),
  helped: Math.max(0, entry.helped + helped),
  dismissed: Math.max(0, entry.dismissed + dismissed),
});

/** All months of each check together. */
export function totalsOf(entries: readonly LedgerEntry[], now: number): Map<CheckId, LedgerCount> {
  const totals = new Map<CheckId, LedgerCount>();
  for (const { check, shown, helped, dismissed } of entries.filter((entry) => !isOutdated(entry, now))) {
    const sum = totals.get(check) ?? { check, shown: 0, helped: 0, dismissed: 0 };
    totals.set(check, {
      check,
      shown: sum.shown + shown,
      helped: sum.helped + helped,
      dismissed: sum.dismissed + dismissed,
    });
  }
  return totals;
}
