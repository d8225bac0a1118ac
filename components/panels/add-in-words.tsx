import { createSignal, onMount } from 'solid-js';
import { createCapture } from '@/components/capture/capture';
import { CapturePreview } from '@/components/capture/preview';
import { namesOf } from '@/components/capture/whom';
import { makeWordField } from '@/components/capture/word-field';
import { createSubmit } from '@/components/live/submit';
import { named } from '@/components/people/named';
import { createNeutralOffer, NeutralOfferBanner } from '@/components/people/neutral-offer';
import { makeNoteKeys } from '@/components/people/note-form';
import { InsetForm } from '@/components/ui/form';
import { TextArea } from '@/components/ui/text-field';
import { say } from '@/utils/platform/say';

interface AddInWordsProps {
  name: string;
  /** What the page shows of them, by which they are known from now on. */
  identities: string[];
  onDone: () => void;
}

/** Adds somebody of the page together with what the user knows of them, in one act that can be taken back as one. */
export function AddInWords(props: AddInWordsProps) {
  const [text, setText] = createSignal('');
  const submit = createSubmit();
  const field = makeWordField();
  const offer = createNeutralOffer();
  const capture = createCapture({ text, names: () => namesOf(props), id: () => null, mayBeNote: true });
  const add = async () => {
    if (!capture.mayKeep() || !offer.maySave(text())) return;
    const { name, identities } = props;
    if (await submit.run(() => capture.keep({ id: null, name, identities }))) props.onDone();
  };
  const use = (neutral: string | null) => {
    if (neutral !== null) setText(neutral);
    offer.forget();
    field.focus();
  };
  onMount(field.focus);
  return (
    <InsetForm
      save={say('sidebar.unknown.save')}
      busy={submit.busy()}
      onSave={() => void add()}
      onCancel={props.onDone}
    >
      <TextArea
        label={say('sidebar.unknown.whatYouKnow', named(props.name))}
        hint={say('captureUi.add.hint')}
        placeholder={say('sidebar.unknown.wordsExample')}
        rows={2}
        error={submit.otherError([])}
        value={text()}
        onInput={setText}
        field={field.take}
        onKeyDown={makeNoteKeys(() => void add(), props.onDone)}
      />
      <CapturePreview capture={capture} onEdit={field.select} />
      <NeutralOfferBanner offer={offer} onUse={use} onKeep={() => void add()} />
    </InsetForm>
  );
}
