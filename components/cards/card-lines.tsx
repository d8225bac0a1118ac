import { For } from 'solid-js';
import type { CardLine } from '@/utils/cards/lines';

/** What a card says, a line a part. */
export function CardLines(props: { class: string; lines: readonly Pick<CardLine, 'label' | 'text'>[] }) {
  return (
    <dl class={props.class}>
      <For each={props.lines}>
        {(line) => (
          <div>
            <dt>{line.label}</dt>
            <dd dir="auto">{line.text}</dd>
          </div>
        )}
      </For>
    </dl>
  );
}
