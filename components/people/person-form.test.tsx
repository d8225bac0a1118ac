// @vitest-environment jsdom
import axe from 'axe-core';
import { render } from 'solid-js/web';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '@/components/live/app';
import { CallFailed } from '@/utils/messages/call-failed';
import type { PersonForm as SavedForm } from '@/utils/messages/protocol';
import { defaultSettings } from '@/utils/records/setting';
import { emptyDraft } from './person-draft';
import { PersonForm } from './person-form';

const callBackground = vi.hoisted(() => vi.fn());

vi.mock('@/utils/platform/say', async () => ({ say: (await import('@/components/panels/fake-report')).sayKey }));
vi.mock('@/utils/messages/client', async () => ({
  ...(await vi.importActual('@/utils/messages/call-failed')),
  callBackground,
  onViewEvent: () => undefined,
}));

// Axe and a busy machine take their time.
vi.setConfig({ testTimeout: 30_000 });
const inTime = { timeout: 10_000 };

let dispose: () => void = () => undefined;
let save: (form: SavedForm) => Promise<unknown>;
const onSaved = vi.fn();

async function show(parts = {}): Promise<void> {
  document.documentElement.lang = 'en';
  const root = document.body.appendChild(document.createElement('main'));
  dispose = render(
    () => (
      <App page="people">
        <PersonForm draft={emptyDraft({ name: 'Zoe' })} onSaved={onSaved} {...parts} />
      </App>
    ),
    root,
  );
  await vi.waitFor(() => expect(root.querySelector(':scope > div')?.hasAttribute('hidden')).toBe(false), inTime);
}

const labelled = (label: string): HTMLInputElement => {
  const found = [...document.querySelectorAll('label')].find((each) => each.textContent === label)?.control;
  if (!(found instanceof HTMLElement)) throw new Error(`no field ${label}`);
  return found as HTMLInputElement;
};
const type = (label: string, text: string) => {
  const field = labelled(label);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
};
const press = (text: string) =>
  [...document.querySelectorAll('button')].find((button) => button.textContent === text)?.click();
const groupOf = (label: string) => labelled(label).closest('details');
const sent = (): SavedForm => callBackground.mock.calls.find(([name]) => name === 'savePerson')?.[1];

beforeEach(() => {
  save = async () => ({ person: { name: 'Zoe' } });
  callBackground.mockImplementation(async (name: string, query: SavedForm) => {
    if (name === 'savePerson') return save(query);
    return name === 'settings' ? defaultSettings : [];
  });
});
afterEach(() => {
  vi.useRealTimers();
  dispose();
  document.body.replaceChildren();
  vi.clearAllMocks();
});

describe('the form about a person', () => {
  it('has the rest in groups that are closed at first, and axe finds nothing in them', async () => {
    await show();
    expect([...document.querySelectorAll('details')].map(({ open }) => open)).toEqual(Array(6).fill(false));
    for (const group of document.querySelectorAll('details')) group.open = true;
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations).toEqual([]);
  });

  it('is short where it is asked to be, with the rest one press away', async () => {
    await show({ short: true });
    expect(document.querySelector('details')).toBeNull();
    press('ui.person.more');
    expect(document.querySelectorAll('details')).toHaveLength(6);
  });

  it('shows some parts alone where a page asks for them', async () => {
    await show({ parts: ['state', 'about'] });
    expect(document.querySelector('details')).toBeNull();
    expect(labelled('details.howMet')).toBeTruthy();
    expect(document.body.textContent).not.toContain('ui.person.title');
  });

  it('saves what was typed, a chip that was not entered yet too', async () => {
    await show();
    type('details.pronouns', 'they/them');
    const groups = labelled('details.groups');
    groups.value = 'choir';
    groups.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    groups.value = 'spring fair, choir';
    groups.dispatchEvent(new FocusEvent('blur'));
    type('details.goals', 'ship in May\nrest');
    press('ui.save');
    await vi.waitFor(() => expect(onSaved).toHaveBeenCalled(), inTime);
    expect(sent().details).toEqual({
      pronouns: 'they/them',
      groups: ['choir', 'spring fair'],
      goals: ['ship in May', 'rest'],
    });
  });

  it('gives a mark its last day by one press', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T10:00:00') });
    await show();
    type('details.markText', 'swamped');
    press('details.day.friday');
    press('details.markAdd');
    press('ui.save');
    await vi.waitFor(() => expect(onSaved).toHaveBeenCalled(), inTime);
    expect(sent().details?.marks).toEqual([{ text: 'swamped', until: '2026-11-27' }]);
  });

  it('says what may be wrong beside its field and opens the group it is in', async () => {
    save = () => Promise.reject(new CallFailed({ key: 'people.check.needLong', args: ['9', '5'], field: 'howMet' }));
    await show();
    expect(groupOf('details.howMet')?.open).toBe(false);
    press('ui.save');
    await vi.waitFor(() => expect(groupOf('details.howMet')?.open).toBe(true), inTime);
    const said = labelled('details.howMet').getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(said)?.textContent).toContain('people.check.needLong');
    expect(document.querySelectorAll('.field-error')).toHaveLength(1);
  });

  it('has days off, other hours, best hours and public holidays among the hours', async () => {
    await show();
    type('ui.person.work', 'Mon-Thu 9-12, 13-17, Fri 22-6');
    press('hoursUi.addAway');
    await vi.waitFor(() => labelled('hoursUi.span.words'), inTime);
    type('hoursUi.span.from', '2026-12-24');
    type('hoursUi.span.to', '2026-12-31');
    type('hoursUi.best', 'Mon 13-15');
    press('ui.save');
    await vi.waitFor(() => expect(onSaved).toHaveBeenCalled(), inTime);
    const told = sent().preferences.map(({ value }) => value);
    expect(told).toMatchObject([
      { kind: 'work-hours', blocks: [{ start: '09:00' }, { start: '13:00' }, { start: '22:00', end: '06:00' }] },
      { kind: 'best-hours', blocks: [{ days: [1], start: '13:00', end: '15:00' }] },
      { kind: 'away', from: '2026-12-24', to: '2026-12-31' },
    ]);
  });

  it('says beside the days off which day is missing, once', async () => {
    await show();
    press('hoursUi.addAway');
    press('ui.save');
    await vi.waitFor(() => expect(document.querySelectorAll('.field-error')).toHaveLength(1), inTime);
    expect(document.querySelector('.hours-spans .field-error')?.textContent).toContain('people.check.daysUnclear');
    expect(groupOf('ui.person.work')?.open).toBe(true);
  });

  it('says what workable does, and nothing of the others', async () => {
    await show();
    const choose = (label: string) => {
      const all = [...document.querySelectorAll('label')].find((each) => each.textContent === label);
      all?.querySelector('input')?.click();
    };
    choose('details.relation.good');
    expect(document.body.textContent).not.toContain('details.workableHint');
    choose('details.relation.workable');
    expect(document.body.textContent).toContain('details.workableHint');
  });
});
