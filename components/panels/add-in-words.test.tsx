// @vitest-environment jsdom
import axe from 'axe-core';
import { render } from 'solid-js/web';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '@/components/live/app';
import type { Participant } from '@/utils/conversation/types';
import type { ToRemember } from '@/utils/messages/capture-calls';
import { defaultSettings } from '@/utils/records/setting';
import { fakeCard } from './fake-report';
import { UnknownCard } from './unknown-card';

const callBackground = vi.hoisted(() => vi.fn());

vi.mock('@/utils/platform/say', async () => ({ say: (await import('./fake-report')).sayKey }));
vi.mock('@/utils/messages/client', async () => ({
  ...(await vi.importActual('@/utils/messages/call-failed')),
  callBackground,
  onViewEvent: () => undefined,
}));

// Axe and a busy machine take their time.
vi.setConfig({ testTimeout: 30_000 });
const soon = { timeout: 10_000 };

const zoe: Participant = { name: 'Zoe Alvarez', address: 'zoe@team.example', id: 'slack:T1/U7' };
let dispose: () => void = () => undefined;

async function show(participant: Participant): Promise<void> {
  document.documentElement.lang = 'en';
  const root = document.body.appendChild(document.createElement('main'));
  dispose = render(
    () => (
      <App page="sidebar">
        <UnknownCard card={{ participant, file: null, alike: [] }} />
      </App>
    ),
    root,
  );
  await vi.waitFor(() => expect(root.querySelector(':scope > div')?.hasAttribute('hidden')).toBe(false), soon);
}

const button = (words: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === words);
const field = () => document.querySelector('textarea');
const kept = (): ToRemember[] =>
  callBackground.mock.calls.filter(([name]) => name === 'remember').map(([, given]) => given);

async function write(text: string): Promise<void> {
  button('sidebar.unknown.inWords')?.click();
  const area = field();
  if (!area) throw new Error('There is no field.');
  area.value = text;
  area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve));
}

beforeEach(() => {
  callBackground.mockImplementation(async (name: string) => {
    if (name === 'remember') return { undo: 'u1', file: fakeCard({ kept: true }).file };
    return name === 'settings' ? defaultSettings : [];
  });
});
afterEach(() => {
  dispose();
  document.body.replaceChildren();
  vi.clearAllMocks();
});

describe('adding somebody of the page in plain words', () => {
  it('shows what would be kept while nothing is, and axe finds nothing', async () => {
    await show(zoe);
    await write('Zoe prefers chat, no calls');
    const lines = [...document.querySelectorAll('.capture-line label')].map(({ textContent }) => textContent?.trim());
    expect(lines).toEqual(['ui.prefers.chat', 'details.avoid.call']);
    expect(kept()).toEqual([]);
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations).toEqual([]);
  });

  it('keeps the person, what the page shows of them and what was read in one call, which can be taken back', async () => {
    await show(zoe);
    await write('prefers chat, had the blue folder');
    button('sidebar.unknown.save')?.click();
    await vi.waitFor(() => expect(kept()).toHaveLength(1), soon);
    expect(kept()[0]).toMatchObject({
      person: { name: 'Zoe Alvarez', identities: ['zoe@team.example', 'slack:T1/U7'] },
      told: { preferences: [{ value: { kind: 'channel', channel: 'chat' }, source: 'told' }] },
      note: 'had the blue folder',
    });
    await vi.waitFor(() => expect(document.body.textContent).toContain('captureUi.savedNew Mara Voss'), soon);
    button('ui.undo')?.click();
    await vi.waitFor(() => expect(callBackground).toHaveBeenCalledWith('undo', { undo: 'u1' }), soon);
  });

  it('offers the way back after words that are only a note too', async () => {
    await show(zoe);
    await write('had the blue folder');
    button('sidebar.unknown.save')?.click();
    await vi.waitFor(() => expect(button('ui.undo')).toBeTruthy(), soon);
    expect(kept()[0]).toMatchObject({ told: { preferences: [] }, note: 'had the blue folder' });
  });

  it('keeps nothing while a question is open', async () => {
    await show(zoe);
    await write('reach him 5-7, prefers chat');
    button('sidebar.unknown.save')?.click();
    await vi.waitFor(() => expect(document.body.textContent).toContain('captureUi.preview.openFirst'), soon);
    expect(kept()).toEqual([]);
  });

  it('leaves by Escape and keeps nothing', async () => {
    await show(zoe);
    await write('prefers chat');
    field()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await vi.waitFor(() => expect(field()).toBeNull(), soon);
    expect(kept()).toEqual([]);
  });

  it('is not offered for somebody of whom the page shows neither name nor address', async () => {
    await show({ name: null, address: null, id: 'slack:T1/U7' });
    expect(button('sidebar.unknown.add sidebar.unknown.nameless')).toBeTruthy();
    expect(button('sidebar.unknown.inWords')).toBeUndefined();
  });
});
