import Sprout from 'lucide-solid/icons/sprout';
import { type JSX, Show } from 'solid-js';
import { createAllLinks } from '@/components/identity/all-links';
import { ApartList } from '@/components/identity/apart-list';
import { AlikeList, LinkList } from '@/components/identity/link-list';
import { EmptyState } from '@/components/ui/surfaces';
import { say } from '@/utils/platform/say';
import type { PeopleView } from './types';

function Part(props: { title: string; intro: string; children: JSX.Element }) {
  return (
    <section class="stack">
      <div>
        <h2>{props.title}</h2>
        <p class="soft">{props.intro}</p>
      </div>
      {props.children}
    </section>
  );
}

function ReviewView() {
  const links = createAllLinks();
  const suggestions = () => links()?.suggestions ?? [];
  const lookalikes = () => links()?.lookalikes ?? [];
  return (
    <>
      <h1>{say('identityUi.review.title')}</h1>
      <Show when={links() === undefined}>
        <p class="soft" role="status">
          {say('identityUi.same.looking')}
        </p>
      </Show>
      <Show when={suggestions().length > 0}>
        <Part title={say('identityUi.same.title')} intro={say('identityUi.same.intro')}>
          <LinkList links={suggestions()} />
        </Part>
      </Show>
      <Show when={lookalikes().length > 0}>
        <Part title={say('identityUi.same.alike')} intro={say('identityUi.same.alikeIntro')}>
          <AlikeList pairs={lookalikes()} />
        </Part>
      </Show>
      <Show when={links() !== undefined && suggestions().length === 0 && lookalikes().length === 0}>
        <EmptyState icon={Sprout} title={say('identityUi.review.nothing')}>
          {say('identityUi.review.nothingText')}
        </EmptyState>
      </Show>
      <ApartList />
    </>
  );
}

export const review: PeopleView = { id: 'review', title: 'identityUi.review.title', View: ReviewView };
