import Trash from 'lucide-solid/icons/trash';
import UserCheck from 'lucide-solid/icons/user-check';
import { createSignal, For, Show } from 'solid-js';
import { useApp } from '@/components/live/app';
import { removeWithUndo } from '@/components/live/submit';
import { ContactForm } from '@/components/people/contact-form';
import { agoLabel, channelLabel } from '@/components/people/labels';
import { Button, IconButton } from '@/components/ui/button';
import type { PersonFile } from '@/utils/messages/protocol';
import type { Moment } from '@/utils/people/types';
import { say } from '@/utils/platform/say';
import { PersonSection } from './section';

const shownAtFirst = 5;

const momentWords = { contact: 'details.page.moment.contact', thanks: 'details.page.moment.thanks' } as const;

function MomentLine(props: { moment: Moment }) {
  const { now } = useApp();
  const about = () =>
    [
      say(momentWords[props.moment.kind]),
      props.moment.channel && channelLabel(props.moment.channel),
      agoLabel(props.moment.at, now()),
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <li class="moment-line">
      <div>
        <p>{about()}</p>
        <Show when={props.moment.text}>
          <p class="soft" dir="auto">
            {props.moment.text}
          </p>
        </Show>
      </div>
      <IconButton
        icon={Trash}
        label={say('details.page.momentRemove')}
        onPress={() => void removeWithUndo('moment', props.moment.id, say('details.page.momentRemoved'))}
      />
    </li>
  );
}

/** When the two were in touch, the last time first. */
export function MomentsSection(props: { file: PersonFile }) {
  const [all, setAll] = createSignal(false);
  const [adding, setAdding] = createSignal(false);
  const moments = () => props.file.moments;
  const shown = () => (all() ? moments() : moments().slice(0, shownAtFirst)).map(({ id }) => id);
  return (
    <PersonSection title={say('details.page.moments')}>
      <Show when={moments().length > 0} fallback={<p class="soft">{say('details.page.noMoments')}</p>}>
        <ul class="stack" data-gap="small">
          <For each={shown()}>
            {(id) => (
              <Show when={moments().find((moment) => moment.id === id)}>
                {(moment) => <MomentLine moment={moment()} />}
              </Show>
            )}
          </For>
        </ul>
      </Show>
      <Show when={adding()}>
        <ContactForm
          person={props.file.person.id}
          name={props.file.person.name}
          channel="call"
          onDone={() => setAdding(false)}
        />
      </Show>
      <div class="row">
        <Show when={!adding()}>
          <Button size="small" icon={UserCheck} onPress={() => setAdding(true)}>
            {say('sidebar.person.logContact')}
          </Button>
        </Show>
        <Show when={!all() && moments().length > shownAtFirst}>
          <Button size="small" kind="plain" onPress={() => setAll(true)}>
            {say('details.still.more')}
          </Button>
        </Show>
      </div>
    </PersonSection>
  );
}
