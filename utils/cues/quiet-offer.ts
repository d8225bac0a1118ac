import { inUtc, type LedgerCount } from './ledger';
import { raises } from './rank';
import type { CueSettings } from './types';

/** Fewer tell nothing yet. */
const enough = 16;
/** A check that helps less often than one time in this many offers to go quiet. */
const oneIn = 8;
const declinedForMonths = 3;

interface OfferSettings extends Pick<CueSettings, 'off' | 'raised' | 'listed'> {
  /** When an offer of a check was declined, by the check. */
  quietDeclined: Readonly<Record<string, string>>;
}

const wasDeclined = (declined: string | undefined, now: number): boolean =>
  declined !== undefined &&
  Temporal.Instant.from(declined).epochMilliseconds >
    inUtc(now).subtract({ months: declinedForMonths }).epochMilliseconds;

/** Whether a check that speaks up may offer to wait in the sidebar from now on. */
export const offersQuiet = (
  { check, shown, helped }: LedgerCount,
  { off, quietDeclined, ...chosen }: OfferSettings,
  now: number,
): boolean =>
  shown >= enough &&
  helped * oneIn < shown &&
  !off.includes(check) &&
  raises(check, chosen) &&
  !wasDeclined(quietDeclined[check], now);
