// @vitest-environment jsdom
import axe from 'axe-core';
import { render } from 'solid-js/web';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeQueries } from '@/components/everyone/fake-people';
import type { SearchEntry } from '@/utils/people/search-types';

const callBackground = vi.hoisted(() => vi.fn());
let tell: (event: { event: string }) => void = () => undefined;

vi.mock('@/utils/platform/say', () => import('@/tests/unit/views/words'));
vi.mock('@/utils/messages/client', async () => ({
  ...(await vi.importActual('@/utils/messages/call-failed')),
  callBackground,
  onViewEvent: (listener: typeof tell) => {
    const before = tell;
    tell = (event) => {
      before(event);
      listener(event);
    };
  },
}));

let dispose: () => void = () => undefined;

/** A page of its own each time: what is read of everybody stays while a page is open. */
async function open(people: SearchEntry[], reading = false): Promise<ReturnType<typeof fakeQueries>> {
  vi.resetModules();
  const queries = fakeQueries(people);
  if (reading) queries.hold();
  callBackground.mockImplementation(queries.answer);
  document.documentElement.lang = 'en';
  document.title = 'People';
  location.hash = '';
  const root = document.body.appendChild(document.createElement('main'));
  const [{ everyone }, { App }] = await Promise.all([import('./everyone'), import('@/components/live/app')]);
  dispose = render(
    () => (
      <App page="people">
        <everyone.View rest="" />
      </App>
    ),
    root,
  );
  await vi.waitFor(() => expect(root.querySelector(':scope > div')?.hasAttribute('hidden')).toBe(false));
  return queries;
}

const names = () => [...document.querySelectorAll('.person-link')].map((link) => link.textContent);
const shown = (wanted: string[]) => vi.waitFor(() => expect(names()).toEqual(wanted), { timeout: 10_000 });
const field = () => document.querySelector<HTMLInputElement>('input[type=search]') as HTMLInputElement;

function type(text: string): void {
  field().value = text;
  field().dispatchEvent(new InputEvent('input', { bubbles: true }));
}

const press = (text: string) =>
  [...document.querySelectorAll('button')].find((button) => button.textContent?.includes(text))?.click();

const key = (name: string, target: EventTarget | null = document.activeElement) =>
  target?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));

const anna: SearchEntry = {
  id: 'anna',
  texts: { name: ['Anna Zeller'], groups: ['Choir'], notes: ['Speaks of the lighthouse.'] },
  facts: { role: 'team' },
};
const bob: SearchEntry = {
  id: 'bob',
  texts: { name: ['Bob Abel'], strengths: ['billing'] },
  facts: { role: 'customer' },
};

// Each opens the whole page anew, which takes its time on a busy machine.
describe('everyone', { timeout: 30_000 }, () => {
  beforeEach(() => {
    Element.prototype.scrollIntoView = () => undefined;
  });
  afterEach(() => {
    dispose();
    document.body.replaceChildren();
    tell = () => undefined;
    vi.clearAllMocks();
  });

  it('lists all in order, and in another when asked', async () => {
    await open([bob, anna]);
    await shown(['Anna Zeller', 'Bob Abel']);
    const select = [...document.querySelectorAll('select')].at(-1);
    if (select) select.value = 'last';
    select?.dispatchEvent(new Event('change', { bubbles: true }));
    await shown(['Bob Abel', 'Anna Zeller']);
    const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it.each([
    ['lighthouse', 'Anna Zeller', 'findUi.in.notes', 'lighthouse'],
    ['biling', 'Bob Abel', 'findUi.in.strengths', 'billing'],
    ['zel', 'Anna Zeller', '', 'Zel'],
  ])('finds by %s and marks the words', async (text, name, where, marked) => {
    await open([bob, anna]);
    await shown(['Anna Zeller', 'Bob Abel']);
    type(text);
    await shown([name]);
    await vi.waitFor(() => expect(document.querySelector('mark')?.textContent).toBe(marked));
    expect(document.querySelector('.everyone-who')?.textContent).toContain(where);
  });

  it('asks the background for names while notes are still being read', async () => {
    await open([bob, anna], true);
    type('bo');
    await shown(['Bob Abel']);
    expect(document.body.textContent).toContain('findUi.namesOnly');
  });

  it('follows what changes elsewhere', async () => {
    const queries = await open([bob, anna]);
    await shown(['Anna Zeller', 'Bob Abel']);
    queries.change({ ...bob, texts: { name: ['Aaron Abel'] } });
    tell({ event: 'records-changed' });
    await shown(['Aaron Abel', 'Anna Zeller']);
    queries.change('anna');
    tell({ event: 'records-changed' });
    await shown(['Aaron Abel']);
  });

  it('begins again where everything was deleted', async () => {
    const queries = await open([bob, anna]);
    await shown(['Anna Zeller', 'Bob Abel']);
    queries.deleteAll();
    tell({ event: 'records-changed' });
    await vi.waitFor(() => expect(document.body.textContent).toContain('findUi.nobody.title'));
    queries.change({ ...anna, id: 'anna-2' });
    tell({ event: 'records-changed' });
    await shown(['Anna Zeller']);
  });

  it('is narrowed by what people are, and widened again', async () => {
    await open([bob, anna]);
    await shown(['Anna Zeller', 'Bob Abel']);
    press('ui.role.customer');
    await shown(['Bob Abel']);
    type('zeller');
    await shown([]);
    expect(document.body.textContent).toContain('findUi.noneFound');
    press('findUi.widen');
    await shown(['Anna Zeller']);
  });

  it('goes by keys from the field through the list and back, and opens the first on Enter', async () => {
    await open([bob, anna]);
    await shown(['Anna Zeller', 'Bob Abel']);
    key('/', document.body);
    expect(document.activeElement).toBe(field());
    key('ArrowDown');
    expect(document.activeElement?.textContent).toBe('Anna Zeller');
    key('End');
    expect(document.activeElement?.textContent).toBe('Bob Abel');
    key('ArrowUp');
    key('ArrowUp');
    expect(document.activeElement).toBe(field());
    type('bob');
    await shown(['Bob Abel']);
    key('Enter');
    expect(location.hash).toBe('#/person/bob');
  });

  it('offers what several can be taken for, and forgets who is gone', async () => {
    const queries = await open([bob, anna]);
    await shown(['Anna Zeller', 'Bob Abel']);
    for (const box of document.querySelectorAll<HTMLInputElement>('.everyone-line input')) box.click();
    expect(document.querySelector('.chosen-bar')?.textContent).toContain('findUi.chosen 2');
    press('findUi.merge');
    expect(decodeURIComponent(location.hash)).toBe('#/merge/anna,bob');
    queries.change('bob');
    tell({ event: 'records-changed' });
    await vi.waitFor(() => expect(document.querySelector('.chosen-bar')?.textContent).toContain('findUi.chosen 1'));
    press('findUi.clear');
    expect(document.querySelector('.chosen-bar')).toBeNull();
  });

  it('helps whoever keeps nobody yet', async () => {
    await open([]);
    await vi.waitFor(() => expect(document.body.textContent).toContain('findUi.nobody.title'));
    press('findUi.nobody.import');
    expect(location.hash).toBe('#/files');
  });
});
