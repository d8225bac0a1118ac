import { equal } from 'node:assert/strict';
import type { Bench } from './bench';

export interface Case {
  title: string;
  /** Its name at the head of a table. */
  column: string;
  /** Undefined: it holds for every engine. Else why it is not asked of this one. */
  not?(bench: Bench): string | undefined;
  /** What the page is to do otherwise. */
  more?: string;
  run(bench: Bench): Promise<void>;
}

export const lines = 'Aaa\nB & <b>\n\nCcc';
export const oneLine = (bench: Bench) => (bench.engine === 'input' ? 'an input has one line' : undefined);

export const plain = (text: string): string =>
  text
    .replaceAll('\u00a0', ' ')
    .replace(/[\ufeff\u200b]/g, '')
    .replace(/\n+$/, '');
export const squeezed = (text: string): string => plain(text).replace(/\n+/g, '\n');

/** The caret stands before `two`; the words before it were typed just now. */
export async function start(bench: Bench): Promise<void> {
  await bench.type(bench.engine === 'input' ? 'one two' : 'Hi Bob,\none two');
  for (let step = 0; step < 3; step++) await bench.page.keyboard.press('ArrowLeft');
  await bench.type('x ');
}

export const opening = (bench: Bench) => (bench.engine === 'input' ? 'one x ' : 'Hi Bob,\none x ');

const nextFrame = (bench: Bench) => bench.page.evaluate(() => new Promise(requestAnimationFrame));

/** Asks again until it is so: engines take some frames, and Draft.js a moment behind an input method. */
export async function comesTo(bench: Bench, read: () => Promise<string>, wanted: string): Promise<void> {
  const end = Date.now() + 3000;
  while (Date.now() < end && (await read()) !== wanted) await nextFrame(bench);
  equal(await read(), wanted);
}

/** By the engine's own model, and by what stands in the page's tree. TinyMCE tells paragraphs by two line breaks. */
export async function holds(bench: Bench, text: string): Promise<void> {
  const model = async () => {
    const found = plain(await bench.model());
    return bench.engine === 'tinymce' ? found.replaceAll('\n\n', '\n') : found;
  };
  await comesTo(bench, model, text);
  await comesTo(bench, async () => plain(await bench.shown()), text);
}
