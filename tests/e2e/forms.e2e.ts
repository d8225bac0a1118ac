import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, openDesk, paths, shows, textOf } from '@/tests/harness/desk';
import { until } from '@/tests/live/waiting';
import { browsers } from './browsers';
import { expectNoTraces } from './traces';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The last field of this label: forms open below what is there already. */
const fieldOf = (view: Page, label: string): Promise<ElementHandle<Control>> =>
  until(`the field "${label}"`, async () => {
    const found = await view.evaluateHandle((wanted) => {
      const labels = [...document.querySelectorAll('label')].filter((each) => each.innerText.trim() === wanted);
      return (labels.at(-1)?.control ?? null) as Control | null;
    }, label);
    return (found.asElement() as ElementHandle<Control> | null) ?? undefined;
  });

const textIn = async (view: Page, label: string) => (await fieldOf(view, label)).evaluate((field) => field.value);

/** As a paste would: the whole text in one input event. */
async function fill(view: Page, label: string, text: string): Promise<void> {
  const field = await fieldOf(view, label);
  await field.evaluate((element, value) => {
    element.value = value;
    element.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, text);
}

/** What stands beside the field as its error. */
const errorOf = async (view: Page, label: string): Promise<string> =>
  (await fieldOf(view, label)).evaluate((field) => {
    const ids = field.getAttribute('aria-describedby')?.split(' ') ?? [];
    return ids.map((id) => document.getElementById(id)).find((each) => each?.role === 'alert')?.innerText ?? '';
  });

const press = (view: Page, words: string) =>
  until(`the button "${words}"`, () =>
    view.evaluate((wanted) => {
      const named = (button: HTMLElement) => button.getAttribute('aria-label') ?? button.innerText.trim();
      const buttons = [...document.querySelectorAll('button')].filter((button) => named(button) === wanted);
      buttons.at(-1)?.click();
      return buttons.length > 0;
    }, words),
  );

const openPart = (view: Page, title: string) =>
  until(`the part "${title}"`, () =>
    view.evaluate((wanted) => {
      const parts = [...document.querySelectorAll('details')];
      const part = parts.find((each) => each.querySelector('summary')?.innerText.trim().startsWith(wanted));
      if (part) part.open = true;
      return part !== undefined;
    }, title),
  );

const save = (view: Page) =>
  view.evaluate(() => document.querySelector<HTMLButtonElement>('.inset form button[type=submit]')?.click());

/** Names are set off by characters that cannot be seen, so that they do not turn the words round them. */
const seen = async (view: Page) => (await textOf(view)).replace(/[\u2066-\u2069]/g, '');

const says = (view: Page, words: string) => until(`"${words}" is said`, async () => (await seen(view)).includes(words));

describe.each(browsers)('forms in %s', (browser) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk({ browser });
  });
  afterAll(async () => expectNoTraces(await desk.close()));

  const openForm = async () => {
    const view = await desk.attune.extensionPage('people.html');
    await press(view, 'Add a person');
    for (const part of ['Name and team', 'Hours']) await openPart(view, part);
    await fieldOf(view, 'Focus hours');
    return view;
  };

  it('keeps what was entered about a person, with when and how it was learned', async () => {
    const view = await openForm();
    await fill(view, 'Name', 'Zoe Alvarez');
    await fill(view, 'Other names', 'Zo, Zozo');
    await fill(view, 'Addresses', 'zoe@office.example');
    await fill(view, 'Working hours', 'Mon-Thu 8:30-16');
    await fill(view, 'What helps them', 'Short mails\nA call first');
    const zone = await fieldOf(view, 'Time zone');
    await zone.focus();
    await view.keyboard.type('munich');
    await shows(view, 'Berlin');
    await view.keyboard.press('Enter');
    await save(view);
    await shows(view, 'Added Zoe Alvarez.');
    const [person] = await desk.attune.call('findPeople', { text: 'zoe', limit: 2 });
    const file = await desk.attune.call('personFile', { id: person?.id ?? '' });
    expect(file?.person.aliases).toEqual(['Zo', 'Zozo']);
    expect(file?.identities.map(({ value }) => value)).toEqual(['zoe@office.example']);
    const told = file?.preferences.map(({ value }) => value);
    expect(told).toContainEqual({ kind: 'time-zone', zone: 'Europe/Berlin' });
    expect(told).toContainEqual({ kind: 'work-hours', blocks: [{ days: [1, 2, 3, 4], start: '08:30', end: '16:00' }] });
    expect(told).toContainEqual({ kind: 'need', text: 'A call first' });
    await view.close();
  });

  it('holds the whole of a person on a page of their own, and asks about what has faded', async () => {
    const { person } = await desk.attune.call('savePerson', {
      name: 'Noor Haddad',
      aliases: [],
      role: null,
      title: '',
      careful: false,
      identities: [],
      preferences: [{ value: { kind: 'channel', channel: 'chat' }, source: 'card', date: '2020-01-01' }],
    });
    const view = await desk.attune.extensionPage(`people.html#/person/${person.id}`);
    await press(view, 'Edit Noor Haddad');
    await fill(view, 'Pronouns', 'she/her');
    await (await fieldOf(view, 'Groups')).focus();
    await view.keyboard.type('choir,spring fair');
    await view.keyboard.press('Enter');
    await press(view, 'Save');
    await says(view, 'she/her');
    await press(view, 'Edit: About them');
    await fill(view, 'What holds now', 'swamped');
    await press(view, 'Friday');
    await press(view, 'Save');
    await says(view, 'swamped until');
    await press(view, 'Still true? Prefers chat');
    await press(view, 'Still true');
    const kept = await until('it is true again', async () => {
      const file = await desk.attune.call('personFile', { id: person.id });
      return file?.preferences[0]?.date.startsWith('2020') ? undefined : (file ?? undefined);
    });
    expect(kept.preferences[0]).toMatchObject({ value: { kind: 'channel', channel: 'chat' }, source: 'card' });
    expect(kept.person).toMatchObject({ pronouns: 'she/her', groups: ['choir', 'spring fair'] });
    expect(kept.person.marks).toEqual([{ text: 'swamped', until: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) }]);
    await view.close();
  });

  it.each([
    ['an empty name', 'Name', '   '],
    ['a name of characters that cannot be seen', 'Name', '\u200b\u200d\u2060'],
    ['an address of somebody else', 'Addresses', 'bob.marsh@office.example'],
    ['what is no address', 'Addresses', 'bob at home'],
    ['hours nobody can read', 'Working hours', 'when the moon is full'],
    ['half a block of focus hours', 'Focus hours', 'Mon-Fri 9-'],
  ])('says beside the field what may be wrong with %s, and loses nothing', async (_, label, text) => {
    const view = await openForm();
    await fill(view, 'Name', 'Nobody Yet');
    await fill(view, 'What helps them', 'Kept through every error');
    await fill(view, label, text);
    await save(view);
    await until(`an error beside ${label}`, async () => (await errorOf(view, label)) !== '');
    expect(await textIn(view, label)).toBe(text);
    expect(await textIn(view, 'What helps them')).toBe('Kept through every error');
    await view.close();
  });

  it('says that it does not know a time zone, and leaves what was typed', async () => {
    const view = await openForm();
    const zone = await fieldOf(view, 'Time zone');
    await zone.focus();
    await view.keyboard.type('Mars/Olympus');
    await until('an error beside the zone', async () => (await errorOf(view, 'Time zone')).includes('Mars/Olympus'));
    await view.keyboard.press('Tab');
    expect(await textIn(view, 'Time zone')).toBe('Mars/Olympus');
    await view.close();
  });

  it('says softly that a name looks like one that is kept', async () => {
    const view = await openForm();
    await fill(view, 'Name', 'B\u043eb Marsh');
    await says(view, 'looks like Bob Marsh');
    await view.close();
  });

  it('takes a name that runs from the right', async () => {
    const view = await openForm();
    await fill(view, 'Name', 'عمر الحداد');
    await save(view);
    await says(view, 'Added عمر الحداد.');
    await view.close();
  });

  it('a note too long to keep stays in the popup with the reason', async () => {
    const page = await desk.open(paths.alone);
    const view = await desk.attune.extensionPage(`popup.html?tab=${await desk.attune.tabId(page)}`);
    await shows(view, 'Bob Marsh');
    await fill(view, 'Quick note', 'x'.repeat(150_000));
    await press(view, 'Save note');
    await until('the reason', async () => (await errorOf(view, 'Quick note')).includes('150000'));
    expect(await textIn(view, 'Quick note')).toHaveLength(150_000);
    await fill(view, 'Quick note', '');
    await view.close();
    await page.close();
  });

  it('adds somebody whom the page shows, in plain words that one press takes back, or by the form', async () => {
    const page = await desk.open(paths.alone);
    await desk.attune.call('removeRecord', { store: 'person', id: 'sample-bob' });
    const view = await desk.attune.extensionPage(`sidebar.html?tab=${await desk.attune.tabId(page)}`);
    await press(view, 'Add in plain words');
    const words = await view.waitForSelector('textarea');
    await words?.type('prefers chat, no calls, had the blue folder');
    await shows(view, 'As a note: had the blue folder');
    await press(view, 'Add');
    await says(view, 'Added Bob Marsh.');
    await shows(view, 'Prefers chat, this is mail');
    await shows(view, 'had the blue folder');
    await press(view, 'Undo');
    await press(view, 'Add Bob');
    expect(await textIn(view, 'Name')).toBe('Bob Marsh');
    await press(view, 'Add');
    await shows(view, 'Added Bob Marsh.');
    await shows(view, 'Add note');
    await view.close();
    await page.close();
  });
});
