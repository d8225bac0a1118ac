import 'temporal-polyfill/global';
import { parseArgs } from 'node:util';
import { findBrowser } from './find-browsers.mjs';
import { gossipRows, hasGossip } from './measure/gossip';
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

interface Part {
  name: string;
  isHere(): boolean;
  /** What is said where it is not. */
  without: string;
  rows(): Row[] | Promise<Row[]>;
}

const parts: readonly Part[] = [
  {
    name: 'tone',
    isHere: hasLabelled,
    without: 'The labelled texts are not here (ATTUNE_DATA), so there are no figures of tone.',
    rows: toneRows,
  },
  {
    name: 'gossip',
    isHere: hasGossip,
    without: 'The hand-labelled sentences about absent people are not here (ATTUNE_DATA), so none are scored.',
    rows: gossipRows,
  },
  {
    name: 'speed',
    isHere: () => Boolean(findBrowser('chromium')),
    without: 'Chromium is not here, so nothing is timed.',
    rows: timed,
  },
];

async function measure(chosen: readonly Part[]): Promise<void> {
  for (const { isHere, without } of chosen) if (!isHere()) console.log(without);
  const rows: Row[] = [];
  for (const part of chosen) if (part.isHere()) rows.push(...(await part.rows()));
  if (rows.length > 0) print(rows);
}

const { positionals } = parseArgs({ allowPositionals: true });
const unknown = positionals.find((asked) => !parts.some(({ name }) => name === asked));
if (unknown === undefined) {
  await measure(parts.filter(({ name }) => positionals.length === 0 || positionals.includes(name)));
} else {
  console.error(`There is no part "${unknown}". There are: ${parts.map(({ name }) => name).join(', ')}.`);
  process.exitCode = 2;
}
