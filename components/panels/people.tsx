import EyeOff from 'lucide-solid/icons/eye-off';
import Users from 'lucide-solid/icons/users';
import { createMemo, createSignal, For, Show } from 'solid-js';
import { BesideLinks } from '@/components/identity/beside-links';
import { useSidebar } from '@/components/live/sidebar-context';
import { focusedDraft, keyOf, markOf } from '@/components/site/people-on-page';
import { Button } from '@/components/ui/button';
import { Banner, EmptyState } from '@/components/ui/surfaces';
import type { LinkQuestion } from '@/utils/messages/identity-calls';
import type { ParticipantCard, PersonFile } from '@/utils/messages/protocol';
import { say } from '@/utils/platform/say';
import { AwayLine } from './away-line';
import { createLinks, linksOf } from './card-links';
import { PersonCard } from './person-card';
import type { Panel, PanelProps } from './types';
import { UnknownCard } from './unknown-card';
import { WhoAreYou } from './who-are-you';

const shownAtFirst = 4;

function KeptCard(props: PanelProps & { card: ParticipantCard; file: PersonFile; links: LinkQuestion[] }) {
  const { act } = useSidebar();
  const draft = () => focusedDraft(props.report.snapshot, props.report.focused)?.key;
  const insert = () => {
    const key = draft();
    return key === undefined ? undefined : (text: string) => void act({ kind: 'insert', draft: key, text });
  };
  return (
    <>
      <PersonCard
        onInsert={insert()}
        file={props.file}
        channel={props.report.snapshot.channel}
        by={markOf(props.card.participant) ?? undefined}
      />
      <BesideLinks person={props.file.person.id} links={linksOf(props.card, props.links)} />
    </>
  );
}

function CardList(props: PanelProps & { cards: ParticipantCard[] }) {
  const [all, setAll] = createSignal(false);
  const links = createLinks(() => props);
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
              <Show
                when={card().file}
                fallback={
                  <>
                    <UnknownCard card={card()} />
                    <BesideLinks person={null} links={linksOf(card(), links())} />
                  </>
                }
              >
                {(file) => <KeptCard card={card()} file={file()} report={props.report} links={links()} />}
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
  const [asksAway, setAsksAway] = createSignal(false);
  const awayOf = (list: ParticipantCard[]) => (asksAway() ? [] : list.filter(({ away }) => away !== undefined));
  const shownOf = (list: ParticipantCard[]) => (asksAway() ? list : list.filter(({ away }) => away === undefined));
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
            <CardList report={props.report} cards={shownOf(list())} />
            <Show when={awayOf(list()).length > 0}>
              <AwayLine away={awayOf(list())} onShow={() => setAsksAway(true)} />
            </Show>
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
