import { createMemo, createSignal, For, onCleanup, Show } from 'solid-js';
import type { EverybodyHere } from '@/components/find/everybody';
import type { Found } from '@/components/find/found';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import type { EveryoneSort } from '@/utils/people/everyone-order';
import { say } from '@/utils/platform/say';
import type { WordKey } from '@/utils/words/types';
import { ChosenBar } from './chosen-bar';
import { PersonLine } from './person-line';

const sortWords = {
  first: 'findUi.sort.first',
  last: 'findUi.sort.last',
  contact: 'findUi.sort.contact',
} satisfies Record<EveryoneSort, WordKey>;

const sorts: EveryoneSort[] = ['first', 'last', 'contact'];

/** Presses itself when it comes into sight, so that scrolling goes on; a keyboard finds a button. */
function MoreButton(props: { onMore: () => void }) {
  const watch = (element: HTMLElement) => {
    if (typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && props.onMore(), {
      rootMargin: '600px',
    });
    observer.observe(element);
    onCleanup(() => observer.disconnect());
  };
  return (
    <div class="everyone-more" ref={watch}>
      <Button onPress={props.onMore}>{say('findUi.more')}</Button>
    </div>
  );
}

function Bar(props: { here: EverybodyHere; found: Found }) {
  const count = () => {
    const { total, isMore, wanted } = props.found;
    if (wanted() === '') return say(total() === 1 ? 'findUi.onePerson' : 'findUi.people', total().toLocaleString());
    if (total() === 0) return '';
    return isMore() ? say('findUi.firstFound', String(total())) : say('findUi.found', String(total()));
  };
  return (
    <div class="everyone-bar">
      <p role="status">
        {count()}{' '}
        <Show when={props.found.wanted() !== '' && !props.here.searchable()}>
          <span data-reading>{say('findUi.namesOnly')}</span>
        </Show>
      </p>
      <Show when={props.found.wanted() === ''}>
        <Select
          label={say('findUi.sort.label')}
          labelHidden
          value={props.found.sort()}
          options={sorts.map((value) => ({ value, label: say(sortWords[value]) }))}
          onChange={props.found.setSort}
        />
      </Show>
    </div>
  );
}

function Nobody(props: { here: EverybodyHere; found: Found }) {
  const isOver = () => (props.found.wanted() === '' ? props.here.listed() : props.found.isSettled());
  return (
    <Show when={isOver()}>
      <p class="soft">{say('findUi.noneFound')}</p>
    </Show>
  );
}

/** Those who were found, and what may be done with several of them. */
export function FoundList(props: { here: EverybodyHere; found: Found }) {
  const [chosen, setChosen] = createSignal<ReadonlySet<string>>(new Set());
  const byId = createMemo(() => new Map(props.found.lines().map((line) => [line.entry.id, line])));
  const choose = (id: string, isChosen: boolean) => {
    const next = new Set(chosen());
    if (isChosen) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  /** Whoever was removed meanwhile is chosen no more. */
  const stillThere = createMemo(() => {
    props.here.version();
    return [...chosen()].filter((id) => props.here.all.entries.has(id));
  });
  return (
    <>
      <Bar here={props.here} found={props.found} />
      <Show when={props.found.lines().length > 0} fallback={<Nobody here={props.here} found={props.found} />}>
        <ul class="everyone-list">
          <For each={[...byId().keys()]}>
            {(id) => (
              <Show when={byId().get(id)}>
                {(line) => (
                  <PersonLine line={line()} chosen={chosen().has(id)} onChoose={(isChosen) => choose(id, isChosen)} />
                )}
              </Show>
            )}
          </For>
        </ul>
        <Show when={props.found.isMore()}>
          <MoreButton onMore={props.found.showMore} />
        </Show>
      </Show>
      <Show when={stillThere().length > 0}>
        <ChosenBar ids={stillThere()} groups={props.found.facets().groups} onClear={() => setChosen(new Set())} />
      </Show>
    </>
  );
}
