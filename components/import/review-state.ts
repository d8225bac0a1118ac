import { type Accessor, createMemo, createSignal } from 'solid-js';
import type { ChosenRow, PlannedRow, RowChoice, RowEffect } from '@/utils/transfer/plan-types';
import { chosenRows, classOf, effectOf, type RowClass } from '@/utils/transfer/review';

export type Filter = 'all' | RowClass;

/** What one page of rows shows: enough to look through, few enough to be drawn at once. */
export const pageSize = 25;

export interface Review {
  show: (rows: readonly PlannedRow[]) => void;
  choiceOf: (row: PlannedRow) => RowChoice;
  choose: (row: PlannedRow, choice: RowChoice) => void;
  /** For all rows that the filter lets through. */
  takeAll: () => void;
  leaveAll: () => void;
  filter: Accessor<Filter>;
  setFilter: (filter: Filter) => void;
  /** How many rows there are of each, and of all. */
  counts: Accessor<Record<Filter, number>>;
  page: Accessor<number>;
  setPage: (page: number) => void;
  pages: Accessor<number>;
  shown: Accessor<readonly PlannedRow[]>;
  /** What the choices come to. */
  tally: Accessor<Record<RowEffect, number>>;
  chosen: () => ChosenRow[];
}

const countBy = <K extends string>(keys: readonly K[], of: Iterable<K>): Record<K, number> => {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
  for (const key of of) counts[key] += 1;
  return counts;
};

const classes: RowClass[] = ['new', 'change', 'question', 'same', 'stop'];
const effects: RowEffect[] = ['new', 'join', 'same', 'skip', 'stop'];

/** The rows that a filter lets through, page by page. */
function createPages(rows: Accessor<readonly PlannedRow[]>) {
  const [filter, setFilter] = createSignal<Filter>('all');
  const [page, setPage] = createSignal(0);
  const classed = createMemo(() => rows().map((row) => ({ row, of: classOf(row) })));
  const counts = createMemo((): Record<Filter, number> => {
    const found = classed().map((each) => each.of);
    return { ...countBy(classes, found), all: found.length };
  });
  const filtered = createMemo(() =>
    filter() === 'all' ? rows() : classed().flatMap(({ row, of }) => (of === filter() ? [row] : [])),
  );
  return {
    filter,
    counts,
    filtered,
    page,
    setPage,
    setFilter(next: Filter) {
      setFilter(next);
      setPage(0);
    },
    pages: () => Math.max(1, Math.ceil(filtered().length / pageSize)),
    shown: createMemo(() => filtered().slice(page() * pageSize, (page() + 1) * pageSize)),
  };
}

/** The rows of a file as they are looked through, and what was chosen for each. */
export function createReview(): Review {
  const [rows, setRows] = createSignal<readonly PlannedRow[]>([]);
  // Changed in place: to copy the choices of a hundred thousand rows with each press would be felt.
  const [choices, setChoices] = createSignal(new Map<number, RowChoice>(), { equals: false });
  const { filtered, ...pages } = createPages(rows);
  const choiceOf = (row: PlannedRow): RowChoice => choices().get(row.row) ?? row.choice;
  const chooseEach = (choiceFor: (row: PlannedRow) => RowChoice) =>
    void setChoices((all) => {
      for (const row of filtered()) all.set(row.row, choiceFor(row));
      return all;
    });
  return {
    ...pages,
    choiceOf,
    show(found) {
      setChoices(new Map());
      pages.setFilter('all');
      setRows(found);
    },
    choose: (row, choice) => void setChoices((all) => all.set(row.row, choice)),
    takeAll: () => chooseEach((row) => row.choice),
    leaveAll: () => chooseEach(() => ({ do: 'skip' })),
    tally: createMemo(() =>
      countBy(
        effects,
        rows().map((row) => effectOf(row, choiceOf(row))),
      ),
    ),
    chosen: () => chosenRows(rows(), choiceOf),
  };
}
