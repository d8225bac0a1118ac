import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a row of own training text may be of tone. */
export const toneLabels = ['harsh', 'impolite', 'blame', 'impatience', 'sarcasm', 'passive', 'absolutes'] as const;

/** All that it may be; `fine` stands alone. */
export const rowLabels = [
  'fine',
  ...toneLabels,
  'complaint',
  'over-apology',
  'judged',
  'heard',
  'private',
  'praised',
] as const;
export type RowLabel = (typeof rowLabels)[number];

/** A text of our own. In `text` the absent person spoken of stands in braces: `I heard {Sam} was let go`. */
export interface Row {
  file: string;
  line: number;
  /** Rows of one group (a harsh text and its fine twin) stay in one fold. */
  group: string;
  labels: RowLabel[];
  text: string;
}

const isLabel = (word: string): word is RowLabel => (rowLabels as readonly string[]).includes(word);

function rowOf(file: string, line: number, source: string): Row {
  const [group = '', labels = '', text = '', ...rest] = source.split('\t');
  const known = labels.split(' ').filter(isLabel);
  const wrong = !group || !text || rest.length > 0 || known.length === 0 || known.length < labels.split(' ').length;
  if (wrong || (known.includes('fine') && known.length > 1)) throw new Error(`${file}:${line}: not a row: ${source}`);
  return { file, line, group: `${file}:${group}`, labels: known, text };
}

/** All rows of `*.tsv` in a folder: a head line, then group, labels and text parted by tabs. */
export function readRows(folder: string): Row[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.tsv'));
  return files.sort().flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .flatMap((source, at) => (at === 0 || source === '' ? [] : [rowOf(file, at + 1, source)])),
  );
}
