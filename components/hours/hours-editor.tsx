import '@/components/people/people.css';
import { createMemo, Show } from 'solid-js';
import { createStore, unwrap } from 'solid-js/store';
import { rebased } from '@/components/live/rebased';
import { createSubmit, type Submit } from '@/components/live/submit';
import { SourceField } from '@/components/people/person-fields';
import { Form, FormEnd } from '@/components/ui/form';
import { isSameShape } from '@/utils/people/same-shape';
import { AwayDays, HolidayRegion, OtherHours, WeekHours } from './editor-parts';
import {
  type HoursDraft,
  type HoursFieldsDraft,
  hoursDraftOf,
  hoursFieldNames,
  type SpanDraft,
  type SpanKind,
  type Told,
  toldFrom,
} from './hours-draft';

interface HoursEditorProps {
  /** All preferences as stored; `PersonForm` takes them back whole. */
  told: readonly Told[];
  /** Gets all preferences, those about hours as they are now. */
  onSave: (told: Told[]) => Promise<unknown>;
  onCancel?: () => void;
  /** The user's own hours: nobody told them, so no source is asked or shown. */
  own?: boolean;
}

/** What each part reads and changes, in the editor and in the form about a person. */
export interface HoursParts {
  draft: HoursFieldsDraft;
  change: (part: Partial<HoursFieldsDraft>) => void;
  errorOf: (field: string) => string | undefined;
  /** Those whose source and date stand beside a field: stored, and not changed since. */
  toldBy: (field: keyof HoursFieldsDraft) => Told | undefined;
  toldSpan: (kind: SpanKind, place: number) => Told | undefined;
  own: boolean;
}

const kindOf = {
  zone: 'time-zone',
  work: 'work-hours',
  focus: 'focus-hours',
  best: 'best-hours',
  daysOff: 'days-off',
  region: 'holidays',
} as const;

const isSingle = (field: keyof HoursDraft): field is keyof typeof kindOf => Object.hasOwn(kindOf, field);

const spansOf = { 'hours-exception': 'exceptions', away: 'away' } as const;

const isSameSpan = (one: SpanDraft, other: SpanDraft): boolean =>
  one.from === other.from && one.to === other.to && one.text === other.text;

interface EditorParts extends HoursParts {
  draft: HoursDraft;
  change: (part: Partial<HoursDraft>) => void;
}

/** What the parts of the editor share. */
function createParts(props: HoursEditorProps, submit: Submit): EditorParts {
  const stored = createMemo(() => hoursDraftOf(props.told));
  const [draft, change] = createStore<HoursDraft>(hoursDraftOf(props.told));
  return {
    draft,
    change: (part) => change(part),
    errorOf: submit.errorOf,
    toldBy: (field) =>
      isSingle(field) && !props.own && isSameShape(draft[field], stored()[field])
        ? props.told.find(({ value }) => value.kind === kindOf[field])
        : undefined,
    toldSpan: (kind, place) => {
      const span = draft[spansOf[kind]][place];
      const at = stored()[spansOf[kind]].findIndex((each) => span && isSameSpan(each, span));
      return props.own ? undefined : props.told.filter(({ value }) => value.kind === kind)[at];
    },
    own: props.own === true,
  };
}

/** All that is known of when somebody works: the week, days unlike it, days off, and whose public holidays they keep. */
export function HoursEditor(props: HoursEditorProps) {
  const submit = createSubmit();
  const parts = createParts(props, submit);
  const begun = hoursDraftOf(props.told);
  const today = () => Temporal.Now.plainDateISO().toString();
  // Unwrapped: Firefox refuses to send a store's proxies.
  const written = () => rebased(hoursDraftOf(props.told), begun, unwrap(parts.draft));
  const save = () => submit.run(async () => props.onSave(toldFrom(written(), props.told, today())));
  return (
    <Form class="stack hours-editor" onSave={() => void save()}>
      <WeekHours {...parts} />
      <OtherHours {...parts} />
      <AwayDays {...parts} />
      <HolidayRegion {...parts} />
      <Show when={!props.own}>
        <SourceField {...parts} />
      </Show>
      <FormEnd busy={submit.busy()} error={submit.otherError(hoursFieldNames(parts.draft))} onCancel={props.onCancel} />
    </Form>
  );
}
