import '@/components/people/people.css';
import { For, Show } from 'solid-js';
import { Fact } from '@/components/people/fact';
import { ToldSince } from '@/components/people/told-since';
import { say } from '@/utils/platform/say';
import type { FactLine } from './fact-lines';

interface LinesProps {
  lines: FactLine[];
  onInsert?: ((text: string) => void) | undefined;
}

const keyOf = ({ label = '', text, preference }: FactLine): string => preference?.id ?? `${label} ${text}`;

/** Lines of facts; stands within a list. */
export function FactLines(props: LinesProps) {
  const lineOf = (key: string) => props.lines.find((line) => keyOf(line) === key);
  return (
    <For each={props.lines.map(keyOf)}>
      {(key) => (
        <Show when={lineOf(key)}>
          {(line) => (
            <Fact icon={line().icon}>
              <Show when={line().label}>{(label) => <span class="soft">{say('details.label', label())}</span>}</Show>{' '}
              <span dir="auto">{line().text}</span>{' '}
              <Show when={line().preference}>
                {(preference) => <ToldSince preference={preference()} onInsert={props.onInsert} />}
              </Show>
            </Fact>
          )}
        </Show>
      )}
    </For>
  );
}
