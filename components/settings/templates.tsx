import Plus from 'lucide-solid/icons/plus';
import { createSignal, Show } from 'solid-js';
import { createAsked } from '@/components/live/asked';
import { Button } from '@/components/ui/button';
import { Each } from '@/components/ui/each';
import { callBackground } from '@/utils/messages/client';
import { say } from '@/utils/platform/say';
import { TemplateForm } from './template-form';
import { TemplateLine } from './template-line';
import type { Section } from './types';

function TemplatesView() {
  const [adding, setAdding] = createSignal(false);
  const templates = createAsked(
    () => ({}),
    (query) => callBackground('templates', query),
  );
  return (
    <>
      <p class="soft">{say('options.templates.intro')}</p>
      <ul class="lines">
        <Each items={templates.value() ?? []} keyOf={({ id }) => id}>
          {(template) => <TemplateLine template={template()} />}
        </Each>
      </ul>
      <Show
        when={adding()}
        fallback={
          <div>
            <Button icon={Plus} onPress={() => setAdding(true)}>
              {say('options.templates.add')}
            </Button>
          </div>
        }
      >
        <div class="inset">
          <TemplateForm onDone={() => setAdding(false)} />
        </div>
      </Show>
    </>
  );
}

export const templates: Section = { id: 'templates', title: 'options.templates.title', View: TemplatesView };
