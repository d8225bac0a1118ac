import { createSignal, Show } from 'solid-js';
import { hashOf } from '@/components/live/route';
import { aboutLines, bothWaysLines, needLines, reachLines } from '@/components/people/details/fact-lines';
import { FactLines } from '@/components/people/details/fact-list';
import { named } from '@/components/people/named';
import { Button } from '@/components/ui/button';
import type { SiteChannel } from '@/utils/conversation/types';
import { firstNameOf } from '@/utils/people/first-name';
import type { Preference } from '@/utils/people/types';
import { say } from '@/utils/platform/say';
import { type FactsProps, needsAtFirst } from './person-facts';

/** What stands above with what helps now: the general way, and the one to leave alone where that is the page's. */
const isAbove = ({ value }: Preference, channel: SiteChannel | null): boolean =>
  (value.kind === 'channel' && value.purpose === undefined) || (value.kind === 'avoid' && value.channel === channel);

const restOf = ({ file, channel }: FactsProps) => [
  ...reachLines(file).filter(({ preference }) => preference && !isAbove(preference, channel)),
  ...needLines(file).slice(needsAtFirst),
  ...bothWaysLines(file.person),
  ...aboutLines(file.person),
];

/** What helps now and then: opened by a press, with the way to all that is kept of them. */
export function MoreFacts(props: FactsProps) {
  const [open, setOpen] = createSignal(false);
  const lines = () => restOf(props);
  const called = () => {
    const { name } = props.file.person;
    return named(firstNameOf({ name, address: null, id: null }) ?? name);
  };
  return (
    <>
      <Show when={open()}>
        <ul class="facts">
          <FactLines lines={lines()} onInsert={props.onInsert} />
        </ul>
      </Show>
      <div class="row more-row">
        <Show when={lines().length > 0}>
          <Button kind="plain" size="small" expanded={open()} onPress={() => setOpen(!open())}>
            {open() ? say('details.page.less') : say('details.page.more', called())}
          </Button>
        </Show>
        <a class="small" href={`/people.html${hashOf('person', props.file.person.id)}`} target="_blank" rel="noopener">
          {say('details.page.open')}
        </a>
      </div>
    </>
  );
}
