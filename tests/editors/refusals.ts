import { equal } from 'node:assert/strict';
import { modelled } from './engine-list';
import { type Case, holds, opening, start } from './steps';

/** Pages that do not take what is put in: the draft is as before, and whoever asked is told. */
export const refusals: { one: Case; engines: string[] }[] = [
  {
    engines: ['reverting', 'swallowing'],
    one: {
      title: 'says so when the page did not take it',
      column: 'refused',
      async run(bench) {
        await bench.type('one');
        equal((await bench.ask({ text: ' Aaa' })).outcome, 'kept');
        await holds(bench, 'one');
      },
    },
  },
  {
    engines: ['swallowing'],
    one: {
      title: 'gives the caret back when the page did not take it',
      column: 'caret back',
      async run(bench) {
        await bench.type('one two');
        equal((await bench.ask({ text: 'uno', over: { start: 0, end: 3 } })).outcome, 'kept');
        await bench.type(' three');
        await holds(bench, 'one two three');
      },
    },
  },
  {
    engines: modelled,
    one: {
      title: 'takes back what the page made something else of',
      column: 'altered',
      more: '&altering',
      async run(bench) {
        await start(bench);
        equal((await bench.ask({ text: 'Aaa\nBbb' })).outcome, 'kept');
        await holds(bench, `${opening(bench)}two`);
      },
    },
  },
];
