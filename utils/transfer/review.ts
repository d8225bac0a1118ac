import type { ChosenRow, PlannedRow, RowChoice, RowEffect } from './plan-types';

/**
 * What a row is to whoever looks through a file, whatever they chose for it since: `question`: it may be one of several,
 * or somebody else; `stop`: it cannot be taken in.
 */
export type RowClass = 'new' | 'change' | 'question' | 'same' | 'stop';

const mayBeSomebodyElse = new Set<PlannedRow['match']>(['other-name', 'several', 'name', 'looks']);

export function classOf(row: PlannedRow): RowClass {
  if (row.effect === 'stop') return 'stop';
  if (row.match === 'known' && row.targets.some(({ lines }) => lines.length > 0)) return 'change';
  if (row.effect === 'same') return 'same';
  if (mayBeSomebodyElse.has(row.match)) return 'question';
  return row.choice.do === 'join-row' ? 'change' : 'new';
}

/** Names a choice among those of one row; which lines are taken makes no other choice of it. */
export const choiceKey = (choice: RowChoice): string => {
  if (choice.do === 'join') return `join ${choice.person}`;
  return choice.do === 'join-row' ? `join-row ${choice.row}` : choice.do;
};

/** Joined to somebody with what adds to them; what would replace something waits for the user. */
export function joinTo(row: PlannedRow, person: string): RowChoice {
  const lines = row.targets.find(({ id }) => id === person)?.lines ?? [];
  return { do: 'join', person, take: lines.flatMap(({ place, take }) => (take ? [place] : [])) };
}

/** All that can be chosen for a row, what was suggested first. */
export function choicesFor(row: PlannedRow): RowChoice[] {
  if (row.effect === 'stop') return [];
  const all: RowChoice[] = [
    row.choice,
    ...row.targets.filter(({ lines }) => lines.length > 0).map(({ id }) => joinTo(row, id)),
    { do: 'new' },
    { do: 'skip' },
  ];
  const keys = all.map(choiceKey);
  return all.filter((_choice, at) => keys.indexOf(keys[at] ?? '') === at);
}

/** What a choice comes to. */
export function effectOf(row: PlannedRow, choice: RowChoice): RowEffect {
  if (row.effect === 'stop' || choice.do === 'new') return row.effect === 'stop' ? 'stop' : 'new';
  if (choice.do === 'skip') return row.effect === 'same' ? 'same' : 'skip';
  return choice.do === 'join' && choice.take.length === 0 ? 'same' : 'join';
}

/** Rows that do something, as the store takes them. */
export function chosenRows(rows: readonly PlannedRow[], choiceOf: (row: PlannedRow) => RowChoice): ChosenRow[] {
  return rows.flatMap((row) => {
    const choice = choiceOf(row);
    const effect = effectOf(row, choice);
    const photo = row.photo ? { photo: row.photo } : {};
    return effect === 'new' || effect === 'join' ? [{ row: row.row, draft: row.draft, choice, ...photo }] : [];
  });
}

/** In characters of what is long in a row; one message carries some tens of megabytes. */
const partLength = 4_000_000;
const partRows = 500;

const lengthOf = ({ draft }: ChosenRow): number => draft.notes.reduce((sum, { text }) => sum + text.length, 0);

/** Cut into what one message carries. */
export function* inParts(rows: readonly ChosenRow[]): Generator<ChosenRow[]> {
  let part: ChosenRow[] = [];
  let length = 0;
  for (const row of rows) {
    part.push(row);
    length += lengthOf(row);
    if (part.length < partRows && length < partLength) continue;
    yield part;
    [part, length] = [[], 0];
  }
  if (part.length > 0) yield part;
}
