import './identity.css';
import { createSignal, For, Show } from 'solid-js';
import { hashOf } from '@/components/people-page/route';
import { Button } from '@/components/ui/button';
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
  const keys = () => props.links.slice(0, shown()).map(pairKey);
  const questionOf = (key: string) => props.links.find((each) => pairKey(each) === key);
  let list: HTMLUListElement | undefined;
  return (
    <>
      <ul class="link-list" ref={list} tabindex="-1" aria-label={say('identityUi.same.title')}>
        <For each={keys()}>
          {(key) => (
            <Show when={questionOf(key)}>
              {(question) => (
                <li class="card">
                  <LinkQuestion
                    question={question()}
                    onSame={() => lookAtBoth(question())}
                    onApart={() => list?.focus()}
                  />
                </li>
              )}
            </Show>
          )}
        </For>
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
      <For each={props.pairs.slice(0, atFirst)}>
        {({ a, b }) => (
          <li class="card" data-tone="sunken">
            <div class="link-pair">
              <KnownBy person={a} />
              <KnownBy person={b} />
            </div>
            <p class="small">
              <LookalikeLetters a={a.name} b={b.name} />
            </p>
            <div>
              <Button kind="plain" size="small" onPress={() => void apart({ a, b })}>
                {say('identityUi.same.no')}
              </Button>
            </div>
          </li>
        )}
      </For>
    </ul>
  );
}
