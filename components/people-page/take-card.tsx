import { createSignal, For, Show } from 'solid-js';
import { CardInput } from '@/components/cards/card-input';
import { TakeOne } from '@/components/cards/take-one';
import { hashOf } from '@/components/live/route';
import type { FoundCard } from '@/utils/cards/card-text';
import { say } from '@/utils/platform/say';
import type { PeopleView } from './types';

function TakeCardView() {
  const [found, setFound] = createSignal<FoundCard[]>([]);
  return (
    <>
      <header class="stack" data-gap="small">
        <h1>{say('cardUi.take.title')}</h1>
        <p class="soft">{say('cardUi.take.intro')}</p>
        <p>
          <a href={hashOf('my-card')}>{say('cardUi.mine.title')}</a>
        </p>
      </header>
      <CardInput onFound={setFound} />
      <Show when={found().length > 1}>
        <p role="status">{say('cardUi.take.counted', String(found().length))}</p>
      </Show>
      <For each={found()}>{(each) => <TakeOne found={each} />}</For>
    </>
  );
}

export const takeCard: PeopleView = { id: 'take-card', title: 'cardUi.take.title', View: TakeCardView };
