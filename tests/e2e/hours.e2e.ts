import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, openDesk, shows, textOf } from '@/tests/harness/desk';
import { undoIn } from '@/tests/harness/draft-steps';
import { plainMail } from '@/tests/harness/drafts';
import { until } from '@/tests/live/waiting';
import type { HoursBlock, PreferenceValue } from '@/utils/people/types';
import { browsers } from './browsers';
import { expectNoTraces } from './traces';

/** Open at every hour of every day, so that nothing here hangs on when the test runs. */
const always: HoursBlock[] = [{ days: [1, 2, 3, 4, 5, 6, 7], start: '00:00', end: '00:00' }];
const open: PreferenceValue[] = [
  { kind: 'time-zone', zone: 'UTC' },
  { kind: 'work-hours', blocks: always },
];

const now = Date.now();
const inDays = (days: number) => new Date(now + days * 86_400_000);
const dateOf = (day: Date) => day.toISOString().slice(0, 10);
/** As the panel names the beginning of a day that is near, but no more tomorrow. */
const startOf = (day: Date) => `${day.toLocaleDateString('en', { weekday: 'short', timeZone: 'UTC' })} 00:00`;

const awayFor3: PreferenceValue = { kind: 'away', text: '', from: '2020-01-01', to: dateOf(inDays(2)) };
const never: PreferenceValue = { kind: 'hours-exception', from: '2020-01-01', to: '2099-12-31', blocks: [] };

const people = ['Ana Ruiz', 'Ben Ode', 'Kim Lund', 'Zoe Hart'];
const addressOf = (name: string) => `${name.toLowerCase().replace(' ', '.')}@elsewhere.example`;
const compose = `/mail/?_task=mail&_action=compose&_html=0&_to=${encodeURIComponent(
  [...people, 'Support <support@elsewhere.example>']
    .map((name) => (name.includes('<') ? name : `${name} <${addressOf(name)}>`))
    .join(', '),
)}`;

const press = (view: Page | Frame, words: string) =>
  until(`the button "${words}"`, () =>
    view.evaluate((wanted) => {
      const buttons = [...document.querySelectorAll('button')];
      const found = buttons.find((each) => (each.getAttribute('aria-label') ?? each.innerText.trim()) === wanted);
      found?.click();
      return found !== undefined;
    }, words),
  );

/** As the browser's own picker of days does. */
const pick = (view: Page, label: string, date: string) =>
  until(`the field "${label}"`, () =>
    view.evaluate(
      (wanted, value) => {
        const labels = [...document.querySelectorAll('.hours-editor label')] as HTMLLabelElement[];
        const field = labels.find((each) => each.innerText.trim() === wanted)?.control as HTMLInputElement | null;
        if (!field) return false;
        field.value = value;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        return true;
      },
      label,
      date,
    ),
  );

describe.each(browsers)('good times in %s', (browser) => {
  let desk: Desk;
  let page: Page;
  let sidebar: Frame;
  const ids = new Map<string, string>();

  const keep = async (name: string, values: PreferenceValue[]) => {
    const id = ids.get(name);
    const { person } = await desk.attune.call('savePerson', {
      ...(id === undefined ? {} : { id }),
      name,
      aliases: [],
      role: 'team',
      title: '',
      careful: false,
      identities: [addressOf(name)],
      preferences: values.map((value) => ({ value, source: 'told', date: '2026-05-03' })),
    });
    ids.set(name, person.id);
  };

  beforeAll(async () => {
    desk = await openDesk({ browser });
    await desk.attune.call('saveSettings', { myHours: { zone: 'UTC', work: always, focus: [] } });
    for (const name of people) await keep(name, name === 'Kim Lund' ? [...open, awayFor3] : open);
    page = await desk.open(compose);
    sidebar = await desk.openSidebar(page);
  });
  afterAll(async () => expectNoTraces(await desk.close()));

  it('tells how many are open, when all are, and why somebody is not', async () => {
    await shows(sidebar, '3 of 4 are open now.');
    await shows(sidebar, `${startOf(inDays(3))} all 4`);
    await shows(sidebar, 'off until');
    expect(await textOf(sidebar)).not.toContain('Support');
  });

  it('puts a line that proposes the time in the draft, and one undo takes it out', async () => {
    const written = await plainMail.text(page);
    await press(sidebar, `Put a line that proposes ${startOf(inDays(3))} in the draft`);
    const line = await until('the line in the draft', async () => {
      const text = await plainMail.text(page);
      return text === written ? undefined : text;
    });
    expect(line).toMatch(/How about \w{3} \w{3} \d{1,2}, 00:00\?/);
    await undoIn({
      page,
      focus: () => page.focus('#composebody'),
      text: () => plainMail.text(page),
      selected: () => plainMail.selected(page),
    });
    await until('the draft as it was', async () => (await plainMail.text(page)) === written);
  });

  it('looks for a time within the user’s own days, which are kept in the settings', async () => {
    const options = await desk.attune.extensionPage('options.html');
    await press(options, 'Add days off');
    await pick(options, 'First day', dateOf(inDays(3)));
    await pick(options, 'Last day', dateOf(inDays(4)));
    await options.evaluate(() => document.querySelector<HTMLElement>('.hours-editor [type=submit]')?.click());
    await until('the days off are kept', async () => (await desk.attune.call('settings', {})).myHours?.away?.length);
    await options.close();
    await page.bringToFront();
    await shows(sidebar, `${startOf(inDays(5))} all 4`);
  });

  it('counts other hours for a while, and names who is missing then', async () => {
    await keep('Zoe Hart', [...open, never]);
    await shows(sidebar, '2 of 4 are open now.');
    await shows(sidebar, `${startOf(inDays(5))} 3 of 4`);
    await shows(sidebar, 'Without Zoe');
  });
});
