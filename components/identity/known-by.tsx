import { Show } from 'solid-js';
import { Avatar, Name } from '@/components/people/avatar';
import type { Namesake } from '@/utils/messages/protocol';

const shownAtMost = 3;

/** Somebody with by what the user may know which one it is. */
export function KnownBy(props: { person: Namesake }) {
  const known = () => props.person.identities.slice(0, shownAtMost).join(', ');
  return (
    <div class="known-by">
      <Avatar name={props.person.name} />
      <div>
        <p class="known-by-name">
          <Name>{props.person.name}</Name>
        </p>
        <Show when={known()}>
          <p class="soft small">
            <bdi>{known()}</bdi>
          </p>
        </Show>
      </div>
    </div>
  );
}
