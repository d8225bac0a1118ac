import { For } from 'solid-js';
import { DaysOffField } from '@/components/hours/days-off-field';
import { AvoidField } from '@/components/people/choice-fields';
import { HoursField } from '@/components/people/hours-field';
import { channelChoices } from '@/components/people/labels';
import { TimedWays } from '@/components/people/timed-ways';
import { type TimedWayDraft, timedWayProblem } from '@/components/people/timed-ways-draft';
import { ZonePicker } from '@/components/people/zone-picker';
import { ChooseOne } from '@/components/ui/choice';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { purposeLabel } from '@/utils/cards/lines';
import { channelPurposes } from '@/utils/people/choices';
import type { ChannelPurpose } from '@/utils/people/types';
import { say } from '@/utils/platform/say';
import { type CardFormProps, Group } from './card-group';
import { Helps, Wishes } from './card-wishes';

function AboutYou(props: CardFormProps) {
  return (
    <Group title={say('cardUi.mine.aboutYou')}>
      <TextField
        label={say('cards.part.name')}
        error={props.errorOf('name')}
        value={props.draft.name}
        onInput={(name) => props.change({ name })}
      />
      <div class="split">
        <TextField
          label={say('cards.part.sayIt')}
          placeholder={say('cardUi.mine.sayItExample')}
          error={props.errorOf('sayIt')}
          value={props.draft.sayIt}
          onInput={(sayIt) => props.change({ sayIt })}
        />
        <TextField
          label={say('cards.part.pronouns')}
          error={props.errorOf('pronouns')}
          value={props.draft.pronouns}
          onInput={(pronouns) => props.change({ pronouns })}
        />
      </div>
    </Group>
  );
}

function PurposeField(props: CardFormProps & { purpose: ChannelPurpose }) {
  return (
    <Select
      label={say('cardUi.mine.forPurpose', purposeLabel(props.purpose, say))}
      value={props.draft.byPurpose[props.purpose]}
      options={[{ value: '', label: say('cardUi.mine.sameWay') }, ...channelChoices()]}
      onChange={(channel) => props.change({ byPurpose: { ...props.draft.byPurpose, [props.purpose]: channel } })}
    />
  );
}

function wayError(way: TimedWayDraft | undefined): string | undefined {
  const problem = way && timedWayProblem(way);
  return problem && say(problem.key, ...(problem.args ?? []));
}

function Reach(props: CardFormProps) {
  const isTold = channelPurposes.some((purpose) => props.draft.byPurpose[purpose] !== '');
  return (
    <Group title={say('cardUi.mine.reach')}>
      <ChooseOne
        label={say('cardUi.mine.channel')}
        choices={[...channelChoices(), { value: '' as const, label: say('cardUi.mine.either') }]}
        value={props.draft.channel}
        onChoose={(channel) => props.change({ channel })}
      />
      <details class="more" open={isTold}>
        <summary>{say('cardUi.mine.otherwise')}</summary>
        <div class="split">
          <For each={channelPurposes}>{(purpose) => <PurposeField {...props} purpose={purpose} />}</For>
        </div>
      </details>
      <AvoidField
        label={say('cardUi.mine.avoid')}
        avoided={props.draft.avoid}
        onChange={(avoid) => props.change({ avoid })}
      />
      <TimedWays
        own
        label={say('details.timed.title')}
        ways={props.draft.timedWays}
        errorAt={(place) => wayError(props.draft.timedWays[place])}
        onChange={(timedWays) => props.change({ timedWays })}
      />
    </Group>
  );
}

function Hours(props: CardFormProps) {
  return (
    <Group title={say('cardUi.mine.hours')}>
      <ZonePicker
        label={say('cards.part.zone')}
        error={props.errorOf('zone')}
        zone={props.draft.zone}
        onChoose={(zone) => props.change({ zone })}
      />
      <div class="split">
        <HoursField
          label={say('cards.part.work')}
          example={say('ui.person.workExample')}
          error={props.errorOf('work')}
          hours={props.draft.work}
          onChange={(work) => props.change({ work })}
        />
        <HoursField
          label={say('ui.person.focus')}
          example={say('ui.person.focusExample')}
          error={props.errorOf('focus')}
          hours={props.draft.focus}
          onChange={(focus) => props.change({ focus })}
        />
        <HoursField
          label={say('cardUi.mine.best')}
          example={say('cardUi.mine.bestExample')}
          error={props.errorOf('best')}
          hours={props.draft.best}
          onChange={(best) => props.change({ best })}
        />
      </div>
      <DaysOffField
        label={say('hoursUi.daysOff.mine')}
        days={props.draft.daysOff}
        onChange={(daysOff) => props.change({ daysOff })}
      />
    </Group>
  );
}

/** Short prompts, each of which may stay empty. */
export function CardForm(props: CardFormProps) {
  return (
    <>
      <AboutYou {...props} />
      <Reach {...props} />
      <Hours {...props} />
      <Wishes {...props} />
      <Helps {...props} />
    </>
  );
}
