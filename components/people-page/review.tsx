import Sprout from 'lucide-solid/icons/sprout';
import { type JSX, Show } from 'solid-js';
import { createAllLinks } from '@/components/identity/all-links';
import { ApartList } from '@/components/identity/apart-list';
import { AlikeList, LinkList } from '@/components/identity/link-list';
import { createNoteRound, NoteRound } from '@/components/people/note-round';
import { createFaded, StillTrueList } from '@/components/people/still-true-list';
import { EmptyState } from '@/components/ui/surfaces';
import { say } from '@/utils/platform/say';
import type { PeopleView } from './types';

interface PartProps {
  title: string;
  intro: string;
  /** How many there are; undefined until it is known. */
  count: number | undefined;
  children: JSX.Element;
}

/** One thing to look at again; nothing at all where there is none of it. */
function Part(props: PartProps) {
  return (
    <Show when={props.count}>
      <section class="stack">
        <div>
          <h2>{props.title}</h2>
          <p class="soft">{props.intro}</p>
        </div>
        {props.children}
      </section>
    </Show>
  );
}

function ReviewView() {
  const links = createAllLinks();
  const faded = createFaded();
  const round = createNoteRound();
  const counts = () => [
    links()?.suggestions.length,
    faded.items()?.length,
    round.items()?.length,
    links()?.lookalikes.length,
  ];
  return (
    <>
      <h1>{say('identityUi.review.title')}</h1>
      <Part title={say('identityUi.same.title')} intro={say('identityUi.same.intro')} count={counts()[0]}>
        <LinkList links={links()?.suggestions ?? []} />
      </Part>
      <Part title={say('details.still.title')} intro={say('details.still.intro')} count={counts()[1]}>
        <StillTrueList faded={faded} />
      </Part>
      <Part title={say('details.round.title')} intro={say('details.round.intro')} count={counts()[2]}>
        <NoteRound round={round} />
      </Part>
      <Part title={say('identityUi.same.alike')} intro={say('identityUi.same.alikeIntro')} count={counts()[3]}>
        <AlikeList pairs={links()?.lookalikes ?? []} />
      </Part>
      <p class="soft" role="status">
        {links() === undefined ? say('identityUi.same.looking') : ''}
      </p>
      <Show when={counts().every((count) => count === 0)}>
        <EmptyState icon={Sprout} title={say('identityUi.review.nothing')}>
          {say('identityUi.review.nothingText')}
        </EmptyState>
      </Show>
      <ApartList />
    </>
  );
}

export const review: PeopleView = { id: 'review', title: 'identityUi.review.title', View: ReviewView };
