import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RowLabel, readRows, toneLabels } from './rows';

/** A labelled text of any set. */
export interface LabelledText {
  set: string;
  text: string;
  /** Texts of one group stay in one fold: the same thread, the same words, a harsh text and its fine twin. */
  group: string;
  /** 1: the set's problem is there; 0: it is not. */
  label: 0 | 1;
  /** The set's finer label, where it has one. */
  fine: string | null;
  /** Of own rows. */
  labels: readonly RowLabel[];
}

interface Line {
  id: string;
  text: string;
  label: number;
  fine?: string | null;
}

export const labelledFolder = join(process.env.ATTUNE_DATA ?? join(import.meta.dirname, '../../../shared'), 'tone/dev');
const ownFolder = join(import.meta.dirname, '../../utils/checks/training');

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim()
    .slice(0, 200);

/**
 * Comments are numbered `vcu-<place>-<comment>`: those of one thread follow one another in place, and their own numbers rise.
 * Two threads that stand together and happen to rise are one group, which tears no thread apart.
 */
export function threadsOf(lines: readonly Pick<Line, 'id'>[]): string[] {
  let [place, comment, thread] = [0, 0, 0];
  return lines.map(({ id }) => {
    const [nextPlace = 0, next = 0] = id.split('-').slice(1).map(Number);
    if (nextPlace !== place + 1 || next < comment) thread = nextPlace;
    [place, comment] = [nextPlace, next];
    return `vcu-${thread}`;
  });
}

const groupsOf = (set: string, lines: readonly Line[]): string[] =>
  set === 'gh_incivility' ? threadsOf(lines) : lines.map(({ text }) => plain(text));

/** One labelled set; rows whose label is unsure are left out. */
export function readSet(set: string): LabelledText[] {
  const lines = readFileSync(join(labelledFolder, `${set}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
  const groups = groupsOf(set, lines);
  const labelled = lines.map(
    (line, at): LabelledText => ({
      set,
      text: line.text,
      group: groups[at] ?? line.id,
      label: line.label === 1 ? 1 : 0,
      fine: line.fine ?? null,
      labels: [],
    }),
  );
  return labelled.filter((_, at) => lines[at]?.label === 0 || lines[at]?.label === 1);
}

export const hasLabelled = (): boolean => existsSync(labelledFolder);

const tone: ReadonlySet<RowLabel> = new Set(toneLabels);

/** Rows written for this project; those about an absent person teach that check and are no tone. */
export function readOwn(): LabelledText[] {
  return readRows(ownFolder).map(({ file, group, labels, text }) => ({
    set: file.startsWith('absent') ? 'own-absent' : 'own',
    text: text.replace(/[{}]/g, ''),
    group,
    label: labels.some((label) => tone.has(label)) ? 1 : 0,
    fine: null,
    labels,
  }));
}
