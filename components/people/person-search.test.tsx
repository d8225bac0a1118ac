// @vitest-environment jsdom
import { render } from 'solid-js/web';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { callBackground } from '@/tests/unit/views/client';
import type { Chosen } from './chosen';
import { PersonSearch } from './person-search';

vi.mock('@/utils/platform/say', () => import('@/tests/unit/views/words'));
vi.mock('@/utils/messages/client', () => import('@/tests/unit/views/client'));

const bob = { id: 'bob', name: 'Bob Marsh', title: '', role: null };
const place = { field: 'groups', text: 'Choir', spans: [{ start: 0, end: 5 }] };
const near = [
  { id: 'bob', name: 'Bob Marsh', places: [] },
  { id: 'carol', name: 'Carol Klein', places: [place] },
];

let dispose: () => void = () => undefined;
const chosen = vi.fn<(one: Chosen | null) => void>();

function show(mayAdd: boolean, found: (typeof bob)[]): void {
  callBackground.mockImplementation(async (name: string) => (name === 'findPeople' ? found : near));
  const root = document.body.appendChild(document.createElement('main'));
  dispose = render(() => <PersonSearch label="Who" chosen={null} mayAdd={mayAdd} onChoose={chosen} />, root);
}

const field = () => document.querySelector('input') as HTMLInputElement;
const options = () => [...document.querySelectorAll('[role=option]')].map(({ textContent }) => textContent);

function type(text: string): void {
  field().value = text;
  field().dispatchEvent(new InputEvent('input', { bubbles: true }));
}

describe('looking somebody up', () => {
  beforeEach(() => {
    Element.prototype.scrollIntoView = () => undefined;
  });
  afterEach(() => {
    dispose();
    document.body.replaceChildren();
    vi.clearAllMocks();
  });

  it('offers those who only may be meant behind a new name, and says why', async () => {
    show(true, []);
    type('mrash');
    const wanted = ['mrashui.person.new', 'Bob MarshfindUi.didYouMean', 'Carol KleinfindUi.in.groups Choir'];
    await vi.waitFor(() => expect(options()).toEqual(wanted));
    field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    expect(chosen).toHaveBeenLastCalledWith({ id: null, name: 'mrash' });
  });

  it('names nobody twice', async () => {
    show(false, [bob]);
    type('bob');
    await vi.waitFor(() => expect(options()).toEqual(['Bob Marsh', 'Carol KleinfindUi.in.groups Choir']));
  });

  it('asks for nobody else where enough are found', async () => {
    const many = ['a', 'b', 'c', 'd'].map((id) => ({ ...bob, id }));
    show(false, many);
    type('bob');
    await vi.waitFor(() => expect(options()).toHaveLength(4));
    expect(callBackground.mock.calls.map(([name]) => name)).not.toContain('nearPeople');
  });
});
