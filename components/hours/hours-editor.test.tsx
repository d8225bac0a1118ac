// @vitest-environment jsdom
import { createSignal } from 'solid-js';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { callBackground } from '@/tests/unit/views/client';
import { openView, soon, violations } from '@/tests/unit/views/open-view';
import { defaultSettings } from '@/utils/records/setting';
import type { Told } from './hours-draft';
import { HoursEditor } from './hours-editor';

vi.mock('@/utils/platform/say', () => import('@/tests/unit/views/words'));
vi.mock('@/utils/messages/client', () => import('@/tests/unit/views/client'));

const onSave = vi.fn(async (_: Told[]) => undefined);

async function show(first: Told[], own = false): Promise<(told: Told[]) => void> {
  const [told, setTold] = createSignal(first);
  await openView('people', () => <HoursEditor told={told()} onSave={onSave} own={own} />);
  return setTold;
}

const fieldOf = (label: string): HTMLInputElement => {
  const found = [...document.querySelectorAll('label')].filter((each) => each.textContent?.trim() === label).at(-1);
  const field = document.getElementById(found?.htmlFor ?? '');
  if (!(field instanceof HTMLInputElement)) throw new Error(`no field ${label}`);
  return field;
};
function fill(label: string, text: string): void {
  const field = fieldOf(label);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
const press = (words: string) =>
  [...document.querySelectorAll('button')]
    .find((each) => (each.getAttribute('aria-label') ?? each.textContent) === words)
    ?.click();
const picture = () => document.querySelector('figure')?.getAttribute('aria-label') ?? '';

const work: Told = {
  value: { kind: 'work-hours', blocks: [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' }] },
  source: 'card',
  date: '2026-05-03',
};
const region: Told = { value: { kind: 'holidays', region: 'DE-BY' }, source: 'told', date: '2026-05-03' };

describe('the editor of hours', () => {
  beforeEach(() => {
    callBackground.mockImplementation(async () => defaultSettings);
    // Not in jsdom, which lays nothing out.
    HTMLElement.prototype.scrollIntoView = () => undefined;
  });

  it('shows as a picture what was understood, as it is typed', async () => {
    await show([work]);
    expect(picture()).toContain('Mon-Fri 09:00-17:00');
    fill('ui.person.work', 'Sat 22-2');
    expect(picture()).toContain('Sat 22:00-02:00');
    expect(document.querySelectorAll('.week-track i')).toHaveLength(2);
  });

  it('shows where and when what is stored was learned, and no more once it is changed', async () => {
    await show([work]);
    expect(document.body.textContent).toContain('ui.sourceOn ui.source.card');
    fill('ui.person.work', 'Mon 9-12');
    expect(document.body.textContent).not.toContain('ui.sourceOn ui.source.card');
  });

  it('shows it of days off as well', async () => {
    await show([{ ...work, value: { kind: 'away', from: '2026-12-24', to: '2026-12-31', text: '' } }]);
    expect(document.querySelector('.edit-list')?.parentElement?.textContent).toContain('ui.sourceOn ui.source.card');
    fill('hoursUi.span.words', 'skiing');
    expect(document.body.textContent).not.toContain('ui.sourceOn');
  });

  it('says beside the field what cannot be read, and saves nothing', async () => {
    await show([work]);
    fill('ui.person.work', 'when the moon is full');
    press('ui.save');
    await soon(() => expect(fieldOf('ui.person.work').getAttribute('aria-invalid')).toBe('true'));
    expect(onSave).not.toHaveBeenCalled();
  });

  it('keeps days off and other hours for a while, as many as are added', async () => {
    await show([work]);
    press('hoursUi.addAway');
    fill('hoursUi.span.from', '2026-12-24');
    fill('hoursUi.span.to', '2026-12-31');
    fill('hoursUi.span.words', 'skiing');
    press('hoursUi.addException');
    expect(document.querySelectorAll('.edit-fields')).toHaveLength(2);
    press('hoursUi.span.remove');
    expect(document.querySelectorAll('.edit-fields')).toHaveLength(1);
    press('ui.save');
    await soon(() => expect(onSave).toHaveBeenCalled());
    expect(onSave.mock.calls[0]?.[0].map(({ value }) => value)).toEqual([
      work.value,
      { kind: 'away', text: 'skiing', from: '2026-12-24', to: '2026-12-31' },
    ]);
  });

  it('keeps the days off of the week that are chosen, and draws nothing on them', async () => {
    await show([work]);
    const days = [...document.querySelectorAll('fieldset')].find(({ textContent }) =>
      textContent?.startsWith('hoursUi.daysOff.label'),
    );
    const [monday, , , , friday] = days?.querySelectorAll('input') ?? [];
    friday?.click();
    monday?.click();
    monday?.click();
    expect(document.querySelectorAll('.week-track[data-off]')).toHaveLength(1);
    expect(document.querySelector('.week-legend')?.textContent).toContain('hoursUi.week.off');
    expect(await violations()).toEqual([]);
    press('ui.save');
    await soon(() => expect(onSave).toHaveBeenCalled());
    expect(onSave.mock.calls[0]?.[0].map(({ value }) => value)).toEqual([work.value, { kind: 'days-off', days: [5] }]);
  });

  it('keeps what was learned elsewhere while it stood open', async () => {
    const learnElsewhere = await show([work]);
    fill('ui.person.focus', 'Mon 9-11');
    learnElsewhere([work, region]);
    press('ui.save');
    await soon(() => expect(onSave).toHaveBeenCalled());
    const kinds = onSave.mock.calls[0]?.[0].map(({ value }) => value.kind);
    expect(kinds).toEqual(['work-hours', 'focus-hours', 'holidays']);
  });

  it('tells by name whose public holidays count, where they are from and of which years', async () => {
    await show([region]);
    await soon(() => expect(fieldOf('hoursUi.region.label').value).toBe('Bayern'));
    expect(document.body.textContent).toMatch(/hoursUi\.region\.source 20\d\d 20\d\d date-holidays/);
  });

  it('offers the country of the time zone first, and chooses nothing by itself', async () => {
    await show([{ ...region, value: { kind: 'time-zone', zone: 'Asia/Tokyo' } }]);
    const field = fieldOf('hoursUi.region.label');
    field.focus();
    field.click();
    await soon(() => expect(field.closest('.field')?.querySelector('[role=option]')?.textContent).toContain('Japan'));
    expect(field.value).toBe('');
    press('ui.save');
    await soon(() => expect(onSave).toHaveBeenCalled());
    expect(onSave.mock.calls[0]?.[0].map(({ value }) => value.kind)).toEqual(['time-zone']);
  });

  it.each([false, true])('axe finds nothing, own: %s', async (own) => {
    await show(
      [work, region, { ...work, value: { kind: 'away', from: '2026-12-24', to: '2026-12-31', text: '' } }],
      own,
    );
    expect(await violations()).toEqual([]);
    expect(document.body.textContent?.includes('ui.person.source')).toBe(!own);
  });
});
