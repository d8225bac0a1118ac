import { deepEqual, equal, ok } from 'node:assert/strict';
import type { PageBench } from './page-bench';

export interface PageCase {
  title: string;
  engines: string[];
  /** Where it is not an ordinary mail. */
  page?: 'strict' | 'no-site' | 'untouched';
  run(bench: PageBench): Promise<void>;
}

const both = ['tinymce', 'textarea'];
const all = [...both, 'contenteditable', 'plaintext-only', 'roosterjs', 'quill'];
const nothing = { hosts: 0, highlights: 0, sheets: 0 };
const blank = 'Thanks for [what they did].';

const until = async (look: () => Promise<boolean>) => {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await look()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('never came to be');
};

const boxOf = (bench: PageBench, selector: string) =>
  bench.page.$eval(selector, (element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left, top, right, bottom };
  });

async function openSidebar(bench: PageBench): Promise<void> {
  const [open] = await bench.expectOurs('.open', 1);
  ok(open);
  await bench.page.mouse.click(open.x + open.width / 2, open.y + open.height / 2);
  await bench.expectOurs('.side iframe', 1);
}

export const pageCases: PageCase[] = [
  {
    title: 'nothing is put into the page while there is nothing to say',
    engines: both,
    async run(bench) {
      await bench.page.keyboard.type('Hello Ben, see you on Friday.');
      await bench.page.click('#elsewhere');
      deepEqual(await bench.traces(), nothing);
    },
  },
  {
    title: 'a raised finding is underlined in its own document and told by a pill clear of the mail',
    engines: ['tinymce'],
    async run(bench) {
      await bench.page.keyboard.type(blank);
      await bench.expectTraces({ hosts: 1, highlights: 1, sheets: 1 });
      const [pill] = await bench.expectOurs('.open', 1);
      ok(pill);
      equal(pill.text, '');
      for (const selector of ['.send', '#editor']) {
        const box = await boxOf(bench, selector);
        ok(
          pill.x > box.right || pill.x + pill.width < box.left || pill.y > box.bottom || pill.y + pill.height < box.top,
        );
      }
    },
  },
  {
    title: 'words about somebody absent bring the pill, and an underline neither with nor without the sidebar',
    engines: ['tinymce'],
    async run(bench) {
      const carol = { name: 'Carol Finch', aliases: [], role: null, title: '', careful: false, preferences: [] };
      const { person } = await bench.attune.call('savePerson', { ...carol, identities: ['carol@mail.example'] });
      await bench.page.bringToFront();
      await bench.page.keyboard.type('Carol is lazy and never does her work.');
      await bench.expectOurs('.open', 1);
      deepEqual(await bench.traces(), { hosts: 1, highlights: 0, sheets: 0 });
      await openSidebar(bench);
      deepEqual(await bench.traces(), { hosts: 1, highlights: 0, sheets: 0 });
      await bench.attune.call('removeRecord', { store: 'person', id: person.id });
    },
  },
  {
    title: 'plain fields get the pill alone',
    engines: ['textarea'],
    async run(bench) {
      await bench.page.keyboard.type(blank);
      await bench.expectOurs('.open', 1);
      deepEqual(await bench.traces(), { hosts: 1, highlights: 0, sheets: 0 });
    },
  },
  {
    title: 'all of it goes with the words',
    engines: both,
    async run(bench) {
      await bench.page.keyboard.type(blank);
      await bench.expectOurs('.open', 1);
      await bench.press('Control', 'a');
      await bench.page.keyboard.type('Thank you.');
      await bench.expectTraces(nothing);
    },
  },
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
      // One for what was typed into the blank (RoosterJS makes two of that), one for the template.
      const most = bench.page.url().includes('roosterjs') ? 3 : 2;
      let now = await bench.model();
      for (let steps = 0; steps < most && now !== before; steps += 1) {
        await bench.press('Control', 'z');
        await until(async () => (await bench.model()) !== now);
        now = await bench.model();
      }
      equal(now.trimEnd(), before.trimEnd());
    },
  },
  {
    title: 'an editor that does not take it: the draft stays, the text is copied or offered',
    engines: ['reverting'],
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
  {
    title: 'what a page does is no press of the user',
    engines: ['textarea'],
    async run(bench) {
      await bench.page.keyboard.type(blank);
      const [open] = await bench.expectOurs('.open', 1);
      ok(open);
      const at = { clientX: open.x + 20, clientY: open.y + 20, bubbles: true, composed: true };
      await bench.page.evaluate((init) => {
        const host = document.elementFromPoint(init.clientX, init.clientY);
        for (const type of ['pointerdown', 'pointerup', 'click']) host?.dispatchEvent(new PointerEvent(type, init));
        (host as HTMLElement | null)?.click();
      }, at);
      equal((await bench.ours('.side')).length, 0);
    },
  },
  {
    title: 'the sidebar opens over the page, which does not move, and takes all away when closed',
    engines: ['tinymce'],
    async run(bench) {
      const before = await boxOf(bench, '#editor');
      await bench.page.keyboard.type(`${blank} And [what it changed].`);
      await openSidebar(bench);
      deepEqual(await boxOf(bench, '#editor'), before);
      await bench.expectOurs('.open', 0);
      const [side] = await bench.ours('.side');
      equal(side?.width, 360);
      const tab = await bench.attune.tabId(bench.page);
      await bench.page.bringToFront();
      equal(await bench.attune.call('actInTab', { tab, act: { kind: 'close-sidebar' } }), 'done');
      await bench.expectOurs('.side', 0);
      await bench.expectOurs('.open', 1);
      await bench.page.bringToFront();
      await bench.page.keyboard.type(' More.');
      ok((await bench.model()).endsWith('More.'));
    },
  },
  {
    title: 'a press in the sidebar replaces the words, as one undo step',
    engines: both,
    async run(bench) {
      await bench.page.keyboard.type(`Hello Ben. ${blank}`);
      await bench.expectOurs('.open', 1);
      const tab = await bench.attune.tabId(bench.page);
      const report = await bench.attune.call('reportOf', { tab });
      await bench.page.bringToFront();
      equal(report?.snapshot.drafts[0]?.text, '');
      const cue = report?.cues.find(({ raised }) => raised);
      ok(cue);
      equal(cue.quote, '[what they did]');
      const act = { kind: 'replace', draft: cue.draft, cue: cue.id, text: 'the notes' } as const;
      equal(await bench.attune.call('actInTab', { tab, act }), 'done');
      equal(await bench.model(), 'Hello Ben. Thanks for the notes.');
      await bench.expectTraces(nothing);
      await bench.page.bringToFront();
      await bench.press('Control', 'z');
      await until(async () => (await bench.model()) === `Hello Ben. ${blank}`);
    },
  },
  {
    title: 'a page of the strictest rules: the sidebar loads, or the user is told that it cannot',
    engines: ['textarea'],
    page: 'strict',
    async run(bench) {
      await bench.page.keyboard.type(blank);
      await openSidebar(bench);
      // Firefox lets pages of extensions into any page.
      if (bench.attune.kind === 'firefox') return;
      await bench.expectOurs('.side', 0);
      await bench.expectOurs('.open', 1);
    },
  },
  {
    title: 'a second run takes the place of the first',
    engines: ['tinymce'],
    async run(bench) {
      await bench.page.keyboard.type(blank);
      await bench.expectOurs('.open', 1);
      const tab = await bench.attune.tabId(bench.page);
      await bench.attune.inExtension(
        (api, tabId) => api.scripting.executeScript({ target: { tabId }, files: ['content-scripts/cues.js'] }),
        tab,
      );
      await bench.page.bringToFront();
      await bench.expectOurs('.open', 1);
      deepEqual(await bench.traces(), { hosts: 1, highlights: 1, sheets: 1 });
    },
  },
  {
    title: 'all of it goes when the user blanks everything, and comes back',
    engines: ['tinymce'],
    async run(bench) {
      await bench.page.keyboard.type(blank);
      await bench.expectOurs('.open', 1);
      await bench.attune.call('saveSettings', { blank: true });
      await bench.expectTraces(nothing);
      await bench.attune.call('saveSettings', { blank: false });
      await bench.expectOurs('.open', 1);
    },
  },
  {
    title: 'all of it goes when the user switches the site off, and comes back',
    engines: ['tinymce'],
    async run(bench) {
      await bench.page.keyboard.type(blank);
      await bench.expectOurs('.open', 1);
      const origins = ['http://127.0.0.1/*'];
      await bench.attune.call('switchSite', { site: null, origins, on: false });
      await bench.expectTraces(nothing);
      await bench.attune.call('switchSite', { site: null, origins, on: true });
      await bench.expectOurs('.open', 1);
    },
  },
];
