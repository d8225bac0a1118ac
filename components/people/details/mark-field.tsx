import { For, Show } from 'solid-js';
import { Button } from '@/components/ui/button';
import { FieldError } from '@/components/ui/field';
import { Chip } from '@/components/ui/surfaces';
import { TextField } from '@/components/ui/text-field';
import { endOfNextWeek, nextFriday } from '@/utils/people/lasting';
import type { Mark } from '@/utils/people/types';
import { say } from '@/utils/platform/say';
import { markLabel } from './detail-words';
import type { DraftForm } from './draft-form';

const today = (): string => Temporal.Now.plainDateISO().toString();

const quickDays = () => [
  { label: say('details.day.today'), day: today() },
  { label: say('details.day.friday'), day: nextFriday(today()) },
  { label: say('details.day.nextWeek'), day: endOfNextWeek(today()) },
];

function DayChoice(props: { day: string; onChoose: (day: string) => void }) {
  return (
    <div class="row">
      <For each={quickDays()}>
        {({ label, day }) => (
          <Button size="small" pressed={props.day === day} onPress={() => props.onChoose(day)}>
            {label}
          </Button>
        )}
      </For>
    </div>
  );
}

/** "Swamped until Friday": it ends by itself. */
export function MarkField(props: DraftForm) {
  const mark = () => props.draft.newMark;
  const change = (part: Partial<Mark>) => props.change({ newMark: { ...mark(), ...part } });
  const isWhole = () => mark().text.trim() !== '' && mark().until !== '';
  const add = () => props.change({ marks: [...props.draft.marks, { ...mark() }], newMark: { text: '', until: '' } });
  return (
    <fieldset class="stack" data-gap="small">
      <legend class="field-label">{say('details.marks')}</legend>
      <Show when={props.draft.marks.length > 0}>
        <div class="row">
          <For each={props.draft.marks}>
            {(one) => (
              <Chip
                tone="warm"
                removeLabel={say('details.removeOne', one.text)}
                onRemove={() => props.change({ marks: props.draft.marks.filter((each) => each !== one) })}
              >
                <bdi>{markLabel(one)}</bdi>
              </Chip>
            )}
          </For>
        </div>
      </Show>
      <div class="split">
        <TextField
          label={say('details.markText')}
          placeholder={say('details.markExample')}
          value={mark().text}
          onInput={(text) => change({ text })}
        />
        <TextField
          type="date"
          label={say('details.markUntil')}
          value={mark().until}
          onInput={(until) => change({ until })}
        />
      </div>
      <div class="row" data-split>
        <DayChoice day={mark().until} onChoose={(until) => change({ until })} />
        <Show when={isWhole()}>
          <Button size="small" onPress={add}>
            {say('details.markAdd')}
          </Button>
        </Show>
      </div>
      <FieldError text={props.errorOf('marks')} />
    </fieldset>
  );
}
