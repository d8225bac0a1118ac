import { For, type JSX, Show } from 'solid-js';
import { Source } from '@/components/people/fact';
import { HoursField } from '@/components/people/hours-field';
import { ZonePicker } from '@/components/people/zone-picker';
import { TextField } from '@/components/ui/text-field';
import { say } from '@/utils/platform/say';
import { DaysOffField } from './days-off-field';
import { type SpanDraft, spanField, type Told } from './hours-draft';
import type { HoursParts } from './hours-editor';
import { RegionField } from './region-field';
import { SpanList } from './span-list';
import { WeekPicture } from './week-picture';

/** A field, and under it where what it says is known from. */
function WithSource(props: { told: Told | undefined; children: JSX.Element }) {
  return (
    <div class="hours-told">
      {props.children}
      <Show when={props.told}>{(told) => <Source preference={told()} />}</Show>
    </div>
  );
}

const weekFields = [
  {
    field: 'work',
    kind: 'work-hours',
    theirs: 'ui.person.work',
    mine: 'options.hours.work',
    example: 'ui.person.workExample',
  },
  {
    field: 'focus',
    kind: 'focus-hours',
    theirs: 'ui.person.focus',
    mine: 'options.hours.focus',
    example: 'ui.person.focusExample',
  },
  { field: 'best', kind: 'best-hours', theirs: 'hoursUi.best', mine: 'hoursUi.myBest', example: 'hoursUi.bestExample' },
] as const;

function WeekField(props: HoursParts & { at: (typeof weekFields)[number] }) {
  return (
    <WithSource told={props.toldBy(props.at.field)}>
      <HoursField
        label={say(props.own ? props.at.mine : props.at.theirs)}
        example={say(props.at.example)}
        error={props.errorOf(props.at.kind)}
        hours={props.draft[props.at.field]}
        onChange={(text) => props.change({ [props.at.field]: text })}
      />
    </WithSource>
  );
}

export function WeekHours(props: HoursParts) {
  const [work, ...others] = weekFields;
  return (
    <>
      <WithSource told={props.toldBy('zone')}>
        <ZonePicker
          label={say(props.own ? 'options.hours.zone' : 'ui.person.zone')}
          error={props.errorOf('time-zone')}
          zone={props.draft.zone}
          onChoose={(zone) => props.change({ zone })}
        />
      </WithSource>
      <WeekField {...props} at={work} />
      <div class="split">
        <For each={others}>{(at) => <WeekField {...props} at={at} />}</For>
      </div>
      <WithSource told={props.toldBy('daysOff')}>
        <DaysOffField
          label={say(props.own ? 'hoursUi.daysOff.mine' : 'hoursUi.daysOff.label')}
          days={props.draft.daysOff}
          onChange={(daysOff) => props.change({ daysOff })}
        />
      </WithSource>
      <WeekPicture
        work={props.draft.work}
        focus={props.draft.focus}
        best={props.draft.best}
        daysOff={props.draft.daysOff}
      />
    </>
  );
}

interface BesideProps {
  span: SpanDraft;
  onChange: (text: string) => void;
}

const HoursBeside = (props: BesideProps) => (
  <HoursField
    label={say('hoursUi.span.hours')}
    example={say('hoursUi.span.hoursExample')}
    error={undefined}
    hours={props.span.text}
    onChange={props.onChange}
  />
);

const WordsBeside = (props: BesideProps) => (
  <TextField label={say('hoursUi.span.words')} value={props.span.text} onInput={props.onChange} />
);

/** Other hours than the week's for a while. */
export function OtherHours(props: HoursParts) {
  return (
    <SpanList
      label={say('hoursUi.exceptions')}
      add={say('hoursUi.addException')}
      spans={props.draft.exceptions}
      errorAt={(place) => props.errorOf(spanField('hours-exception', place))}
      toldAt={(place) => props.toldSpan('hours-exception', place)}
      Beside={HoursBeside}
      onChange={(exceptions) => props.change({ exceptions })}
    />
  );
}

/** Days off. Of the user's own no words are kept. */
export function AwayDays(props: HoursParts) {
  return (
    <SpanList
      label={say('hoursUi.away')}
      add={say('hoursUi.addAway')}
      spans={props.draft.away}
      errorAt={(place) => props.errorOf(spanField('away', place))}
      toldAt={(place) => props.toldSpan('away', place)}
      {...(props.own ? {} : { Beside: WordsBeside })}
      onChange={(away) => props.change({ away })}
    />
  );
}

export function HolidayRegion(props: HoursParts) {
  return (
    <WithSource told={props.toldBy('region')}>
      <RegionField
        label={say(props.own ? 'hoursUi.region.mine' : 'hoursUi.region.label')}
        error={props.errorOf('holidays')}
        region={props.draft.region}
        zone={props.draft.zone}
        onChoose={(region) => props.change({ region })}
      />
    </WithSource>
  );
}
