import './identity.css';
import '@/components/people/people.css';
import { Show } from 'solid-js';
import { Each } from '@/components/ui/each';
import type { PersonFile } from '@/utils/messages/protocol';
import { say } from '@/utils/platform/say';
import { AddIdentity } from './add-identity';
import { IdentityLine } from './identity-line';
import { JoinedList } from './joined-list';
import { SameAs } from './same-as';

/** By what pages know somebody, who went into them, and whether somebody else is the same. */
export function PersonIdentities(props: { file: PersonFile }) {
  const person = () => props.file.person;
  let whole: HTMLDivElement | undefined;
  return (
    <div class="stack" ref={whole} tabindex="-1">
      <Show when={props.file.identities.length > 0} fallback={<p class="soft">{say('identityUi.ids.none')}</p>}>
        <ul class="lines">
          <Each items={props.file.identities} keyOf={({ id }) => id}>
            {(identity) => <IdentityLine identity={identity()} onGone={() => whole?.focus()} />}
          </Each>
        </ul>
      </Show>
      <JoinedList person={person().id} />
      <div class="identity-acts">
        <AddIdentity person={person().id} identities={props.file.identities} />
        <SameAs person={person().id} name={person().name} />
      </div>
    </div>
  );
}
