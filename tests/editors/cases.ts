import { deepEqual, equal } from 'node:assert/strict';
import type { Bench } from './bench';

export interface Case {
  title: string;
  /** Undefined: it holds for every engine. Else why it is not asked of this one. */
  not?(bench: Bench): string | undefined;
  run(bench: Bench): Promise<void>;
}

const lines = 'Aaa\nBbb\n\nCcc';
const oneLine = (bench: Bench) => (bench.engine === 'input' ? 'one line only' : undefined);
const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\ufeff', '').replace(/\n+$/, '');

/** The caret stands before `two`; the words before it were typed just now. */
async function start(bench: Bench): Promise<void> {
  await bench.type(bench.engine === 'input' ? 'one two' : 'Hi Bob,\none two');
  for (let step = 0; step < 3; step++) await bench.page.keyboard.press('ArrowLeft');
  await bench.type('x ');
}

const opening = (bench: Bench) => (bench.engine === 'input' ? 'one x ' : 'Hi Bob,\none x ');

/** By the engine's own model; TinyMCE tells paragraphs by two line breaks. */
async function holds(bench: Bench, text: string): Promise<void> {
  const model = async () => {
    const found = plain(await bench.model());
    return bench.engine === 'tinymce' ? found.replaceAll('\n\n', '\n') : found;
  };
  // Engines take some frames, and Draft.js a moment behind an input method.
  const end = Date.now() + 2000;
  while (Date.now() < end && (await model()) !== text)
    await bench.page.evaluate(() => new Promise(requestAnimationFrame));
  equal(await model(), text);
}

const settled = (bench: Bench, before: string) =>
  bench.page.waitForFunction((old) => window.engine?.html() !== old, { timeout: 3000 }, before).catch(() => undefined);

/** RoosterJS gives the very first line its font or not, as it happens; what we insert is never that line. */
const linesAfterFirst = (html: string) => html.split(/\n|(?=<(?:div|p)[ >])/).slice(1);

/** The browser's own editing, in its several places. */
const native = new Set(['contenteditable', 'iframe-body', 'design-mode', 'shadow-open', 'shadow-closed']);

/** What is typed right behind a text is one step with it, whoever put the text there. */
const joining: Record<string, string> = {
  'react-textarea': 'React ends a step at every key',
  quill: 'Quill joins all of one second',
  prosemirror: 'ProseMirror joins all of half a second',
  tiptap: 'ProseMirror joins all of half a second',
  slate: 'Slate joins what is typed right behind a paste',
};

