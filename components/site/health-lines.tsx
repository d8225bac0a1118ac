import './site.css';
import Check from 'lucide-solid/icons/check';
import CircleDashed from 'lucide-solid/icons/circle-dashed';
import EyeOff from 'lucide-solid/icons/eye-off';
import { For, Show } from 'solid-js';
import type { Icon } from '@/components/ui/button';
import type { Health } from '@/utils/conversation/types';
import type { NeedHealth } from '@/utils/messages/protocol';
import { say } from '@/utils/platform/say';
import { needWords, wayWords } from './need-words';

const signFor = ({ rank }: Health): Icon => {
  if (rank === null) return EyeOff;
  return rank === 0 ? Check : CircleDashed;
};

const countsOf = ({ best, other, none }: NeedHealth): string =>
  say('ui.site.health.counts', ...[best, other, none].map(String));

/** That all went as usual needs no numbers. */
const isTold = (health: Health | NeedHealth): health is NeedHealth =>
  'best' in health && health.other + health.none > 0;

function meaningOf({ need, rank }: Health): string | undefined {
  if (rank === null) return say(needWords(need).means);
  return rank > 0 ? say('ui.site.health.otherMeans') : undefined;
}

/** A line for each thing that is looked for: whether it was seen, and what that means for the user. */
export function HealthLines(props: { health: readonly (Health | NeedHealth)[] }) {
  return (
    <ul class="health">
      <For each={props.health}>
        {(each) => (
          <li data-seen={each.rank === null ? 'no' : 'yes'}>
            {signFor(each)({ size: 15 })}
            <div>
              <span>{say('ui.site.health.line', say(needWords(each.need).name), say(wayWords(each)))}</span>
              <Show when={meaningOf(each)}>{(words) => <p class="soft small">{words()}</p>}</Show>
              <Show when={isTold(each) && each}>{(counted) => <p class="soft small">{countsOf(counted())}</p>}</Show>
            </div>
          </li>
        )}
      </For>
    </ul>
  );
}
