import 'temporal-polyfill/global';
import { findBrowser } from './find-browsers.mjs';
import { speedRows } from './measure/speed';
import { type Row, toneRows } from './measure/tone';
import { hasLabelled } from './training/texts';

function print(rows: readonly Row[]): void {
  const all = [{ figure: 'figure', value: 'measured', must: 'must', aim: 'aim' }, ...rows];
  const wide = (column: keyof Row) => Math.max(...all.map((row) => row[column].length));
  for (const row of all)
    console.log(
      `| ${row.figure.padEnd(wide('figure'))} | ${row.value.padEnd(wide('value'))} | ${row.must.padEnd(wide('must'))} | ${row.aim.padEnd(wide('aim'))} |`,
    );
}

async function timed(): Promise<Row[]> {
  const rows = await speedRows();
  return rows.map(({ name, median, p95, limit }) => ({
    figure: `ms, median (95th percentile): ${name}`,
    value: `${median.toFixed(2)} (${p95.toFixed(2)})`,
    must: limit.p95 === undefined ? `<= ${limit.median}` : `<= ${limit.median} (${limit.p95})`,
    aim: '-',
  }));
}

if (!hasLabelled()) console.log('The labelled texts are not here (ATTUNE_DATA), so there are no figures of tone.');
if (!findBrowser('chromium')) console.log('Chromium is not here, so nothing is timed.');
const rows = [...(hasLabelled() ? toneRows() : []), ...(findBrowser('chromium') ? await timed() : [])];
if (rows.length > 0) print(rows);
