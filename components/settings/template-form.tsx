import { createStore, unwrap } from 'solid-js/store';
import { createSubmit } from '@/components/live/submit';
import { Form, FormEnd } from '@/components/ui/form';
import { TextArea, TextField } from '@/components/ui/text-field';
import { callBackground } from '@/utils/messages/client';
import { say } from '@/utils/platform/say';
import type { Template } from '@/utils/templates/types';
import { TemplatePreview } from './template-preview';

interface TemplateFormProps {
  /** Absent: a new one. */
  template?: Template;
  onDone: () => void;
}

const fields = ['name', 'language', 'text'];

/** The user's own words for a thank-you, with a preview that fills and marks them as they will be. */
export function TemplateForm(props: TemplateFormProps) {
  const { name = '', language = 'en', text = say('options.templates.start') } = props.template ?? {};
  const [draft, change] = createStore({ name, language, text });
  const submit = createSubmit();
  const save = async () => {
    const id = props.template ? { id: props.template.id } : {};
    if (await submit.run(() => callBackground('saveTemplate', { ...id, ...unwrap(draft) }))) props.onDone();
  };
  return (
    <Form class="stack" onSave={() => void save()}>
      <div class="split">
        <TextField
          label={say('options.templates.name')}
          error={submit.errorOf('name')}
          value={draft.name}
          onInput={(typed) => change({ name: typed })}
        />
        <TextField
          label={say('options.templates.language')}
          hint={say('options.templates.languageHint')}
          error={submit.errorOf('language')}
          value={draft.language}
          onInput={(typed) => change({ language: typed.trim() })}
        />
      </div>
      <TextArea
        label={say('options.templates.text')}
        hint={say('options.templates.textHint')}
        error={submit.errorOf('text')}
        rows={5}
        value={draft.text}
        onInput={(typed) => change({ text: typed })}
      />
      <TemplatePreview text={draft.text} language={draft.language} />
      <FormEnd busy={submit.busy()} error={submit.otherError(fields)} onCancel={props.onDone} />
    </Form>
  );
}
