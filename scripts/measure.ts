import 'temporal-polyfill/global';
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

if (hasLabelled()) print(toneRows());
else console.log('The labelled texts are not here (ATTUNE_DATA), so there is nothing to measure.');
