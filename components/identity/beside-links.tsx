import './identity.css';
import X from 'lucide-solid/icons/x';
import { createSignal, Show } from 'solid-js';
import { useApp } from '@/components/live/app';
import { openPeople } from '@/components/live/open-people';
import { named } from '@/components/people/named';
import { Button, IconButton } from '@/components/ui/button';
import { Each } from '@/components/ui/each';
import type { LinkQuestion as Question } from '@/utils/messages/identity-calls';
import { say } from '@/utils/platform/say';
import { pairKey } from './keep-apart';
import { LinkQuestion } from './link-question';

/** As many as a setting takes; the oldest may be asked again. */
const mostPutOff = 200;

interface BesideLinkProps {
  /** Beside whom it stands; null: beside what the page shows of both. */
  person: string | null;
  question: Question;
  onPutOff: () => void;
}

function BesideLink(props: BesideLinkProps) {
  const [open, setOpen] = createSignal(false);
  const kept = () => (props.question.b.id === props.person ? props.question.b : props.question.a);
  const other = () => (kept() === props.question.a ? props.question.b : props.question.a);
  const words = () =>
    props.person === null
      ? say('identityUi.same.may', named(kept().name), named(other().name))
      : say('identityUi.same.mayBeside', named(other().name));
  return (
    <li class="beside-link">
      <div class="beside-line">
        <p class="small soft">{words()}</p>
        <Button kind="plain" size="small" expanded={open()} onPress={() => setOpen(!open())}>
          {say('identityUi.same.look')}
        </Button>
        <IconButton icon={X} label={say('identityUi.same.later')} onPress={props.onPutOff} />
      </div>
      <Show when={open()}>
        <LinkQuestion
          question={props.question}
          onApart={() => undefined}
          onSame={() => void openPeople('merge', `${kept().id},${other().id}`)}
        />
      </Show>
    </li>
  );
}

/** Beside somebody on the page, in a line each: who else they may be. Put off, it is only asked where all is looked at again. */
export function BesideLinks(props: { person: string | null; links: Question[] }) {
  const { settings, saveSettings } = useApp();
  const shown = () => props.links.filter((each) => !settings().linksPutOff.includes(pairKey(each)));
  const putOff = (key: string) =>
    void saveSettings({ linksPutOff: [...settings().linksPutOff, key].slice(-mostPutOff) });
  return (
    <Show when={shown().length > 0}>
      <ul class="stack" data-gap="small">
        <Each items={shown()} keyOf={pairKey}>
          {(question) => (
            <BesideLink person={props.person} question={question()} onPutOff={() => putOff(pairKey(question()))} />
          )}
        </Each>
      </ul>
    </Show>
  );
}
