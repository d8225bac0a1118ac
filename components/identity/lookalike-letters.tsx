import { createMemo, For } from 'solid-js';
import { differingLetters, type Stretch, scriptOf } from '@/utils/people/differing-letters';
import { say } from '@/utils/platform/say';

type Differing = Extract<Stretch, { same: false }>;

function letterWords({ a, b }: Differing): string {
  const [ofA, ofB] = [scriptOf(a), scriptOf(b)];
  if (ofA === undefined || ofB === undefined || ofA === ofB) return say('identityUi.merge.letterSame', a, b);
  return say('identityUi.merge.letter', a, say(`identityUi.script.${ofA}`), b, say(`identityUi.script.${ofB}`));
}

/** In which letters two names differ that look the same, in words: the eye does not see it. */
export function LookalikeLetters(props: { a: string; b: string }) {
  const words = createMemo(() => {
    const differing = differingLetters(props.a, props.b).filter((one): one is Differing => !one.same);
    return [...new Set(differing.map(letterWords))];
  });
  return (
    <span>
      <For each={words()}>{(text) => <span>{`${text} `}</span>}</For>
    </span>
  );
}

/** One of two such names, with the letters that are others in the other name marked. */
export function MarkedName(props: { name: string; other: string }) {
  return (
    <bdi>
      <For each={differingLetters(props.name, props.other)}>
        {(one) => (one.same ? one.text : <mark class="other-letter">{one.a}</mark>)}
      </For>
    </bdi>
  );
}
