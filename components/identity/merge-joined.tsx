import { For, Show } from 'solid-js';
import { useApp } from '@/components/live/app';
import { named } from '@/components/people/named';
import type { PersonFile } from '@/utils/messages/protocol';
import { listFields } from '@/utils/people/merge-fields';
import { mergedPerson } from '@/utils/people/merge-people';
import type { MergeChoices, MergePlan } from '@/utils/people/merge-plan';
import type { Identity } from '@/utils/people/types';
import { say } from '@/utils/platform/say';
import { listWords } from './merge-words';

interface JoinedProps {
  a: PersonFile;
  b: PersonFile;
  plan: MergePlan;
  choices: MergeChoices;
}

interface Line {
  label: string;
  text: string;
}

function LineList(props: { title: string; lines: Line[] }) {
  return (
    <Show when={props.lines.length > 0}>
      <section class="stack" data-gap="small">
        <h2 class="merge-heading">{props.title}</h2>
        <dl class="merge-lines">
          <For each={props.lines}>
            {({ label, text }) => (
              <div>
                <dt class="soft">{label}</dt>
                <dd>{text}</dd>
              </div>
            )}
          </For>
        </dl>
      </section>
    </Show>
  );
}

const addressesOf = (identities: readonly Identity[]): string => identities.map(({ value }) => value).join(', ');

function comingOver({ joins }: MergePlan, b: PersonFile): Line[] {
  const counts: [label: string, count: number][] = [
    [say('identityUi.merge.told'), joins.preferences],
    [say('identityUi.merge.notes'), joins.notes],
    [say('identityUi.merge.moments'), joins.moments],
  ];
  return [
    ...(joins.identities > 0 ? [{ label: say('identityUi.merge.addresses'), text: addressesOf(b.identities) }] : []),
    ...counts.filter(([, count]) => count > 0).map(([label, count]) => ({ label, text: String(count) })),
  ];
}

/** What needs no choice: lists of both together, and what goes over to the one who stays. */
export function MergeJoined(props: JoinedProps) {
  const { now } = useApp();
  const lists = () => {
    const at = new Date(now()).toISOString();
    const merged = mergedPerson(props.a.person, props.b.person, props.choices, at);
    return listFields
      .filter((field) => (merged[field] ?? []).length > 0)
      .map((field) => ({ label: say(`identityUi.field.${field}`), text: listWords(merged, field, now()) }));
  };
  return (
    <>
      <LineList title={say('identityUi.merge.both')} lines={lists()} />
      <LineList
        title={say('identityUi.merge.over', named(props.b.person.name))}
        lines={comingOver(props.plan, props.b)}
      />
    </>
  );
}
