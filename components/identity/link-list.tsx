import './identity.css';
import { createSignal, Show } from 'solid-js';
import { hashOf } from '@/components/live/route';
import { Button } from '@/components/ui/button';
import { Each } from '@/components/ui/each';
import type { LinkAnswer, LinkQuestion as Question } from '@/utils/messages/identity-calls';
import { say } from '@/utils/platform/say';
import { keepApart, pairKey } from './keep-apart';
import { KnownBy } from './known-by';
import { LinkQuestion } from './link-question';
import { LookalikeLetters } from './lookalike-letters';

const atFirst = 8;

const lookAtBoth = ({ a, b }: Pick<Question, 'a' | 'b'>) => {
  location.hash = hashOf('merge', `${a.id},${b.id}`);
};

/** All who may be the same, the surest first; a few at a time, as each wants a thought. */
export function LinkList(props: { links: Question[] }) {
  const [shown, setShown] = createSignal(atFirst);
  let list: HTMLUListElement | undefined;
  return (
    <>
      <ul class="link-list" ref={list} tabindex="-1" aria-label={say('identityUi.same.title')}>
        <Each items={props.links.slice(0, shown())} keyOf={pairKey}>
          {(question) => (
            <li class="card">
              <LinkQuestion question={question()} onSame={() => lookAtBoth(question())} onApart={() => list?.focus()} />
            </li>
          )}
        </Each>
      </ul>
      <Show when={props.links.length > shown()}>
        <div>
          <Button kind="plain" onPress={() => setShown(shown() + atFirst)}>
            {say('identityUi.same.more')}
          </Button>
        </div>
      </Show>
    </>
  );
}

/** Names that only look the same: told, and nothing is asked. */
export function AlikeList(props: { pairs: LinkAnswer['lookalikes'] }) {
  let list: HTMLUListElement | undefined;
  const apart = async (pair: LinkAnswer['lookalikes'][number]) => {
    if (await keepApart(pair)) list?.focus();
  };
  return (
    <ul class="link-list" ref={list} tabindex="-1" aria-label={say('identityUi.same.alike')}>
      <Each items={props.pairs.slice(0, atFirst)} keyOf={pairKey}>
        {(pair) => (
          <li class="card" data-tone="sunken">
            <div class="link-pair">
              <KnownBy person={pair().a} />
              <KnownBy person={pair().b} />
            </div>
            <p class="small">
              <LookalikeLetters a={pair().a.name} b={pair().b.name} />
            </p>
            <div>
              <Button kind="plain" size="small" onPress={() => void apart(pair())}>
                {say('identityUi.same.no')}
              </Button>
            </div>
          </li>
        )}
      </Each>
    </ul>
  );
}
