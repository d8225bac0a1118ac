// @vitest-environment jsdom
import axe from 'axe-core';
import type { JSX } from 'solid-js';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeCard } from '@/components/panels/fake-report';
import { deleteAll } from '@/components/settings/delete-all';
import { callBackground } from '@/tests/unit/views/client';
import { openView, soon } from '@/tests/unit/views/open-view';
import type { PersonFile } from '@/utils/messages/protocol';
import { defaultSettings } from '@/utils/records/setting';
import { KeptView } from './kept-view';
import { PersonKeeping } from './person-keeping';

vi.mock('@/utils/platform/say', () => import('@/tests/unit/views/words'));
vi.mock('@/utils/messages/client', () => import('@/tests/unit/views/client'));

const at = '2026-11-20T09:00:00.000Z';
const note = (id: string, text: string, mayShow?: true) => ({
  id,
  person: 'p1',
  text,
  created: at,
  updated: at,
  ...(mayShow ? { mayShow } : {}),
});

function fakeFile(): PersonFile {
  const { file } = fakeCard({ kept: true });
  if (!file) throw new Error('nobody');
  return {
    ...file,
    person: { ...file.person, relation: 'needs-care', company: 'Office' },
    notes: [note('n1', 'mine alone'), note('n2', 'fine to show', true), note('n3', 'mine too')],
  };
}

beforeEach(() => {
  const answers: Record<string, unknown> = {
    settings: defaultSettings,
    personFile: fakeFile(),
    keptCounts: { name: 'Mara Voss', counts: { note: 3, identity: 1, answer: 2 } },
    removeRecord: { undo: 'u1' },
    storeState: { state: 'fine', records: 42, snapshot: null, lastBackup: null, backupDue: false },
    deleteAll: { deleted: 42 },
  };
  callBackground.mockImplementation(async (name: string) => answers[name] ?? {});
});

async function show(view: () => JSX.Element): Promise<void> {
  await openView('people', view);
}

const button = (text: string) =>
  [...document.querySelectorAll('button')].findLast((one) => one.textContent?.includes(text));
const press = async (text: string) => {
  await soon(() => expect(button(text)).toBeDefined());
  button(text)?.click();
};
const called = (name: string) => callBackground.mock.calls.filter(([call]) => call === name).map(([, query]) => query);
const clean = async () => (await axe.run(document.body, { rules: { region: { enabled: false } } })).violations;

describe('what I keep about you', () => {
  const sheet = () => document.querySelector('.kept-sheet')?.textContent ?? '';
  const open = async () => {
    await show(() => <KeptView id="p1" />);
    await soon(() => expect(sheet()).not.toBe(''));
  };
  const switches = () => [...document.querySelectorAll<HTMLInputElement>('input[role=switch]')];

  it('shows what they told and what may be shown, and counts the rest without its words', async () => {
    await open();
    expect(sheet()).toContain('mara@team.example');
    expect(sheet()).toContain('Office');
    expect(sheet()).toContain('fine to show');
    expect(sheet()).toContain('keepingUi.ownCount 2');
    expect(sheet()).toContain('keepingUi.counts.answer 2');
    expect(sheet()).not.toContain('mine');
    expect(sheet()).not.toContain('needsCare');
    expect(await clean()).toEqual([]);
  });

  it('shows a note of the user’s own only where they turn on that very note', async () => {
    await open();
    switches()[1]?.click();
    await soon(() => expect(sheet()).toContain('mine alone'));
    expect(sheet()).not.toContain('mine too');
    expect(sheet()).toContain('keepingUi.ownCount 1');
    expect(called('saveNote')).toEqual([]);
  });

  it('shows how the user sees them only where they wish it', async () => {
    await open();
    expect(sheet()).toContain('keepingUi.ownViews');
    switches()[0]?.click();
    // It speaks to them: "between us", where the rest of our words say "between you".
    await soon(() => expect(sheet()).toContain('keepingUi.field.relation'));
    expect(sheet()).toContain('details.relation.needsCare');
    expect(sheet()).not.toContain('keepingUi.ownViews');
  });

  it('is copied as it is shown', async () => {
    const writeText = vi.fn(async (_text: string) => undefined);
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    await open();
    await press('keepingUi.copy');
    await soon(() => expect(writeText).toHaveBeenCalled());
    const [text = ''] = writeText.mock.calls[0] ?? [];
    expect(text).toContain('importUi.field.company: Office');
    expect(text).not.toContain('mine');
  });
});

describe('forgetting somebody', () => {
  it('says how much goes, and does nothing before it is said once more', async () => {
    const gone = vi.fn();
    await show(() => <PersonKeeping id="p1" name="Mara Voss" onForgotten={gone} />);
    await press('keepingUi.forget Mara Voss');
    await soon(() => expect(document.querySelector('.goes')?.textContent).toContain('keepingUi.forgetCounts.note3'));
    expect(called('removeRecord')).toEqual([]);
    expect(await clean()).toEqual([]);
    await press('keepingUi.forget Mara Voss');
    await soon(() => expect(gone).toHaveBeenCalled());
    expect(called('removeRecord')).toEqual([{ store: 'person', id: 'p1' }]);
  });
});

describe('deleting everything', () => {
  it('speaks of one record as of one', async () => {
    const state = { state: 'fine', records: 1, snapshot: null, lastBackup: null, backupDue: false };
    callBackground.mockImplementation(async (name: string) => (name === 'storeState' ? state : defaultSettings));
    await show(() => <deleteAll.View />);
    await press('keepingUi.deleteAll.open');
    await soon(() => expect(document.body.textContent).toContain('keepingUi.deleteAll.recordsOne'));
  });

  it('asks for a word first', async () => {
    await show(() => <deleteAll.View />);
    await press('keepingUi.deleteAll.open');
    await soon(() => expect(document.body.textContent).toContain('keepingUi.deleteAll.records 42'));
    await press('keepingUi.deleteAll.confirm');
    const field = document.querySelector<HTMLInputElement>('.dialog input');
    expect(await clean()).toEqual([]);
    for (const [typed, times] of [
      ['something else', 0],
      ['keepingUi.deleteAll.word', 1],
    ] as const) {
      if (!field) throw new Error('no field');
      field.value = typed;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await press('keepingUi.deleteAll.confirm');
      expect(called('deleteAll')).toHaveLength(times);
    }
  });
});
