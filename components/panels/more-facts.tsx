import { createSignal, Show } from 'solid-js';
import { useApp } from '@/components/live/app';
import { hashOf } from '@/components/live/route';
import { aboutLines, bothWaysLines, daysOffLines, needLines, reachLines } from '@/components/people/details/fact-lines';
import { FactLines } from '@/components/people/details/fact-list';
import { named } from '@/components/people/named';
import { Button } from '@/components/ui/button';
import { firstNameOf } from '@/utils/people/first-name';
import type { Preference } from '@/utils/people/types';
import { say } from '@/utils/platform/say';
import { type FactsProps, needsAtFirst, waysShown } from './person-facts';

const restOf = ({ file }: FactsProps, above: readonly Preference[]) => [
  ...reachLines(file).filter(({ preference }) => preference && !above.includes(preference)),
  ...daysOffLines(file),
  ...needLines(file).slice(needsAtFirst),
  ...bothWaysLines(file.person),
  ...aboutLines(file.person),
];

/** What helps now and then: opened by a press, with the way to all that is kept of them. */
export function MoreFacts(props: FactsProps) {
  const [open, setOpen] = createSignal(false);
  const { now } = useApp();
  const lines = () => restOf(props, waysShown(props, now()));
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