export const cases: Case[] = [
  {
    title: 'is known by its own file',
    async run(bench) {
      const names: Record<string, string> = {
        input: 'textarea',
        'react-textarea': 'textarea',
        'plaintext-only': 'contenteditable',
        'iframe-body': 'contenteditable',
        'design-mode': 'contenteditable',
        'shadow-open': 'contenteditable',
        'shadow-closed': 'contenteditable',
        tiptap: 'prosemirror',
      };
      equal((await bench.ask({ text: 'a' })).editor, names[bench.engine] ?? bench.engine);
    },
  },
  {
    title: 'inserts at the caret',
    async run(bench) {
      await start(bench);
      const told = await bench.ask({ text: 'Aaa ' });
      equal(told.outcome, 'done');
      equal(plain(told.before), `${opening(bench)}two`);
      await holds(bench, `${opening(bench)}Aaa two`);
    },
  },
  {
    title: 'keeps line breaks and an empty line',
    not: oneLine,
    async run(bench) {
      await start(bench);
      equal((await bench.ask({ text: lines })).outcome, 'done');
      const model = plain(await bench.model());
      const wanted = `${opening(bench)}${lines}two`;
      equal(model.replace(/\n+/g, '\n'), wanted.replace(/\n+/g, '\n'));
      equal(plain((await bench.ask({ text: '' })).before), wanted);
    },
  },
  {
    title: 'is undone by one undo, what was typed before stays',
    async run(bench) {
      await start(bench);
      const before = await bench.html();
      await bench.ask({ text: bench.engine === 'input' ? 'Aaa' : lines });
      const inserted = await bench.html();
      await bench.undo();
      await settled(bench, inserted);
      equal(await bench.html(), before);
      await bench.redo();
      await settled(bench, before);
      equal(await bench.html(), inserted);
    },
  },
  {
    title: 'typing goes on behind it, as an undo step of its own',
    not: ({ engine }) => joining[engine],
    async run(bench) {
      await start(bench);
      await bench.ask({ text: 'Aaa ' });
      const inserted = await bench.html();
      await bench.type('ZZ');
      await holds(bench, `${opening(bench)}Aaa ZZtwo`);
      const typed = await bench.html();
      await bench.undo();
      await settled(bench, typed);
      equal(await bench.html(), inserted);
    },
  },
  {
    title: 'replaces a word and nothing else',
    async run(bench) {
      await start(bench);
      const at = opening(bench).indexOf('one');
      equal((await bench.ask({ text: 'uno', over: { start: at, end: at + 3 } })).outcome, 'done');
      await holds(bench, `${opening(bench).replace('one', 'uno')}two`);
      const replaced = await bench.html();
      await bench.undo();
      await settled(bench, replaced);
      await holds(bench, `${opening(bench)}two`);
    },
  },
  {
    title: 'selects the first blank, which the next key fills',
    async run(bench) {
      await start(bench);
      const text = bench.engine === 'input' ? 'Thanks for [what]!' : 'Thanks!\n\nFor [what] too';
      const at = text.indexOf('[');
      await bench.ask({ text, select: { start: at, end: at + 6 } });
      await bench.type('it');
      const model = plain(await bench.model());
      equal(model.replace(/\n+/g, '\n'), `${opening(bench)}${text.replace('[what]', 'it')}two`.replace(/\n+/g, '\n'));
    },
  },
  {
    title: 'finds the old caret after the focus went elsewhere',
    async run(bench) {
      await start(bench);
      await bench.page.click('#elsewhere');
      equal((await bench.ask({ text: 'Aaa ' })).outcome, 'done');
      await bench.type('ZZ');
      await holds(bench, `${opening(bench)}Aaa ZZtwo`);
    },
  },
  {
    title: 'looks as if typed by hand',
    not: ({ engine, kind }) =>
      engine === 'input'
        ? 'one line only'
        : engine === 'ckeditor4' || (native.has(engine) && kind === 'firefox')
          ? 'one undo step there means br'
          : undefined,
    async run(bench) {
      await start(bench);
      await bench.ask({ text: lines });
      const inserted = await bench.html();
      const byHand = await bench.again();
      await start(byHand);
      await byHand.type(lines);
      deepEqual(linesAfterFirst(inserted), linesAfterFirst(await byHand.html()));
    },
  },
  {
    title: 'leaves the draft alone while an input method composes',
    not: ({ kind }) => (kind === 'firefox' ? 'no driver composes there' : undefined),
    async run(bench) {
      await start(bench);
      const session = await bench.page.createCDPSession();
      await session.send('Input.imeSetComposition', { text: 'か', selectionStart: 1, selectionEnd: 1 });
      equal((await bench.ask({ text: 'Aaa' })).outcome, 'kept');
      await session.send('Input.insertText', { text: '課' });
      await session.detach();
      await holds(bench, `${opening(bench)}課two`);
    },
  },
];

/** An engine that puts its own text back on the next frame. */
export const revertingCase: Case = {
  title: 'says so when the engine did not take it',
  async run(bench) {
    await bench.type('one');
    equal((await bench.ask({ text: ' Aaa' })).outcome, 'kept');
    equal(plain(await bench.page.evaluate(() => window.engine?.field.textContent ?? '')), 'one');
  },
};
