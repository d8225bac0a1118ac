import type { BrowserKind } from '@/tests/harness/types';
import { tested, versionOf } from './engine-list';
import type { Case } from './steps';

/** `yes`, `NO`, or why it was not asked. */
export type Cell = string;

/** By row, then by column. */
export type Table = Record<string, Record<string, Cell>>;

export function put(table: Table, row: string, column: string, cell: Cell): void {
  table[row] = { ...table[row], [column]: cell };
}

/** For the terminal: reasons are for the document. */
export function show(kind: BrowserKind, table: Table): void {
  const short = (cell: Cell) => (cell === 'yes' || cell === 'NO' ? cell : '–');
  const rows = Object.entries(table).map(([name, cells]) => [
    name,
    Object.fromEntries(Object.entries(cells).map(([column, cell]) => [column, short(cell)])),
  ]);
  console.log(`\n${kind}`);
  console.table(Object.fromEntries(rows));
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** The cells of one browser, reasons as numbers of notes. */
function tableOf(columns: readonly string[], table: Table, notes: string[]): string {
  const shown = (cell: Cell = '') => {
    if (cell === '' || cell === 'yes' || cell === 'NO') return cell;
    if (!notes.includes(cell)) notes.push(cell);
    return `– (${notes.indexOf(cell) + 1})`;
  };
  const lines = tested.flatMap((one) => {
    const cells = table[one.name];
    const version = versionOf(one);
    const name = version ? `${one.title} (${version})` : one.title;
    return cells ? [line([name, ...columns.map((column) => shown(cells[column]))])] : [];
  });
  return [line(['', ...columns]), line(['---', ...columns.map(() => '---')]), ...lines].join('\n');
}

export interface Measured {
  kind: BrowserKind;
  version: string;
  table: Table;
}

/** The document of what holds where, as measured. */
export function editorsPage(measured: readonly Measured[], cases: readonly Case[]): string {
  const notes: string[] = [];
  const columns = cases.map(({ column }) => column);
  const tables = measured.map(
    ({ version, table }) => `## ${version.replace('/', ' ')}\n${tableOf(columns, table, notes)}\n`,
  );
  const meanings = cases.map(({ column, title }) => `- **${column}**: ${title}`);
  return `# Where Attune can write, as measured

Written by \`npm run editors -- --docs\`, never by hand. Each cell is one run in the real engine, on a fresh page: keys are pressed as a person
presses them, Attune's own editor file puts the text in from where content scripts live, and what came of it is judged by the engine's own model
and by the page's tree, which must say the same.

${meanings.join('\n')}

${tables.join('\n')}
## Not asked
${notes.map((note, index) => `${index + 1}. ${note}`).join('\n')}
`;
}
