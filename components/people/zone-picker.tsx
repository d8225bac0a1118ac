import { createMemo, createSignal } from 'solid-js';
import { useApp } from '@/components/live/app';
import { Combobox, type ComboOption } from '@/components/ui/combobox';
import { cityOf, searchZones, type ZoneChoice } from '@/utils/hours/zones';
import { say } from '@/utils/platform/say';

interface ZonePickerProps {
  label: string;
  error?: string | undefined;
  /** IANA name, or empty. */
  zone: string;
  onChoose: (zone: string) => void;
}

const shownAtMost = 40;

const optionOf = ({ zone, city, region, offset }: ZoneChoice): ComboOption => ({
  value: zone,
  label: city,
  aside: [region, offset].filter(Boolean).join(' · '),
});

export function ZonePicker(props: ZonePickerProps) {
  const { now } = useApp();
  const [typed, setTyped] = createSignal('');
  const options = createMemo(() => searchZones(typed(), now(), shownAtMost).map(optionOf));
  const unknown = () =>
    typed().trim() !== '' && options().length === 0 ? say('people.check.zoneUnknown', typed()) : undefined;
  return (
    <Combobox
      label={props.label}
      error={unknown() ?? props.error}
      placeholder={say('ui.zone.placeholder')}
      value={props.zone ? { value: props.zone, label: cityOf(props.zone) } : null}
      options={options()}
      onSearch={setTyped}
      onChoose={(option) => props.onChoose(option?.value ?? '')}
    />
  );
}
