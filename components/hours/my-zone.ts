import { zoneOf } from '@/utils/hours/wall-clock';
import type { Settings } from '@/utils/records/setting';

/** Whose clock the user looks at: of the zone they told, else of the device. */
export const myZone = ({ myHours }: Settings): string =>
  (myHours ? zoneOf(myHours) : undefined) ?? Temporal.Now.timeZoneId();
