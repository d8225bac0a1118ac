import { type Accessor, createMemo, createSignal, Show } from 'solid-js';
import { useApp } from '@/components/live/app';
import { createAsked } from '@/components/live/asked';
import { language } from '@/components/live/language';
import { Combobox, type ComboOption } from '@/components/ui/combobox';
import { formatDay } from '@/utils/hours/format-time';
import { aboutHolidays, holidaysOf } from '@/utils/hours/holidays-of';
import { countryOfZone, type RegionChoice, searchRegions } from '@/utils/hours/regions';
import { say } from '@/utils/platform/say';
import { allRegions, regionLabel } from './region-words';

interface RegionFieldProps {
  label: string;
  error: string | undefined;
  /** Its code, or empty. */
  region: string;
  /** Its country stands first in the list; chosen it is by the user alone. */
  zone: string;
  onChoose: (region: string) => void;
}

const shownAtMost = 60;

const loadTable = async () => ({
  choices: await allRegions(),
  about: await aboutHolidays(),
});

/** The region's next holiday shows what was chosen. */
function NextHoliday(props: { region: string }) {
  const { now } = useApp();
  const days = createAsked(() => props.region, holidaysOf, { onEvents: [] });
  const next = createMemo(() => {
    const today = Temporal.Instant.fromEpochMilliseconds(now()).toZonedDateTimeISO('UTC').toPlainDate().toString();
    return days.value()?.find(({ date }) => date >= today);
  });
  return (
    <Show when={next()}>
      {(day) => (
        <p class="field-hint">{say('hoursUi.region.next', day().name, formatDay(day().date, now(), language()))}</p>
      )}
    </Show>
  );
}

/** What is listed: of what was typed, or else the country of the zone and its parts before all others. */
function createListed(props: RegionFieldProps, choices: Accessor<RegionChoice[]>, typed: Accessor<string>) {
  const likely = createMemo(() => (props.region === '' ? countryOfZone(props.zone, choices()) : undefined));
  const optionOf = ({ code, name, country }: RegionChoice): ComboOption => {
    const aside = country || (code === likely()?.code ? say('hoursUi.region.byZone') : '');
    return { value: code, label: name, ...(aside ? { aside } : {}) };
  };
  return createMemo(() => {
    const found = searchRegions(choices(), typed(), shownAtMost);
    const first = typed().trim() === '' ? likely() : undefined;
    const near = first ? choices().filter(({ code }) => code.startsWith(first.code)) : [];
    return [...new Set([...near, ...found])].map(optionOf);
  });
}

/** Whose public holidays somebody keeps. The table is fetched when the field is first looked into. */
export function RegionField(props: RegionFieldProps) {
  const [typed, setTyped] = createSignal('');
  const [wanted, setWanted] = createSignal(props.region !== '');
  const table = createAsked(() => (wanted() ? {} : undefined), loadTable, { onEvents: [] });
  const choices = () => table.value()?.choices ?? [];
  const options = createListed(props, choices, typed);
  const hint = () => {
    const about = table.value()?.about;
    const known = about && [String(about.first), String(about.last), about.source];
    return known ? say('hoursUi.region.source', ...known) : say('hoursUi.region.hint');
  };
  const isUnknown = () => table.value() !== undefined && typed().trim() !== '' && options().length === 0;
  const error = () => (isUnknown() ? say('hoursUi.region.unknown', typed()) : (table.failure()?.text ?? props.error));
  return (
    <div class="hours-told" onFocusIn={() => setWanted(true)}>
      <Combobox
        label={props.label}
        hint={hint()}
        error={error()}
        placeholder={say('hoursUi.region.placeholder')}
        value={props.region ? { value: props.region, label: regionLabel(props.region) } : null}
        options={options()}
        onSearch={setTyped}
        onChoose={(option) => props.onChoose(option?.value ?? '')}
      />
      <Show when={props.region}>{(region) => <NextHoliday region={region()} />}</Show>
    </div>
  );
}
