import { deepEqual, equal, ok } from 'node:assert/strict';
import { blank, both, boxOf, nothing, openSidebar, type PageCase, until } from './page-steps';

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
