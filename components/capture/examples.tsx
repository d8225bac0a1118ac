import { createSignal, For, Show } from 'solid-js';
import { Disclosure } from '@/components/ui/disclosure';
import { say } from '@/utils/platform/say';

const kinds = ['hours', 'place', 'away', 'ways', 'wishes', 'facts'] as const;

/** What plain words may say, by example; nobody who has begun to type needs them. */
export function CaptureExamples(props: { text: string }) {
  const [open, setOpen] = createSignal(false);
  return (
    <Show when={props.text.trim() === ''}>
      <Disclosure title={say('captureUi.examples.title')} open={open()} onTurn={setOpen}>
        <p class="soft small">{say('captureUi.examples.intro')}</p>
        <dl class="capture-examples small">
          <For each={kinds}>
            {(kind) => (
              <div>
                <dt>{say(`captureUi.examples.${kind}`)}</dt>
                <dd>
                  <For each={say(`captureUi.examples.${kind}Words`).split(' · ')}>{(words) => <q>{words}</q>}</For>
                </dd>
              </div>
            )}
          </For>
        </dl>
      </Disclosure>
    </Show>
  );
}
