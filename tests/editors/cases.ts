import { deepEqual, equal } from 'node:assert/strict';
import type { Bench } from './bench';
import { isNative, tested } from './engine-list';
import { type Case, comesTo, holds, lines, oneLine, opening, plain, squeezed, start } from './steps';

/** RoosterJS gives the very first line its font or not, as it happens; what we insert is never that line. */
const linesAfterFirst = (html: string) => html.split(/\n|(?=<(?:div|p)[ >])/).slice(1);

/** What is undone and done again is looked at whole, with all that the engine keeps beside the words. */
const becomes = (bench: Bench, html: string) => comesTo(bench, bench.html, html);

const linesFor = (bench: Bench) => (oneLine(bench) ? 'Aaa' : lines);

/** What an input method does goes into a page by a way of its own, and may come behind what is asked of the page next. */
async function compositionIn({ page }: Bench): Promise<{ begun(): Promise<unknown> }> {
  const watch = await page.evaluateHandle(() => {
    let focused = document;
    for (let inner = focused.activeElement; inner instanceof HTMLIFrameElement; inner = focused.activeElement) {
      if (!inner.contentDocument) break;
      focused = inner.contentDocument;
    }
    const seen = new Promise((resolve) => {
      focused.addEventListener('compositionstart', resolve, { once: true, capture: true });
    });
    return { seen: seen.then(() => true) };
  });
  return { begun: () => watch.evaluate(({ seen }) => seen) };
}

export const cases: Case[] = [
  {
    title: 'inserts at the caret, by its own file; one undo takes that away, and not what was typed just before',
    column: 'at the caret, undo',
    async run(bench) {
      await start(bench);
      const told = await bench.ask({ text: 'Aaa ' });
      equal(told.editor, tested.find(({ name }) => name === bench.engine)?.editor);
      equal(told.outcome, 'done');
      equal(plain(told.before), `${opening(bench)}two`);
      await holds(bench, `${opening(bench)}Aaa two`);
      await bench.undo();
      await holds(bench, `${opening(bench)}two`);
    },
  },
  {
    title: 'inserts into an empty draft',
    column: 'when empty',
    async run(bench) {
      equal((await bench.ask({ text: 'Aaa & <b>' })).outcome, 'done');
      await bench.type('ZZ');
      await holds(bench, 'Aaa & <b>ZZ');
    },
  },
  {
    title: 'keeps line breaks and an empty line',
    column: 'lines',
    not: oneLine,
    async run(bench) {
      await start(bench);
      equal((await bench.ask({ text: lines })).outcome, 'done');
      const wanted = `${opening(bench)}${lines}two`;
      await comesTo(bench, async () => squeezed(await bench.model()), squeezed(wanted));
      equal(plain(await bench.shown()), wanted);
    },
  },
  {
    title: 'replaces a word and nothing else; one undo gives it back',
    column: 'a word, undo',
    async run(bench) {
      await start(bench);
      const at = opening(bench).indexOf('one');
      equal((await bench.ask({ text: 'uno', over: { start: at, end: at + 3 } })).outcome, 'done');
      await holds(bench, `${opening(bench).replace('one', 'uno')}two`);
      await bench.undo();
      await holds(bench, `${opening(bench)}two`);
    },
  },
  {
    title: 'lines are undone by one undo, what was typed before stays, and done again by one redo',
    column: 'lines, undo, redo',
    async run(bench) {
      await start(bench);
      const before = await bench.html();
      await bench.ask({ text: linesFor(bench) });
      const inserted = await bench.html();
      await bench.undo();
      await becomes(bench, before);
      await bench.redo();
      await becomes(bench, inserted);
    },
  },
  {
    title: 'what is typed behind it is an undo step of its own',
    column: 'undo of that',
    not: ({ engine }) => tested.find(({ name }) => name === engine)?.joins,
    async run(bench) {
      await start(bench);
      await bench.ask({ text: 'Aaa ' });
      const inserted = await bench.html();
      await bench.type('ZZ');
      await bench.undo();
      await becomes(bench, inserted);
    },
  },
  {
    title: 'selects the first blank, which the next key fills',
    column: 'a blank',
    async run(bench) {
      await start(bench);
      const text = oneLine(bench) ? 'Thanks for [what]!' : 'Thanks!\n\nFor [what] too';
      const at = text.indexOf('[');
      await bench.ask({ text, select: { start: at, end: at + 6 } });
      await bench.type('it');
      const wanted = `${opening(bench)}${text.replace('[what]', 'it')}two`;
      await comesTo(bench, async () => squeezed(await bench.model()), squeezed(wanted));
    },
  },
  {
    title: 'finds the old caret after the focus went elsewhere',
    column: 'old caret',
    async run(bench) {
      await start(bench);
      await bench.page.click('#elsewhere');
      equal((await bench.ask({ text: 'Aaa ' })).outcome, 'done');
      await bench.type('ZZ');
      await holds(bench, `${opening(bench)}Aaa ZZtwo`);
    },
  },
  {
    title: 'typing goes on behind it, and all is sent, with nothing of ours',
    column: 'type on, send',
    async run(bench) {
      await start(bench);
      await bench.ask({ text: linesFor(bench) });
      await bench.type('ZZ');
      const wanted = squeezed(`${opening(bench)}${linesFor(bench)}ZZtwo`);
      await comesTo(bench, async () => squeezed(await bench.model()), wanted);
      await bench.page.click('#send');
      await comesTo(bench, async () => squeezed(await bench.page.evaluate(() => window.sent ?? '')), wanted);
      equal(squeezed(await bench.model()), wanted);
    },
  },
  {
    title: 'looks as if typed by hand',
    column: 'as by hand',
    not: ({ engine, kind }) => {
      if (engine === 'input') return 'an input has one line';
      const breaks = engine === 'ckeditor4' || (isNative(engine) && kind === 'firefox');
      return breaks ? 'lines are ended by breaks there, so that the insertion is one step' : undefined;
    },
    async run(bench) {
      await start(bench);
      await bench.ask({ text: lines });
      const inserted = await bench.html();
      const byHand = await bench.again();
      await start(byHand);
      await byHand.type(lines);
      if (bench.engine === 'roosterjs') deepEqual(linesAfterFirst(inserted), linesAfterFirst(await byHand.html()));
      else await becomes(byHand, inserted);
    },
  },
  {
    title: 'leaves the draft alone while an input method composes',
    column: 'while composing',
    not: ({ kind }) => (kind === 'firefox' ? 'no driver composes in Firefox' : undefined),
    async run(bench) {
      await start(bench);
      const session = await bench.page.createCDPSession();
      const { begun } = await compositionIn(bench);
      await session.send('Input.imeSetComposition', { text: 'か', selectionStart: 1, selectionEnd: 1 });
      await begun();
      equal((await bench.ask({ text: 'Aaa' })).outcome, 'kept');
      await session.send('Input.insertText', { text: '課' });
      await session.detach();
      await holds(bench, `${opening(bench)}課two`);
    },
  },
];
