import './charter.css';
import { For, Show } from 'solid-js';
import { say } from '@/utils/platform/say';
import type { WordKey } from '@/utils/words/types';
import { togetherText } from './charter-day';
import type { CharterShown } from './charter-files';
import { CharterRow } from './charter-row';
import { StripScale } from './charter-strip';

const legend: [kind: string, words: WordKey][] = [
  ['open', 'cardUi.charter.keyOpen'],
  ['focus', 'cardUi.charter.keyFocus'],
  ['together', 'cardUi.charter.keyAll'],
];

/** What is printed: everybody of one day, one below the other on one scale. */
export function CharterSheet(props: { shown: CharterShown; onShow: (ids: string[]) => void }) {
  const ids = () => props.shown.day.rows.map(({ person }) => person.id);
  const rowOf = (id: string) => props.shown.day.rows.find(({ person }) => person.id === id);
  return (
    <section class="card charter-sheet" aria-label={props.shown.title}>
      <header class="charter-head">
        <p class="soft small">{props.shown.title}</p>
        <p>
          <strong>{togetherText(props.shown.day, props.shown.zone, props.shown.language)}</strong>
        </p>
        <ul class="strip-legend soft small">
          <For each={legend}>
            {([kind, words]) => (
              <li>
                <svg viewBox="0 0 16 10" aria-hidden="true">
                  <rect
                    class={`strip-${kind}`}
                    width="16"
                    height={kind === 'focus' ? 4 : 10}
                    y={kind === 'focus' ? 3 : 0}
                  />
                </svg>
                {say(words)}
              </li>
            )}
          </For>
        </ul>
        <StripScale day={props.shown.day} zone={props.shown.zone} language={props.shown.language} />
      </header>
      <ul class="charter-rows">
        <For each={ids()}>
          {(id) => (
            <Show when={rowOf(id)}>
              {(row) => (
                <CharterRow
                  row={row()}
                  shown={props.shown}
                  onRemove={() => props.onShow(ids().filter((each) => each !== id))}
                />
              )}
            </Show>
          )}
        </For>
      </ul>
    </section>
  );
}
