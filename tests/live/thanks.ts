import type { DraftStage } from '@/tests/harness/draft-steps';
import type { Attune } from '@/tests/harness/types';
import { until } from './waiting';

/** Where the thank-you is put. */
export type Desk = Pick<DraftStage['writing'], 'page' | 'focus' | 'text' | 'selected'>;

/** The thank-you as the command inserts it, to be typed by hand: its text, and what its blanks are to be filled with. */
export interface Thanks {
  text: string;
  fill: string[];
}

export async function thanksByHand(attune: Attune, to = 'Bob'): Promise<Thanks> {
  const { gratitudeTemplate } = await attune.call('settings', {});
  const template = (await attune.call('templates', {})).find(({ id }) => id === gratitudeTemplate);
  if (!template) throw new Error(`no template ${gratitudeTemplate}`);
  const fill: string[] = [];
  const text = template.text.replaceAll(/\{\{to\.first[^}]*\}\}/g, to).replaceAll(/\[[^\]]+\]/g, () => {
    const words = `what number ${fill.length + 1} says`;
    fill.push(words);
    return words;
  });
  return { text, fill };
}

/** Puts the thank-you where the caret is, by its command, and fills its blanks with real keys. */
export async function insertThanks(attune: Attune, desk: Desk, { fill }: Pick<Thanks, 'fill'>, to = 'Bob') {
  await desk.focus();
  await attune.dispatchCommand('insert-gratitude');
  await until('the inserted name', async () => (await desk.text()).includes(to));
  for (const [index, words] of fill.entries()) {
    if (index > 0) await desk.page.keyboard.press('Tab');
    await until('a selected blank', async () => /^\[.*\]$/.test(await desk.selected()));
    await desk.page.keyboard.type(words);
  }
}
