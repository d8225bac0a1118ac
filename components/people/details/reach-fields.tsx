import { For } from 'solid-js';
import { AvoidField, WishFields } from '@/components/people/choice-fields';
import { channelChoices } from '@/components/people/labels';
import { TimedWays } from '@/components/people/timed-ways';
import { timedWayField } from '@/components/people/timed-ways-draft';
import { Select } from '@/components/ui/select';
import { channelPurposes } from '@/utils/people/choices';
import type { ChannelPurpose, ContactChannel } from '@/utils/people/types';
import { say } from '@/utils/platform/say';
import { purposeLabel } from './detail-words';
import type { DraftForm } from './draft-form';

function PurposeFields(props: DraftForm) {
  const choose = (purpose: ChannelPurpose, channel: ContactChannel | '') => {
    const { [purpose]: _before, ...others } = props.draft.channelFor;
    props.change({ channelFor: channel ? { ...others, [purpose]: channel } : others });
  };
  return (
    <fieldset class="purposes">
      <legend class="field-label">{say('details.purposes')}</legend>
      <For each={channelPurposes}>
        {(purpose) => (
          <Select
            label={purposeLabel(purpose)}
            value={props.draft.channelFor[purpose] ?? ''}
            options={[{ value: '', label: say('details.purposeNone') }, ...channelChoices()]}
            onChange={(channel) => choose(purpose, channel)}
          />
        )}
      </For>
    </fieldset>
  );
}

/** Ways for special things, ways to leave alone, and how they like feedback and thanks. */
export function ReachFields(props: DraftForm) {
  return (
    <>
      <PurposeFields {...props} />
      <AvoidField
        label={say('details.avoids')}
        avoided={props.draft.avoids}
        onChange={(avoids) => props.change({ avoids })}
      />
      <TimedWays
        label={say('details.timed.title')}
        ways={props.draft.timedWays}
        errorAt={(place) => props.errorOf(timedWayField(place))}
        onChange={(timedWays) => props.change({ timedWays })}
      />
      <WishFields
        label={say('details.feedbackHow')}
        ways={[
          { value: 'in-writing', label: say('details.how.inWriting') },
          { value: 'in-person', label: say('details.how.inPerson') },
          { value: '', label: say('details.how.none') },
        ]}
        how={props.draft.feedbackHow}
        onHow={(feedbackHow) => props.change({ feedbackHow })}
        wordsLabel={say('details.feedbackWords')}
        error={props.errorOf('feedback')}
        text={props.draft.feedback}
        onText={(feedback) => props.change({ feedback })}
      />
      <WishFields
        label={say('details.thanksHow')}
        ways={[
          { value: 'in-public', label: say('details.how.inPublic') },
          { value: 'in-private', label: say('details.how.inPrivate') },
          { value: '', label: say('details.how.none') },
        ]}
        how={props.draft.thanksHow}
        onHow={(thanksHow) => props.change({ thanksHow })}
        wordsLabel={say('details.thanksWords')}
        error={props.errorOf('thanks')}
        text={props.draft.thanks}
        onText={(thanks) => props.change({ thanks })}
      />
    </>
  );
}
