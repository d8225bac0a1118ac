import './cards.css';
import { Show } from 'solid-js';
import { useApp } from '@/components/live/app';
import { Avatar, Name } from '@/components/people/avatar';
import { dayLabel } from '@/components/people/labels';
import { named } from '@/components/people/named';
import { linesOf } from '@/utils/cards/lines';
import type { Card } from '@/utils/people/card';
import { say } from '@/utils/platform/say';
import { CardLines } from './card-lines';

/** A card as whoever gets it sees it: nothing of it that is not on it. */
export function CardView(props: { card: Card }) {
  const { now } = useApp();
  const lines = () => linesOf(props.card, say).filter(({ part }) => part !== 'name');
  const name = () => props.card.name ?? '';
  return (
    <article
      class="card told-card"
      aria-label={name() ? say('cardUi.card.of', named(name())) : say('cardUi.card.noName')}
    >
      <header class="told-head">
        <Show when={name()}>
          <Avatar name={name()} />
        </Show>
        <div>
          <p class="person-name">
            <Show when={name()} fallback={say('cardUi.card.noName')}>
              <Name>{name()}</Name>
            </Show>
          </p>
          <p class="soft small">{say('cardUi.card.made', dayLabel(props.card.made, now()))}</p>
        </div>
      </header>
      <Show when={lines().length > 0}>
        <CardLines class="told-lines" lines={lines()} />
      </Show>
    </article>
  );
}
