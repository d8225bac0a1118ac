import { join } from 'node:path';
import { repeatedSkeletons, twins } from './training/near-duplicates';
import { type Row, readRows } from './training/rows';

const folder = join(import.meta.dirname, '../utils/checks/training');
const [only = ''] = process.argv.slice(2);
const place = ({ file, line, text }: Row) => `${file}:${line} ${text}`;
const mine = ({ file }: Row) => file.startsWith(only);

const rows = readRows(folder);
const pairs = twins(rows).filter(({ row, twin }) => mine(row) || mine(twin));
const skeletons = repeatedSkeletons(rows).filter(({ rows: same }) => same.some(mine));
for (const { row, twin, alike } of pairs)
  console.log(`too alike (${alike.toFixed(2)})\n  ${place(row)}\n  ${place(twin)}`);
for (const { skeleton, rows: same } of skeletons) {
  console.log(`${same.length} of one skeleton: ${skeleton}\n${same.map((row) => `  ${place(row)}`).join('\n')}`);
}
const counts = new Map<string, number>();
for (const { labels } of rows.filter(mine)) for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
console.log(`${rows.filter(mine).length} rows: ${[...counts].map(([label, count]) => `${label} ${count}`).join(', ')}`);
console.log(`${pairs.length} pairs too alike, ${skeletons.length} skeletons too often`);
process.exitCode = pairs.length + skeletons.length > 0 ? 1 : 0;
