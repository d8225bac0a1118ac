// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeCard } from '@/components/panels/fake-report';
import { person as personView } from '@/components/people-page/person';
import { callBackground, tellViews } from '@/tests/unit/views/client';
import { openView, soon, violations } from '@/tests/unit/views/open-view';
import type { PersonFile } from '@/utils/messages/protocol';
import { defaultSettings } from '@/utils/records/setting';

vi.mock('@/utils/platform/say', () => import('@/tests/unit/views/words'));
vi.mock('@/utils/messages/client', () => import('@/tests/unit/views/client'));

let file: PersonFile | null;

const tomorrow = Temporal.Now.plainDateISO().add({ days: 1 }).toString();
const details = {
  sayIt: 'MAH-ra',
  pronouns: 'she/her',
  team: 'Checkout',
  strengths: ['billing'],
  askedOfThem: ['early warning'],
  marks: [
    { text: 'swamped', until: tomorrow },
    { text: 'new here', until: '2020-01-01' },
  ],
};

async function show(): Promise<void> {
  await openView('people', () => <personView.View rest="p1" />);
}

const shows = (text: string) => soon(() => expect(document.body.textContent).toContain(text));
const buttonOf = (text: string) =>
  [...document.querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent) === text,
  );

beforeEach(() => {
  const kept = fakeCard({ kept: true }).file;
  file = kept && { ...kept, person: { ...kept.person, ...details } };
  const lists: Record<string, unknown> = { settings: defaultSettings, mergesOf: [], linksAmong: { suggestions: [] } };
  callBackground.mockImplementation(async (name: string) => (name === 'personFile' ? file : (lists[name] ?? null)));
});

describe('the page of one person', () => {
  it('shows all that is known, marks that are over no more, and axe finds nothing', async () => {
    await show();
    await shows('Mara Voss');
    for (const words of ['MAH-ra', 'she/her', 'Checkout', 'billing', 'early warning', 'an agenda', 'Moves house'])
      expect(document.body.textContent).toContain(words);
    expect(document.body.textContent).toContain('swamped');
    expect(document.body.textContent).not.toContain('new here');
    expect(await violations()).toEqual([]);
  });

  it('opens a part into its form by one press, saves the rest as it was, and gives the focus back', async () => {
    await show();
    await shows('Mara Voss');
    const pencil = buttonOf('details.edit details.part.needs');
    pencil?.focus();
    pencil?.click();
    const field = document.querySelectorAll('textarea')[1];
    if (!field) throw new Error('no field');
    field.value = 'early warning\na call first';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    buttonOf('ui.save')?.click();
    await soon(() => expect(document.activeElement).toBe(pencil));
    const sent = callBackground.mock.calls.find(([name]) => name === 'savePerson')?.[1];
    expect(sent).toMatchObject({
      id: 'p1',
      name: 'Mara Voss',
      details: { ...details, askedOfThem: ['early warning', 'a call first'] },
    });
    expect(sent.preferences).toHaveLength(3);
  });

  it('keeps what changed elsewhere while a form stood open', async () => {
    await show();
    await shows('Mara Voss');
    buttonOf('details.edit details.part.needs')?.click();
    const field = document.querySelectorAll('textarea')[1];
    if (!field || !file) throw new Error('no field');
    field.value = 'a call first';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    file = { ...file, person: { ...file.person, team: 'Billing' } };
    tellViews({ event: 'records-changed' });
    await shows('Billing');
    buttonOf('ui.save')?.click();
    const sent = () => callBackground.mock.calls.find(([name]) => name === 'savePerson')?.[1];
    await soon(() => expect(sent()?.details).toMatchObject({ team: 'Billing', askedOfThem: ['a call first'] }));
  });

  it('says that nobody is kept under an address', async () => {
    file = null;
    await show();
    await shows('details.page.notFound');
  });
});
