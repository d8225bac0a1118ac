import { AwayDays, HolidayRegion, OtherHours, WeekHours } from '@/components/hours/editor-parts';
import type { DraftForm } from './draft-form';

/** No source stands beside a field of the form: it asks for one alone, of all that is new. */
const untold = { toldBy: () => undefined, toldSpan: () => undefined, own: false } as const;

/** The same parts as in the editor of hours. */
export function HoursFields(props: DraftForm) {
  return (
    <>
      <WeekHours {...props} {...untold} />
      <OtherHours {...props} {...untold} />
      <AwayDays {...props} {...untold} />
      <HolidayRegion {...props} {...untold} />
    </>
  );
}
