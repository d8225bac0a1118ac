import X from 'lucide-solid/icons/x';
import { Show } from 'solid-js';
import { Avatar, Name } from '@/components/people/avatar';
import { named } from '@/components/people/named';
import { IconButton } from '@/components/ui/button';
import { cityOf } from '@/utils/hours/zones';
import { say } from '@/utils/platform/say';
import { CardLines } from './card-lines';
import { type CharterDay, rowText } from './charter-day';
import type { CharterShown } from './charter-files';
import { CharterStrip } from './charter-strip';
import { nameOf, reachLines, sourceOf } from './charter-words';

interface CharterRowProps {
  row: CharterDay['rows'][number];
  shown: CharterShown;
  onRemove: () => void;
}

function Who(props: CharterRowProps) {
  const person = () => props.row.person;
  const there = () => {
    const zone = person().card.zone;
    return props.row.local && zone ? say('cardUi.charter.there', props.row.local, cityOf(zone)) : '';
  };
  return (
    <div class="charter-who">
      <Avatar name={nameOf(person())} />
      <div>
        <p>
          <strong>
            <Name>{nameOf(person())}</Name>
          </strong>{' '}
          <Show when={person().card.pronouns}>{(pronouns) => <span class="soft small">{pronouns()}</span>}</Show>
        </p>
        <p class="soft small">{there()}</p>
        <p class="soft small">{sourceOf(person(), props.shown.now)}</p>
      </div>
      <div class="charter-remove">
        <IconButton icon={X} label={say('cardUi.charter.remove', named(nameOf(person())))} onPress={props.onRemove} />
      </div>
    </div>
  );
}

export function CharterRow(props: CharterRowProps) {
  const words = () => rowText(props.row, props.shown.zone, props.shown.language);
  return (
    <li class="charter-row">
      <Who {...props} />
      <div class="charter-told">
        <CharterStrip
          label={say('cardUi.charter.strip', nameOf(props.row.person), words())}
          day={props.shown.day}
          zone={props.shown.zone}
          open={props.row.open}
          focus={props.row.focus}
          together={props.shown.day.together}
          now={props.shown.now}
        />
        <p class="small charter-hours">{words()}</p>
        <CardLines class="charter-lines" lines={reachLines(props.row.person)} />
      </div>
    </li>
  );
}
