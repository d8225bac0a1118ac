import { For, Show } from 'solid-js';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { say } from '@/utils/platform/say';
import { mappable } from '@/utils/transfer/csv-headings';
import type { FactField } from '@/utils/transfer/facts';
import { leftOverWords } from '@/utils/transfer/file-words';
import type { Column } from '@/utils/transfer/people-reading';
import type { LeftOver } from '@/utils/transfer/types';
import type { WordKey } from '@/utils/words/types';
import type { ImportRun } from './import-run';

const isLeftOver = (field: FactField): field is Exclude<LeftOver['what'], 'zone'> =>
  Object.hasOwn(leftOverWords, field) && field !== 'zone';

const labelOf = (field: FactField): string =>
  say(isLeftOver(field) ? leftOverWords[field] : (`importUi.field.${field}` as WordKey));

/** Fields of our own files, which alone write them, stand as they are. */
function optionsFor(field: FactField | null) {
  const fields = field && !mappable.includes(field) ? [field] : mappable;
  const known = fields.map((one) => ({ value: one as string, label: mappable.includes(one) ? labelOf(one) : one }));
  return [{ value: '', label: say('importUi.columns.none') }, ...known];
}

const naming: FactField[] = ['name', 'given', 'family', 'address'];

interface PlacedColumn extends Column {
  at: number;
}

function ColumnLine(props: { run: ImportRun; column: PlacedColumn }) {
  const heading = () => props.column.heading.trim() || say('importUi.columns.unnamed', String(props.column.at + 1));
  const field = () => props.run.mapping()[props.column.at] ?? null;
  const choose = (value: string) =>
    props.run.setMapping(
      props.run.mapping().map((one, at) => (at === props.column.at ? ((value || null) as FactField | null) : one)),
    );
  return (
    <li class="column-line">
      <div>
        <p class="line-title" dir="auto">
          {heading()}
        </p>
        <For each={props.column.sample.filter((cell) => cell.trim() !== '')}>
          {(cell) => (
            <p class="column-cell soft small" dir="auto">
              {cell}
            </p>
          )}
        </For>
      </div>
      <Select
        label={say('importUi.columns.column', heading())}
        labelHidden
        value={field() ?? ''}
        options={optionsFor(field())}
        onChange={choose}
      />
    </li>
  );
}

/** What each column of a table is, with what stands in its first rows. */
export function Columns(props: { run: ImportRun }) {
  const table = () => props.run.table();
  const columns = (): PlacedColumn[] => (table()?.columns ?? []).map((column, at) => ({ ...column, at }));
  const filled = () => columns().filter(({ sample }) => sample.some((cell) => cell.trim() !== ''));
  // By what was guessed: a line must not go elsewhere under the hand that changes it.
  const isTaken = ({ at }: PlacedColumn) => (table()?.guess.mapping[at] ?? null) !== null;
  const others = () => filled().filter((column) => !isTaken(column));
  const hasNames = () => props.run.mapping().some((field) => field !== null && naming.includes(field));
  return (
    <>
      <p>
        {say(`importUi.columns.${table()?.guess.source ?? 'other'}`)}{' '}
        <span class="soft">{say('importUi.columns.rows', String(table()?.rows ?? 0))}</span>
      </p>
      <ul class="column-list">
        <For each={filled().filter(isTaken)}>{(column) => <ColumnLine run={props.run} column={column} />}</For>
      </ul>
      <Show when={others().length > 0}>
        <details open={!filled().some(isTaken)}>
          <summary>{say('importUi.columns.more', String(others().length))}</summary>
          <ul class="column-list">
            <For each={others()}>{(column) => <ColumnLine run={props.run} column={column} />}</For>
          </ul>
        </details>
      </Show>
      <Show when={columns().length > filled().length}>
        <p class="soft small">{say('importUi.columns.empty', String(columns().length - filled().length))}</p>
      </Show>
      <Show when={!hasNames()}>
        <p role="status">{say('importUi.columns.nobody')}</p>
      </Show>
      <div class="row">
        <Button kind="primary" unready={!hasNames()} onPress={() => void props.run.read()}>
          {say('importUi.columns.next')}
        </Button>
        <Button kind="plain" onPress={() => props.run.startOver()}>
          {say('importUi.startOver')}
        </Button>
      </div>
    </>
  );
}
