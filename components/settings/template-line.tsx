import Pencil from 'lucide-solid/icons/pencil';
import RotateCcw from 'lucide-solid/icons/rotate-ccw';
import Trash from 'lucide-solid/icons/trash';
import { createSignal, Show } from 'solid-js';
import { useApp } from '@/components/live/app';
import { removeWithUndo } from '@/components/live/submit';
import { Button, IconButton } from '@/components/ui/button';
import { Chip } from '@/components/ui/surfaces';
import { say } from '@/utils/platform/say';
import { builtInTemplates } from '@/utils/templates/built-in';
import type { Template } from '@/utils/templates/types';
import { TemplateForm } from './template-form';

/** Built-in ones are edited as a copy; taking the copy away brings the original back. */
const isEditedBuiltIn = (template: Template): boolean => {
  const original = builtInTemplates.find(({ id }) => id === template.id);
  return original !== undefined && (original.text !== template.text || original.name !== template.name);
};

const isOwn = (template: Template): boolean => !builtInTemplates.some(({ id }) => id === template.id);

function LineActions(props: { template: Template; open: boolean; onEdit: () => void }) {
  const remove = (words: 'options.templates.removed' | 'options.templates.restored') =>
    void removeWithUndo('template', props.template.id, say(words));
  return (
    <div class="row tight">
      <IconButton
        icon={Pencil}
        label={say('options.templates.edit', props.template.name)}
        expanded={props.open}
        onPress={props.onEdit}
      />
      <Show when={isEditedBuiltIn(props.template)}>
        <IconButton
          icon={RotateCcw}
          label={say('options.templates.restore', props.template.name)}
          onPress={() => remove('options.templates.restored')}
        />
      </Show>
      <Show when={isOwn(props.template)}>
        <IconButton
          icon={Trash}
          label={say('options.templates.remove', props.template.name)}
          onPress={() => remove('options.templates.removed')}
        />
      </Show>
    </div>
  );
}

export function TemplateLine(props: { template: Template }) {
  const { settings, saveSettings } = useApp();
  const [open, setOpen] = createSignal(false);
  const isChosen = () => settings().gratitudeTemplate === props.template.id;
  return (
    <li class="stack" data-gap="small">
      <div class="row" data-split>
        <p class="line-words">
          <strong>
            <bdi>{props.template.name}</bdi>
          </strong>{' '}
          <span class="soft small">{props.template.language}</span>{' '}
          <Show when={isChosen()}>
            <Chip tone="calm">{say('options.templates.chosen')}</Chip>
          </Show>
        </p>
        <LineActions template={props.template} open={open()} onEdit={() => setOpen(!open())} />
      </div>
      <Show
        when={open()}
        fallback={
          <p class="soft template-text" dir="auto" lang={props.template.language}>
            {props.template.text}
          </p>
        }
      >
        <div class="inset">
          <TemplateForm template={props.template} onDone={() => setOpen(false)} />
        </div>
      </Show>
      <Show when={!isChosen()}>
        <div>
          <Button kind="plain" size="small" onPress={() => void saveSettings({ gratitudeTemplate: props.template.id })}>
            {say('options.templates.choose')}
          </Button>
        </div>
      </Show>
    </li>
  );
}
