import EyeOff from 'lucide-solid/icons/eye-off';
import Users from 'lucide-solid/icons/users';
import { createMemo, createSignal, For, Show } from 'solid-js';
import { Button } from '@/components/ui/button';
import { Banner, EmptyState } from '@/components/ui/surfaces';
import type { ParticipantCard } from '@/utils/messages/protocol';
import { say } from '@/utils/platform/say';
import { focusedDraft, keyOf } from './people-on-page';
import { PersonCard } from './person-card';
import { useSidebar } from './sidebar-context';
import type { Panel, PanelProps } from './types';
import { UnknownCard } from './unknown-card';
import { WhoAreYou } from './who-are-you';

const shownAtFirst = 4;

function CardList(props: PanelProps & { cards: ParticipantCard[] }) {
  const [all, setAll] = createSignal(false);
  // Keyed by what the page shows, so that a card keeps its open form when the answer comes anew.
  const keys = createMemo(() => props.cards.map((card) => keyOf(card.participant)));
  const shown = () => (all() ? keys() : keys().slice(0, shownAtFirst));
  const cardOf = (key: string) => props.cards.find((card) => keyOf(card.participant) === key);
  return (
    <>
      <For each={shown()}>
        {(key) => (
          <Show when={cardOf(key)}>
            {(card) => (
              <Show when={card().file} fallback={<UnknownCard card={card()} />}>
                {(file) => <PersonCard file={file()} channel={props.report.snapshot.channel} />}
              </Show>
            )}
          </Show>
        )}
      </For>
      <Show when={keys().length > shown().length}>
        <Button kind="plain" onPress={() => setAll(true)}>
          {say('sidebar.people.more', String(keys().length - shown().length))}
        </Button>
      </Show>
    </>
  );
}

function PeopleView(props: PanelProps) {
  const { cards } = useSidebar();
  const recipientsHidden = () => focusedDraft(props.report.snapshot, props.report.focused)?.recipientsKnown === false;
  return (
    <>
      <Show when={recipientsHidden()}>
        <Banner tone="calm" icon={EyeOff}>
          {say('sidebar.people.recipientsHidden')}
        </Banner>
      </Show>
      <WhoAreYou snapshot={props.report.snapshot} focused={props.report.focused} />
      <Show when={cards()}>
        {(list) => (
          <Show
            when={list().length > 0}
            fallback={
              <EmptyState icon={Users} title={say('sidebar.people.nobodyTitle')}>
                {say('sidebar.people.nobody')}
              </EmptyState>
            }
          >
            <CardList report={props.report} cards={list()} />
          </Show>
        )}
      </Show>
    </>
  );
}

export const people: Panel = {
  id: 'people',
  title: 'sidebar.people.title',
  shows: () => true,
  View: PeopleView,
};
