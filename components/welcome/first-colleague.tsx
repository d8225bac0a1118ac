import CircleCheck from 'lucide-solid/icons/circle-check';
import { createSignal, Show } from 'solid-js';
import { attempt } from '@/components/live/submit';
import { named } from '@/components/people/named';
import { emptyDraft } from '@/components/people/person-draft';
import { PersonForm } from '@/components/people/person-form';
import { Button } from '@/components/ui/button';
import { showToast } from '@/components/ui/toast';
import { callBackground } from '@/utils/messages/client';
import { say } from '@/utils/platform/say';

/** One real colleague, or invented ones to look round with. */
export function FirstColleague(props: { name: string | undefined; onAdded: (name: string) => void }) {
  const [more, setMore] = createSignal(0);
  const addSamples = () =>
    attempt(async () => {
      const { added } = await callBackground('addSamples', {});
      showToast({
        text: added === 0 ? say('options.samples.thereAlready') : say('options.samples.added', String(added)),
      });
    });
  return (
    <div class="stack">
      <Show when={props.name}>
        {(name) => (
          <p class="row done">
            <CircleCheck size={18} />
            <span>{say('welcome.people.added', named(name()))}</span>
          </p>
        )}
      </Show>
      <Show keyed when={more() + 1}>
        {(_round) => (
          <PersonForm
            short
            draft={emptyDraft()}
            saveLabel={say(props.name ? 'welcome.people.addMore' : 'welcome.people.add')}
            onSaved={({ person }) => {
              props.onAdded(person.name);
              setMore(more() + 1);
            }}
          />
        )}
      </Show>
      <p class="soft small">
        {say('welcome.people.orSamples')}{' '}
        <Button kind="plain" size="small" onPress={() => void addSamples()}>
          {say('options.samples.add')}
        </Button>
      </p>
    </div>
  );
}
