import { For } from 'solid-js';
import { channelLabel, contactChannels } from '@/components/people/labels';
import { ChooseOne } from '@/components/ui/choice';
import { ChooseSome } from '@/components/ui/choose-some';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import type { ChannelPurpose, ContactChannel } from '@/utils/people/types';
import { say } from '@/utils/platform/say';
import { purposeLabel, purposes } from './detail-words';
import type { DraftForm } from './draft-form';

const ways = (): { value: ContactChannel | ''; label: string }[] => [
  { value: '', label: say('details.purposeNone') },
  ...contactChannels.map((value) => ({ value, label: channelLabel(value) })),
];

function PurposeFields(props: DraftForm) {
  const choose = (purpose: ChannelPurpose, channel: ContactChannel | '') => {
    const { [purpose]: _before, ...others } = props.draft.channelFor;
    props.change({ channelFor: channel ? { ...others, [purpose]: channel } : others });
  };
  return (
    <fieldset class="purposes">
      <legend class="field-label">{say('details.purposes')}</legend>
      <For each={purposes}>
        {(purpose) => (
          <Select
            label={purposeLabel(purpose)}
            value={props.draft.channelFor[purpose] ?? ''}
            options={ways()}
            onChange={(channel) => choose(purpose, channel)}
          />
        )}
      </For>
    </fieldset>
  );
}

function FeedbackFields(props: DraftForm) {
  return (
    <>
      <ChooseOne
        label={say('details.feedbackHow')}
        choices={[
          { value: 'in-writing' as const, label: say('details.how.inWriting') },
          { value: 'in-person' as const, label: say('details.how.inPerson') },
          { value: '' as const, label: say('details.how.none') },
        ]}
        value={props.draft.feedbackHow}
        onChoose={(feedbackHow) => props.change({ feedbackHow })}
      />
      <TextField
        label={say('details.feedbackWords')}
        error={props.errorOf('feedback')}
        value={props.draft.feedback}
        onInput={(feedback) => props.change({ feedback })}
      />
    </>
  );
}

function ThanksFields(props: DraftForm) {
  return (
    <>
      <ChooseOne
        label={say('details.thanksHow')}
        choices={[
          { value: 'in-public' as const, label: say('details.how.inPublic') },
          { value: 'in-private' as const, label: say('details.how.inPrivate') },
          { value: '' as const, label: say('details.how.none') },
        ]}
        value={props.draft.thanksHow}
        onChoose={(thanksHow) => props.change({ thanksHow })}
      />
      <TextField
        label={say('details.thanksWords')}
        error={props.errorOf('thanks')}
        value={props.draft.thanks}
        onInput={(thanks) => props.change({ thanks })}
      />
    </>
  );
}

/** Ways for special things, ways to leave alone, and how they like feedback and thanks. */
export function ReachFields(props: DraftForm) {
  const avoid = (channel: ContactChannel, on: boolean) => {
    const others = props.draft.avoids.filter((one) => one !== channel);
    props.change({ avoids: on ? [...others, channel] : others });
  };
  return (
    <>
      <PurposeFields {...props} />
      <ChooseSome
        label={say('details.avoids')}
        choices={contactChannels.map((value) => ({ value, label: channelLabel(value) }))}
        chosen={props.draft.avoids}
        onChoose={avoid}
      />
      <FeedbackFields {...props} />
      <ThanksFields {...props} />
    </>
  );
}
