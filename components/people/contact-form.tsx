import { createSignal } from 'solid-js';
import { createSubmit, removeWithUndo } from '@/components/live/submit';
import { ChooseOne } from '@/components/ui/choice';
import { InsetForm } from '@/components/ui/form';
import { TextField } from '@/components/ui/text-field';
import { showToast } from '@/components/ui/toast';
import { callBackground } from '@/utils/messages/client';
import type { ContactChannel } from '@/utils/people/types';
import { say } from '@/utils/platform/say';
import { channelChoices } from './labels';
import { named } from './named';

interface ContactFormProps {
  person: string;
  name: string;
  channel: ContactChannel;
  /** As of a note. */
  by?: string | undefined;
  onDone: () => void;
}

/** "We were in touch": a moment with its channel, and a few words if the user likes. */
export function ContactForm(props: ContactFormProps) {
  const [channel, setChannel] = createSignal(props.channel);
  const [text, setText] = createSignal('');
  const submit = createSubmit();
  const save = async () => {
    const by = props.by === undefined ? {} : { by: props.by };
    const moment = { person: props.person, kind: 'contact' as const, channel: channel(), text: text(), ...by };
    const saved = await submit.run(async () => {
      const { id } = await callBackground('saveMoment', moment);
      showToast({ text: say('ui.contact.saved', named(props.name)), undo: () => void removeWithUndo('moment', id) });
    });
    if (saved) props.onDone();
  };
  return (
    <InsetForm save={say('ui.contact.save')} busy={submit.busy()} onSave={() => void save()} onCancel={props.onDone}>
      <ChooseOne
        label={say('ui.contact.how', named(props.name))}
        choices={channelChoices()}
        value={channel()}
        onChoose={setChannel}
      />
      <TextField label={say('ui.contact.about')} error={submit.otherError([])} value={text()} onInput={setText} />
    </InsetForm>
  );
}
