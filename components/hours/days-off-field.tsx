import { language } from '@/components/live/language';
import { ChooseSome } from '@/components/ui/choose-some';
import type { Weekday } from '@/utils/people/types';

export const weekdays: Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** The first of January 2024 was a Monday. */
export const dayName = (day: Weekday): string =>
  new Temporal.PlainDate(2024, 1, day).toLocaleString(language(), { weekday: 'short' });

interface DaysOffFieldProps {
  label: string;
  days: readonly Weekday[];
  onChange: (days: Weekday[]) => void;
}

/** Days of the week that are off, whatever the hours. */
export function DaysOffField(props: DaysOffFieldProps) {
  const turn = (day: Weekday, on: boolean) =>
    props.onChange(weekdays.filter((each) => (each === day ? on : props.days.includes(each))));
  return (
    <ChooseSome
      label={props.label}
      choices={weekdays.map((value) => ({ value, label: dayName(value) }))}
      chosen={props.days}
      onChoose={turn}
    />
  );
}
