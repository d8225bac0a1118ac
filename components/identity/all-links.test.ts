// @vitest-environment jsdom
import { createRoot } from 'solid-js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LinkEntry } from '@/utils/people/link-pairs';
import { createAllLinks } from './all-links';
import { fakeQuestion } from './fake-people';

const callBackground = vi.hoisted(() => vi.fn());
let tell: () => void = () => undefined;

vi.mock('@/utils/messages/client', async () => ({
  ...(await vi.importActual('@/utils/messages/call-failed')),
  callBackground,
  onViewEvent: (listener: (event: { event: string }) => void) => {
    tell = () => listener({ event: 'records-changed' });
  },
}));

const one = (id: string, key: string): LinkEntry => ({ id, keys: [key], looks: [], spelling: id });
let changed: LinkEntry[] = [];
let apart: { id: string; a: { id: string }; b: { id: string } }[] = [];
let turn = 0;

beforeEach(() => {
  changed = [one('p1', 'nann'), one('p2', 'hann'), one('p3', 'nbob'), one('p4', 'hbob')];
  apart = [];
  turn = 0;
  callBackground.mockReset().mockImplementation(async (name: string) => {
    if (name === 'aparts') return apart;
    if (name === 'linksAmong') return { suggestions: apart.length === 0 ? [fakeQuestion()] : [], lookalikes: [] };
    turn += changed.length;
    return { people: changed.splice(0), gone: [], turn, more: false };
  });
});

let dispose: () => void = () => undefined;
afterEach(() => dispose());

/** The first look is over. */
async function look() {
  const links = createRoot((end) => {
    dispose = end;
    return createAllLinks();
  });
  await vi.waitFor(() => expect(links()).toBeDefined());
  return links;
}

const asked = (name: string) => callBackground.mock.calls.filter(([call]) => call === name).map(([, query]) => query);

/** What has to be asked of the background is asked once, however many changes are told. */
async function change(): Promise<void> {
  const before = asked('aparts').length;
  for (let n = 0; n < 5; n++) tell();
  await vi.waitFor(() => expect(asked('aparts')).toHaveLength(before + 1), { timeout: 4_000 });
}

const judged = (people: string[][]) =>
  vi.waitFor(() => expect(asked('linksAmong')).toEqual(people.map((some) => ({ people: some }))));

describe('who may be the same of all people', () => {
  const everybody = ['p1', 'p2', 'p3', 'p4'];

  it('is judged once, and then of those alone who changed', async () => {
    const links = await look();
    await judged([everybody]);
    expect(links()?.suggestions).toHaveLength(1);
    await change();
    changed = [one('p3', 'nbob')];
    await change();
    await judged([everybody, ['p3', 'p4']]);
    expect(links()?.suggestions).toHaveLength(1);
  });

  it('leaves out who is told to be two, and asks again once that is taken back', async () => {
    const links = await look();
    apart = [{ id: 'a1', a: { id: 'p1' }, b: { id: 'p2' } }];
    await change();
    await vi.waitFor(() => expect(links()?.suggestions).toEqual([]));
    apart = [];
    await change();
    await vi.waitFor(() => expect(links()?.suggestions).toHaveLength(1));
    await judged([everybody, ['p1', 'p2'], ['p1', 'p2']]);
  });
});
