import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noteText, pressAt } from '@/tests/harness/cue-cards';
import { type Desk, openDesk, shows } from '@/tests/harness/desk';
import { type DraftStage, undoIn, untilListed, useSofterWords } from '@/tests/harness/draft-steps';
import { type DraftBox, plainMail, plainText, richMail } from '@/tests/harness/drafts';
import { until } from '@/tests/live/waiting';
import { press } from '@/tests/views/controls';
import { word } from '@/tests/views/words';
import { type CheckDraft, draftOf } from '@/tests/writing/check-drafts';
import { browsers } from './browsers';
import { expectNoTraces } from './traces';

describe.each(browsers)('a cue in %s', (browser) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk({ browser });
  });
  afterAll(async () => expectNoTraces(await desk.close()));

  async function write(box: DraftBox, draft: CheckDraft): Promise<DraftStage> {
    const page = await desk.open(box.path);
    const writing = {
      page,
      focus: () => box.focus(page),
      text: async () => plainText(await box.text(page)),
      selected: () => box.selected(page),
    };
    await writing.focus();
    await page.keyboard.type(draft.text);
    await untilListed(desk, page, draft);
    return { said: desk, writing, sidebar: await desk.openSidebar(page), draft };
  }

  it('softer words go into a plain mail as well, and one undo takes them out', async () => {
    const stage = await write(plainMail, draftOf('harsh'));
    await useSofterWords(stage);
    await stage.writing.page.close();
  });

  it('a sentence anew takes the place of the whole sentence, and one undo brings it back', async () => {
    const text = 'The van is full. Hurry up with the boxes. See you.';
    const stage = await write(richMail, { ...draftOf('impatience'), text, flagged: 'Hurry up' });
    const { over } = await untilListed(desk, stage.writing.page, stage.draft);
    expect(text.slice(over?.start, over?.end)).toContain('with the boxes');
    await useSofterWords(stage);
    await stage.writing.page.close();
  });

  it('a draft to the absent person stands in the sidebar alone, and changes nothing', async () => {
    const draft = draftOf('absent-person');
    const { writing, sidebar } = await write(richMail, draft);
    await pressAt(sidebar, word(draft.check.title), word('cue.ways.sayIt', 'Carol'));
    expect(await noteText(sidebar)).toMatch(/^Hi Carol,/);
    expect((await writing.text()).startsWith(draft.text)).toBe(true);
    await writing.page.close();
  });

  it('an answer for the message can be taken back in the settings too', async () => {
    const draft = draftOf('harsh');
    const { writing, sidebar } = await write(plainMail, draft);
    await pressAt(sidebar, word(draft.check.title), word('cue.less'));
    await pressAt(sidebar, word(draft.check.title), word('cue.notInMessage'));
    await desk.quiet(writing.page, draft.check.id);
    const settings = await desk.attune.extensionPage('options.html#answers');
    await shows(settings, word('options.answers.session'));
    await press(settings, word('options.answers.takeBack'));
    await settings.close();
    await untilListed(desk, writing.page, draft);
    await writing.page.close();
  });

  it('a check waits in the sidebar where the user chose so, and speaks up again', async () => {
    const { id } = draftOf('harsh').check;
    const { page } = (await write(plainMail, draftOf('harsh'))).writing;
    await desk.raised(page, id);
    await desk.attune.call('saveSettings', { listed: [id] });
    await until('it waits', async () => (await desk.report(page))?.cues.some((cue) => cue.check === id && !cue.raised));
    await desk.attune.call('saveSettings', { listed: [] });
    await desk.raised(page, id);
    await page.close();
  });

  it('adding the absent person leads to the recipients, their address ready to be pasted', async () => {
    const draft = draftOf('absent-person');
    const { writing } = await write(plainMail, draft);
    const tab = await desk.attune.tabId(writing.page);
    const sidebar = await desk.attune.extensionPage(`sidebar.html?tab=${tab}`);
    await press(sidebar, word('cue.ways.add', 'Carol'));
    const focused = () => writing.page.evaluate(() => document.activeElement?.id);
    await until('the caret is at the recipients', async () => (await focused()) === 'to-entry');
    await sidebar.close();
    await writing.page.bringToFront();
    await writing.page.keyboard.down('Control');
    await writing.page.keyboard.press('v');
    await writing.page.keyboard.up('Control');
    expect(await writing.page.$eval('#to-entry', (field) => (field as HTMLInputElement).value)).toMatch(/^carol/);
    await writing.page.close();
  });

  it('counts what was shown and changed, without a word of it', async () => {
    const box = plainMail;
    const { said, writing, sidebar, draft } = await write(box, draftOf('harsh'));
    const helped = async () =>
      (await desk.attune.call('ledger', {})).find(({ check }) => check === draft.check.id)?.helped ?? 0;
    const before = await helped();
    const { suggestion } = await untilListed(said, writing.page, draft);
    await desk.raised(writing.page, draft.check.id);
    await pressAt(sidebar, word(draft.check.title), word('cue.use', suggestion ?? ''));
    await until('it is counted as help', async () => (await helped()) === before + 1);
    await undoIn(writing);
    await until('it is help no more', async () => (await helped()) === before);
    expect(JSON.stringify(await desk.attune.call('ledger', {}))).not.toMatch(/garbage|Carol/);
    await writing.page.close();
  });
});
