import HandHeart from 'lucide-solid/icons/hand-heart';
import { createResource, createSignal, Show } from 'solid-js';
import { createAsked } from '@/components/live/asked';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/text-field';
import { callBackground } from '@/utils/messages/client';
import { firstNameOf } from '@/utils/people/first-name';
import { browser } from '@/utils/platform/browser';
import { say } from '@/utils/platform/say';
import { nextBlank } from '@/utils/templates/blanks';
import { fillTemplate } from '@/utils/templates/fill-template';

const readKeys = async (): Promise<string> => {
  const commands = await browser.commands.getAll();
  return commands.find((command) => command.name === 'insert-gratitude')?.shortcut ?? '';
};

/** Selects the first blank from `from` on; false where none is left. */
function selectBlank(field: HTMLTextAreaElement, from: number): boolean {
  const blank = nextBlank(field.value, from);
  if (blank) field.setSelectionRange(blank.start, blank.end);
  return blank !== undefined;
}

/** A thank-you to play with: the same template, filled and walked through as in a real draft. */
export function ThanksPractice(props: { name: string | undefined }) {
  const [text, setText] = createSignal('');
  const [keys] = createResource(readKeys);
  const templates = createAsked(
    () => ({}),
    (query) => callBackground('templates', query),
  );
  let field: HTMLTextAreaElement | undefined;
  const insert = () => {
    const template = templates.value()?.[0];
    if (!field || !template) return;
    const first = firstNameOf({ name: props.name ?? null, address: null, id: null });
    setText(fillTemplate(template.text, { 'to.first': first, 'to.name': props.name ?? null }).text);
    field.focus();
    selectBlank(field, 0);
  };
  const goOn = (event: KeyboardEvent) => {
    if (event.key !== 'Tab' || event.shiftKey || !field) return;
    if (selectBlank(field, field.selectionEnd)) event.preventDefault();
  };
  return (
    <div class="stack">
      <p class="soft">
        <Show when={keys()} fallback={say('welcome.thanks.noKeys')}>
          {(shown) => say('welcome.thanks.keys', shown())}
        </Show>
      </p>
      <div>
        <Button icon={HandHeart} onPress={insert}>
          {say('welcome.thanks.insert')}
        </Button>
      </div>
      <TextArea
        label={say('welcome.thanks.draft')}
        hint={say('welcome.thanks.hint')}
        rows={4}
        value={text()}
        field={(element) => {
          field = element;
        }}
        onInput={setText}
        onKeyDown={goOn}
      />
    </div>
  );
}
