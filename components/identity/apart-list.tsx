import { Show } from 'solid-js';
import { useApp } from '@/components/live/app';
import { createAsked } from '@/components/live/asked';
import { removeWithUndo } from '@/components/live/submit';
import { agoLabel } from '@/components/people/labels';
import { named } from '@/components/people/named';
import { Button } from '@/components/ui/button';
import { Each } from '@/components/ui/each';
import { callBackground } from '@/utils/messages/client';
import type { ApartEntry } from '@/utils/messages/protocol';
import { say } from '@/utils/platform/say';

/** Who is not the same, as the user said; each answer can be taken back. */
export function ApartList() {
  const { now } = useApp();
  const asked = createAsked(
    () => ({}),
    (query) => callBackground('aparts', query),
  );
  let title: HTMLElement | undefined;
  const takeBack = async ({ id, a, b }: ApartEntry) => {
    if (await removeWithUndo('apart', id, say('identityUi.apart.back', named(a.name), named(b.name)))) title?.focus();
  };
  return (
    <Show when={asked.value()?.length}>
      <details>
        <summary ref={title}>{say('identityUi.apart.title')}</summary>
        <ul class="lines apart-list">
          <Each items={asked.value() ?? []} keyOf={({ id }) => id}>
            {(apart) => (
              <li class="row" data-split>
                <div class="line-words">
                  <p>{say('identityUi.apart.pair', named(apart().a.name), named(apart().b.name))}</p>
                  <p class="soft small">{say('identityUi.apart.since', agoLabel(apart().at, now()))}</p>
                </div>
                <Button size="small" onPress={() => void takeBack(apart())}>
                  {say('identityUi.apart.again')}
                </Button>
              </li>
            )}
          </Each>
        </ul>
      </details>
    </Show>
  );
}
