// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { callBackground } from '@/tests/unit/views/client';
import { openView, soon, violations } from '@/tests/unit/views/open-view';
import { CallFailed } from '@/utils/messages/call-failed';
import type { PersonForm as SavedForm } from '@/utils/messages/protocol';
import { defaultSettings } from '@/utils/records/setting';
import { emptyDraft } from './person-draft';
import { PersonForm } from './person-form';

vi.mock('@/utils/platform/say', () => import('@/tests/unit/views/words'));
vi.mock('@/utils/messages/client', () => import('@/tests/unit/views/client'));

let save: (form: SavedForm) => Promise<unknown>;
const onSaved = vi.fn();

async function show(parts = {}): Promise<void> {
  await openView('people', () => <PersonForm draft={emptyDraft({ name: 'Zoe' })} onSaved={onSaved} {...parts} />);
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
});

describe('the form about a person', () => {
  it('has the rest in groups that are closed at first, and axe finds nothing in them', async () => {
    await show();
    expect([...document.querySelectorAll('details')].map(({ open }) => open)).toEqual(Array(6).fill(false));
    for (const group of document.querySelectorAll('details')) group.open = true;
    expect(await violations()).toEqual([]);
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
    await soon(() => expect(onSaved).toHaveBeenCalled());
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
    await soon(() => expect(onSaved).toHaveBeenCalled());
    expect(sent().details?.marks).toEqual([{ text: 'swamped', until: '2026-11-27' }]);
  });

  it('says what may be wrong beside its field and opens the group it is in', async () => {
    save = () => Promise.reject(new CallFailed({ key: 'people.check.needLong', args: ['9', '5'], field: 'howMet' }));
    await show();
    expect(groupOf('details.howMet')?.open).toBe(false);
    press('ui.save');
    await soon(() => expect(groupOf('details.howMet')?.open).toBe(true));
    const said = labelled('details.howMet').getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(said)?.textContent).toContain('people.check.needLong');
    expect(document.querySelectorAll('.field-error')).toHaveLength(1);
  });

  it('has days off, other hours, best hours and public holidays among the hours', async () => {
    await show();
    type('ui.person.work', 'Mon-Thu 9-12, 13-17, Fri 22-6');
    press('hoursUi.addAway');
    await soon(() => labelled('hoursUi.span.words'));
    type('hoursUi.span.from', '2026-12-24');
    type('hoursUi.span.to', '2026-12-31');
    type('hoursUi.best', 'Mon 13-15');
    press('ui.save');
    await soon(() => expect(onSaved).toHaveBeenCalled());
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
    await soon(() => expect(document.querySelectorAll('.field-error')).toHaveLength(1));
    expect(document.querySelector('.edit-list .field-error')?.textContent).toContain('people.check.daysUnclear');
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
