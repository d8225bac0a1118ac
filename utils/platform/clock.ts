/** The only place outside views that asks what time it is; everything else is told. */
export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
}

export const clock: Clock = { now: () => Date.now() };

export const isoOf = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** The day it is then, where the user is. */
export const dayAt = (milliseconds: number): string =>
  Temporal.Instant.fromEpochMilliseconds(milliseconds)
    .toZonedDateTimeISO(Temporal.Now.timeZoneId())
    .toPlainDate()
    .toString();
