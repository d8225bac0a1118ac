import { createUniqueId, For } from 'solid-js';
import { useApp } from '@/components/live/app';
import type { MergeLine, MergeSide } from '@/utils/people/merge-plan';
import { lineLabel, saidWords, sourceWords } from './merge-words';

const sides: MergeSide[] = ['a', 'b'];

interface MergeChoiceProps {
  line: MergeLine;
  /** Undefined: nothing is chosen yet. */
  chosen: MergeSide | undefined;
  onChoose: (side: MergeSide) => void;
}

/** One thing of which one person can have one only, as it stands with each of the two. */
export function MergeChoice(props: MergeChoiceProps) {
  const { now } = useApp();
  const group = createUniqueId();
  return (
    <fieldset class="merge-choice">
      <legend class="field-label">{lineLabel(props.line)}</legend>
      <For each={sides}>
        {(side) => (
          <label class="merge-option">
            <input
              type="radio"
              name={`merge-${group}`}
              checked={props.chosen === side}
              onChange={() => props.onChoose(side)}
            />
            <span>
              <span>
                <bdi>{saidWords(props.line, side, now())}</bdi>
              </span>
              <span class="soft small">{sourceWords(props.line, side, now())}</span>
            </span>
          </label>
        )}
      </For>
    </fieldset>
  );
}
