import { equal, ok } from 'node:assert/strict';
import type { PageBench } from './page-bench';
import { all, both, type PageCase, until } from './page-steps';

async function undo(bench: PageBench): Promise<void> {
  const before = await bench.model();
  await bench.press('Control', 'z');
  await until(async () => (await bench.model()) !== before);
}

/** The command that inserts a template, and the way from blank to blank. */
export const templateCases: PageCase[] = [
  {
    title: 'a template: the recipient, the first blank, Tab to the next, Tab away, one undo',
    engines: both,
    async run(bench) {
      await bench.page.keyboard.type('Hello. ');
      const before = await bench.model();
      await bench.attune.dispatchCommand('insert-gratitude');
      await until(async () => (await bench.selected()).startsWith('['));
      ok((await bench.model()).startsWith('Hello. Hi Ben, '));
      await bench.page.evaluate(() => {
        const key = new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true });
        window.engine?.field.dispatchEvent(key);
      });
      equal(await bench.selected(), '[what they did]');
      await bench.press('Tab');
      equal(await bench.selected(), '[what it changed]');
      await bench.press('Shift', 'Tab');
      equal(await bench.selected(), '[what they did]');
      await bench.press('Escape');
      await bench.press('Control', 'z');
      await until(async () => (await bench.model()) === before);
    },
  },
  {
    title: 'the command in an editor of any page: blanks by Tab, typing goes on, one undo',
    engines: all,
    page: 'no-site',
    async run(bench) {
      await bench.page.keyboard.type('Hello. ');
      const before = await bench.model();
      await bench.attune.dispatchCommand('insert-gratitude');
      await until(async () => (await bench.selected()) === '[what they did]');
      const inserted = await bench.model();
      ok(inserted.startsWith('Hello. Hi there, '));
      await bench.page.keyboard.type('came');
      await bench.press('Tab');
      equal(await bench.selected(), '[what it changed]');
      equal(await bench.model(), inserted.replace('[what they did]', 'came'));
      await bench.press('Escape');
      // Some engines make one step of both, some one of every key in the blank.
      for (let steps = 'came'.length + 1; steps > 0 && (await bench.model()) !== before; steps -= 1) await undo(bench);
      equal((await bench.model()).trimEnd(), before.trimEnd());
    },
  },
  {
    title: 'an editor that does not take it: the draft stays, the text is copied or offered',
    engines: ['reverting', 'swallowing'],
    page: 'no-site',
    async run(bench) {
      await bench.page.keyboard.type('Hello.');
      await bench.attune.dispatchCommand('insert-gratitude');
      const [notice] = await bench.expectOurs('.notice', 1);
      ok(notice?.text);
      equal(await bench.model(), 'Hello.');
      equal(await bench.page.$eval('#editor', (element) => element.textContent), 'Hello.');
      for (const { x, y } of await bench.ours('.notice .do')) {
        await bench.page.mouse.click(x + 5, y + 5);
        await until(async () => (await bench.ours('.notice .do')).length === 0);
      }
      await bench.page.evaluate(() => {
        const to = document.createElement('textarea');
        to.id = 'pasted';
        document.body.append(to);
        to.focus();
      });
      await bench.press('Control', 'v');
      await until(() =>
        bench.page.$eval('#pasted', (to) => (to as HTMLTextAreaElement).value.startsWith(' Hi there, ')),
      );
    },
  },
  {
    title: 'with no draft on the page the command says so',
    engines: ['none'],
    page: 'no-site',
    async run(bench) {
      await bench.page.click('#elsewhere');
      await bench.attune.dispatchCommand('insert-gratitude');
      await bench.expectOurs('.notice', 1);
    },
  },
  {
    title: 'the command in a draft that was never touched',
    engines: both,
    page: 'untouched',
    async run(bench) {
      await bench.attune.dispatchCommand('insert-gratitude');
      await until(async () => (await bench.selected()) === '[what they did]');
      ok((await bench.model()).startsWith('Hi Ben, '));
    },
  },
];
