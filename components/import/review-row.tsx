import { Show } from 'solid-js';
import { Name } from '@/components/people/avatar';
import { named } from '@/components/people/named';
import { Select } from '@/components/ui/select';
import { Chip } from '@/components/ui/surfaces';
import { say } from '@/utils/platform/say';
import type { PlannedRow, RowChoice } from '@/utils/transfer/plan-types';
import { choiceKey, choicesFor, classOf } from '@/utils/transfer/review';
import type { Review } from './review-state';
import { ChangedLines, RowDetails } from './row-lines';

function choiceLabel(row: PlannedRow, choice: RowChoice): string {
  if (choice.do === 'new') return say('importUi.choice.new');
  if (choice.do === 'skip') return say(row.effect === 'same' ? 'importUi.choice.same' : 'importUi.choice.skip');
  if (choice.do === 'join-row') return say('importUi.choice.joinRow', String(choice.row));
  const target = row.targets.find(({ id }) => id === choice.person);
  const [address] = target?.identities ?? [];
  const name = named(target?.name ?? '');
  return address ? say('importUi.choice.joinAddress', name, address) : say('importUi.choice.join', name);
}

const aboutOf = ({ draft }: PlannedRow): string =>
  [draft.title, draft.details.company, ...draft.identities.slice(0, 3)].filter(Boolean).join(' · ');

/** One person of a file, and what becomes of them. */
export function ReviewRow(props: { row: PlannedRow; review: Review }) {
  const of = () => classOf(props.row);
  const choices = () => choicesFor(props.row);
  const choose = (key: string) => {
    const choice = choices().find((one) => choiceKey(one) === key);
    if (choice) props.review.choose(props.row, choice);
  };
  return (
    <li class="review-row" data-class={of()}>
      <div class="review-row-head">
        <div class="review-row-who">
          <p class="line-title">
            <Name>{props.row.draft.name || say('importUi.row', String(props.row.row))}</Name>{' '}
            <Chip tone={of() === 'question' ? 'warm' : of() === 'new' ? 'calm' : undefined}>
              {say(`importUi.class.${of()}`)}
            </Chip>
          </p>
          <p class="soft small" dir="auto">
            {aboutOf(props.row)}
          </p>
        </div>
        <Show when={choices().length > 0}>
          <Select
            label={say('importUi.choice.label', named(props.row.draft.name))}
            labelHidden
            value={choiceKey(props.review.choiceOf(props.row))}
            options={choices().map((choice) => ({ value: choiceKey(choice), label: choiceLabel(props.row, choice) }))}
            onChange={choose}
          />
        </Show>
      </div>
      <ChangedLines row={props.row} review={props.review} />
      <RowDetails row={props.row} />
    </li>
  );
}
