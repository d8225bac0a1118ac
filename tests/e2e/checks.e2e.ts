import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardText, noteText, pressAt, takeBack } from '@/tests/harness/cue-cards';
import { type Desk, openDesk, shows } from '@/tests/harness/desk';
import { type DraftBox, plainMail, plainText, richMail } from '@/tests/harness/drafts';
import { until } from '@/tests/live/waiting';
import { press } from '@/tests/views/controls';
import { word } from '@/tests/views/words';
import { type FamilyDraft, families } from '@/tests/writing/families';
import { browsers } from './browsers';
import { expectNoTraces } from './traces';

async function undoIn(page: Page, box: DraftBox): Promise<void> {
  await box.focus(page);
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
}

describe.each(browsers)('a cue of each family in %s', (browser) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk({ browser });
  });
  afterAll(async () => expectNoTraces(await desk.close()));

  const listed = (page: Page, { check }: FamilyDraft) =>
    until(`${check} is there`, async () => (await desk.report(page))?.cues.some((cue) => cue.check === check));
  const written = async (page: Page, box: DraftBox) => plainText(await box.text(page));
  const holds = (page: Page, box: DraftBox, text: string) =>
    until(`"${text}" in the draft`, async () => (await written(page, box)).startsWith(text));

  async function write(box: DraftBox, draft: FamilyDraft): Promise<{ page: Page; sidebar: Frame }> {
    const page = await desk.open(box.path);
    await box.focus(page);
    await page.keyboard.type(draft.text);
    await listed(page, draft);
    return { page, sidebar: await desk.openSidebar(page) };
  }

  async function answers(page: Page, sidebar: Frame, draft: FamilyDraft): Promise<void> {
    const title = word(draft.title);
    await pressAt(sidebar, title, word('cue.fine'));
    await desk.quiet(page, draft.check);
    await takeBack(sidebar);
    await listed(page, draft);
    await pressAt(sidebar, title, word('cue.less'));
    await pressAt(sidebar, title, word('cue.notInMessage'));
    await desk.quiet(page, draft.check);
    await takeBack(sidebar);
    await listed(page, draft);
  }

  /** The softer words stand in the draft in one step, and one undo brings back what the user wrote. */
  async function usesSofterWords(page: Page, sidebar: Frame, box: DraftBox, draft: FamilyDraft): Promise<void> {
    const cue = (await desk.report(page))?.cues.find(({ check }) => check === draft.check);
    const softer = draft.text.replace(cue?.quote ?? '', cue?.suggestion ?? '');
    expect(softer).not.toBe(draft.text);
    await pressAt(sidebar, word(draft.title), word('cue.use', cue?.suggestion ?? ''));
    await holds(page, box, softer);
    await desk.quiet(page, draft.check);
    await undoIn(page, box);
    await holds(page, box, draft.text);
    await listed(page, draft);
  }

  async function keepsToFacts(page: Page, sidebar: Frame, box: DraftBox, draft: FamilyDraft): Promise<void> {
    await pressAt(sidebar, word(draft.title), word('cue.ways.facts'));
    await until('the sentence is selected', async () => (await box.selected(page)).trim() === draft.flagged);
    expect(await written(page, box)).toMatch(new RegExp(`^${draft.text}`));
    await page.keyboard.type('Carol sent no slides yet');
    await holds(page, box, draft.text.replace(draft.flagged, 'Carol sent no slides yet'));
    await desk.quiet(page, draft.check);
  }

  it.each(families)('$kind: $check is told, explained, answered, softened and taken back', async (draft) => {
    const box = richMail;
    const { page, sidebar } = await write(box, draft);
    await until('the card', async () => (await cardText(sidebar, word(draft.title))).includes(draft.why));
    await answers(page, sidebar, draft);
    if (draft.soften === 'use') await usesSofterWords(page, sidebar, box, draft);
    if (draft.soften === 'facts') await keepsToFacts(page, sidebar, box, draft);
    await page.close();
  });

  it('softer words go into a plain mail as well, and one undo takes them out', async () => {
    const [draft] = families;
    if (!draft) throw new Error('There is no family.');
    const { page, sidebar } = await write(plainMail, draft);
    await usesSofterWords(page, sidebar, plainMail, draft);
    await page.close();
  });

  it('a draft to the absent person stands in the sidebar alone, and changes nothing', async () => {
    const draft = families.find(({ kind }) => kind === 'people');
    if (!draft) throw new Error('There is no people family.');
    const { page, sidebar } = await write(richMail, draft);
    await pressAt(sidebar, word(draft.title), word('cue.ways.sayIt', 'Carol'));
    expect(await noteText(sidebar)).toMatch(/^Hi Carol,/);
    expect(await written(page, richMail)).toMatch(new RegExp(`^${draft.text}`));
    await page.close();
  });

  it('an answer for the message can be taken back in the settings too', async () => {
    const [draft] = families;
    if (!draft) throw new Error('There is no family.');
    const { page, sidebar } = await write(plainMail, draft);
    await pressAt(sidebar, word(draft.title), word('cue.less'));
    await pressAt(sidebar, word(draft.title), word('cue.notInMessage'));
    await desk.quiet(page, draft.check);
    const settings = await desk.attune.extensionPage('options.html#answers');
    await shows(settings, word('options.answers.session'));
    await press(settings, word('options.answers.takeBack'));
    await settings.close();
    await page.bringToFront();
    await listed(page, draft);
    await page.close();
  });

  it('a check is made to wait in the sidebar in the settings, and speaks up again', async () => {
    const [draft] = families;
    if (!draft) throw new Error('There is no family.');
    const { page } = await write(plainMail, draft);
    await desk.raised(page, draft.check);
    await desk.attune.call('saveSettings', { listed: [draft.check] });
    await until('it waits', async () =>
      (await desk.report(page))?.cues.some(({ check, raised }) => check === draft.check && !raised),
    );
    await desk.attune.call('saveSettings', { listed: [] });
    await desk.raised(page, draft.check);
    await page.close();
  });

  it('counts what was shown, changed and answered, without a word of it', async () => {
    const counts = (await desk.attune.call('ledger', {})).filter(({ check }) => check === 'harsh');
    expect(counts).toHaveLength(1);
    expect(counts[0]?.shown).toBeGreaterThan(0);
    expect(JSON.stringify(counts)).not.toContain('garbage');
  });
});
