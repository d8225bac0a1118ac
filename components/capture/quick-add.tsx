import './capture.css';
import { onMount, Show } from 'solid-js';
import { NeutralOfferBanner } from '@/components/people/neutral-offer';
import { makeNoteKeys } from '@/components/people/note-form';
import { Form, FormEnd } from '@/components/ui/form';
import { TextArea } from '@/components/ui/text-field';
import type { PersonFile } from '@/utils/messages/protocol';
import { say } from '@/utils/platform/say';
import { CaptureExamples } from './examples';
import { CapturePreview } from './preview';
import { createQuickLine } from './quick-line';
import { WhoChoice } from './who-choice';
import { makeWordField } from './word-field';

interface QuickAddProps {
  /** What stands in the field at first. */
  text?: string;
  focused?: boolean;
  onSaved?: (file: PersonFile) => void;
}

/** One line of plain words, with whom it is about in front: what would be kept of it shows as it is typed. */
export function QuickAdd(props: QuickAddProps) {
  const state = createQuickLine(props.text ?? '', (file) => props.onSaved?.(file));
  const { line, whom, capture, submit } = state;
  const field = makeWordField();
  const save = () => void state.save();
  const use = (neutral: string | null) => {
    if (neutral !== null) state.setLine(neutral);
    state.offer.forget();
    field.focus();
  };
  onMount(() => props.focused && field.focus());
  return (
    <Form class="stack" gap="small" label={say('captureUi.add.label')} onSave={save}>
      <TextArea
        label={say('captureUi.add.label')}
        hint={say('captureUi.add.hint')}
        placeholder={say('captureUi.add.example')}
        rows={1}
        error={submit.otherError([])}
        value={line()}
        onInput={state.setLine}
        field={field.take}
        onKeyDown={makeNoteKeys(save)}
      />
      <CaptureExamples text={line()} />
      <Show when={line().trim()}>
        <WhoChoice
          whom={whom()}
          candidates={state.candidates()}
          error={state.isUnsaid() ? say('captureUi.who.chooseFirst') : undefined}
          onChoose={state.choose}
        />
        <CapturePreview capture={capture} onEdit={field.select} />
        <NeutralOfferBanner offer={state.offer} onUse={use} onKeep={save} />
        <FormEnd small save={say('captureUi.add.save')} busy={submit.busy()} />
      </Show>
    </Form>
  );
}
