/** The zone's name in its own case; undefined where there is no such zone. Mere offsets are none: they know no summer. */
export function zoneIdOf(text: string): string | undefined {
  const name = text.trim();
  if (!/^[A-Za-z][\w+/-]*$/.test(name)) return undefined;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId;
  } catch {
    return undefined;
  }
}
