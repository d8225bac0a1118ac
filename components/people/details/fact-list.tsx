import '@/components/people/people.css';
import { Show } from 'solid-js';
import { Fact } from '@/components/people/fact';
import { ToldSince } from '@/components/people/told-since';
import { Each } from '@/components/ui/each';
import { say } from '@/utils/platform/say';
import type { FactLine } from './fact-lines';

interface LinesProps {
  lines: FactLine[];
  onInsert?: ((text: string) => void) | undefined;
}

const keyOf = ({ label = '', text, preference }: FactLine): string => preference?.id ?? `${label} ${text}`;

/** Lines of facts; stands within a list. */
export function FactLines(props: LinesProps) {
  return (
    <Each items={props.lines} keyOf={keyOf}>
      {(line) => (
        <Fact icon={line().icon}>
          <Show when={line().label}>{(label) => <span class="soft">{say('details.label', label())}</span>}</Show>{' '}
          <span dir="auto">{line().text}</span>{' '}
          <Show when={line().preference}>
            {(preference) => <ToldSince preference={preference()} onInsert={props.onInsert} />}
          </Show>
        </Fact>
      )}
    </Each>
  );
}
