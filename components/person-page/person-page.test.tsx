// @vitest-environment jsdom
import axe from 'axe-core';
import { render } from 'solid-js/web';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '@/components/live/app';
import { fakeCard } from '@/components/panels/fake-report';
import { person as personView } from '@/components/people-page/person';
import type { PersonFile } from '@/utils/messages/protocol';
import { defaultSettings } from '@/utils/records/setting';

const callBackground = vi.hoisted(() => vi.fn());
const listeners = vi.hoisted(() => [] as ((event: { event: string }) => void)[]);

vi.mock('@/utils/platform/say', async () => ({ say: (await import('@/components/panels/fake-report')).sayKey }));
vi.mock('@/utils/messages/client', async () => ({
  ...(await vi.importActual('@/utils/messages/call-failed')),
  callBackground,
  onViewEvent: (listener: (event: { event: string }) => void) => listeners.push(listener),
}));

// Axe and a busy machine take their time.
vi.setConfig({ testTimeout: 30_000 });
const inTime = { timeout: 10_000 };

let dispose: () => void = () => undefined;
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
  document.documentElement.lang = 'en';
  const root = document.body.appendChild(document.createElement('main'));
  dispose = render(
    () => (
      <App page="people">
        <personView.View rest="p1" />
      </App>
    ),
    root,
  );
  await vi.waitFor(() => expect(root.querySelector(':scope > div')?.hasAttribute('hidden')).toBe(false), inTime);
}

const shows = (text: string) => vi.waitFor(() => expect(document.body.textContent).toContain(text), inTime);
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
afterEach(() => {
  dispose();
  listeners.length = 0;
  document.body.replaceChildren();
  vi.clearAllMocks();
});

describe('the page of one person', () => {
  it('shows all that is known, marks that are over no more, and axe finds nothing', async () => {
    await show();
    await shows('Mara Voss');
    for (const words of ['MAH-ra', 'she/her', 'Checkout', 'billing', 'early warning', 'an agenda', 'Moves house'])
      expect(document.body.textContent).toContain(words);
    expect(document.body.textContent).toContain('swamped');
    expect(document.body.textContent).not.toContain('new here');
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations).toEqual([]);
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
    await vi.waitFor(() => expect(document.activeElement).toBe(pencil), inTime);
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
    for (const hear of listeners) hear({ event: 'records-changed' });
    await shows('Billing');
    buttonOf('ui.save')?.click();
    const sent = () => callBackground.mock.calls.find(([name]) => name === 'savePerson')?.[1];
    await vi.waitFor(
      () => expect(sent()?.details).toMatchObject({ team: 'Billing', askedOfThem: ['a call first'] }),
      inTime,
    );
  });

  it('says that nobody is kept under an address', async () => {
    file = null;
    await show();
    await shows('details.page.notFound');
  });
});
