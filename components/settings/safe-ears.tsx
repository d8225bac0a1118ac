import { createSignal, Show } from 'solid-js';
import { useApp } from '@/components/live/app';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { TextArea } from '@/components/ui/text-field';
import { showToast } from '@/components/ui/toast';
import { say } from '@/utils/platform/say';
import { defaultSettings } from '@/utils/records/setting';
import type { Section } from './types';

const longest = 200;
const most = 200;

const linesOf = (text: string): string[] => [
  ...new Set(
    text
      .split(/[\n,;]/u)
      .map((line) => line.trim())
      .filter(Boolean),
  ),
];

function problemOf(ears: string[]): string | undefined {
  if (ears.length > most) return say('options.ears.many', String(most));
  const long = ears.find((ear) => ear.length > longest);
  return long === undefined ? undefined : say('options.ears.long', long.slice(0, 40), String(longest));
}

function EarsForm(props: { ears: string[] }) {
  const { saveSettings } = useApp();
  const [text, setText] = createSignal(props.ears.join('\n'));
  const [problem, setProblem] = createSignal<string>();
  const save = async () => {
    const ears = linesOf(text());
    setProblem(problemOf(ears));
    if (problem() === undefined && (await saveSettings({ safeEars: ears }))) showToast({ text: say('options.saved') });
  };
  return (
    <Form class="stack" onSave={() => void save()}>
      <TextArea
        label={say('options.ears.label')}
        hint={say('options.ears.hint')}
        error={problem()}
        rows={6}
        value={text()}
        onInput={setText}
      />
      <div class="row">
        <Button kind="primary" type="submit">
          {say('ui.save')}
        </Button>
        <Button kind="plain" onPress={() => setText(defaultSettings.safeEars.join('\n'))}>
          {say('options.ears.start')}
        </Button>
      </div>
    </Form>
  );
}

function SafeEarsView() {
  const { settings, ready } = useApp();
  return (
    <>
      <p class="soft">{say('options.ears.intro')}</p>
      <Show when={ready()}>
        <EarsForm ears={settings().safeEars} />
      </Show>
    </>
  );
}

export const safeEars: Section = { id: 'ears', title: 'options.ears.title', View: SafeEarsView };
