// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { callBackground } from '@/tests/unit/views/client';
import { openView, soon, violations } from '@/tests/unit/views/open-view';
import type { Participant } from '@/utils/conversation/types';
import type { ToRemember } from '@/utils/messages/capture-calls';
import { defaultSettings } from '@/utils/records/setting';
import { fakeCard } from './fake-report';
import { UnknownCard } from './unknown-card';

vi.mock('@/utils/platform/say', () => import('@/tests/unit/views/words'));
vi.mock('@/utils/messages/client', () => import('@/tests/unit/views/client'));

const zoe: Participant = { name: 'Zoe Alvarez', address: 'zoe@team.example', id: 'slack:T1/U7' };

async function show(participant: Participant): Promise<void> {
  await openView('sidebar', () => <UnknownCard card={{ participant, file: null, alike: [] }} />);
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

describe('adding somebody of the page in plain words', () => {
  it('shows what would be kept while nothing is, and axe finds nothing', async () => {
    await show(zoe);
    await write('Zoe prefers chat, no calls');
    const lines = [...document.querySelectorAll('.capture-line label')].map(({ textContent }) => textContent?.trim());
    expect(lines).toEqual(['ui.prefers.chat', 'details.avoid.call']);
    expect(kept()).toEqual([]);
    expect(await violations()).toEqual([]);
  });

  it('keeps the person, what the page shows of them and what was read in one call, which can be taken back', async () => {
    await show(zoe);
    await write('prefers chat, had the blue folder');
    button('sidebar.unknown.save')?.click();
    await soon(() => expect(kept()).toHaveLength(1));
    expect(kept()[0]).toMatchObject({
      person: { name: 'Zoe Alvarez', identities: ['zoe@team.example', 'slack:T1/U7'] },
      told: { preferences: [{ value: { kind: 'channel', channel: 'chat' }, source: 'told' }] },
      note: 'had the blue folder',
    });
    await soon(() => expect(document.body.textContent).toContain('captureUi.savedNew Mara Voss'));
    button('ui.undo')?.click();
    await soon(() => expect(callBackground).toHaveBeenCalledWith('undo', { undo: 'u1' }));
  });

  it('offers the way back after words that are only a note too', async () => {
    await show(zoe);
    await write('had the blue folder');
    button('sidebar.unknown.save')?.click();
    await soon(() => expect(button('ui.undo')).toBeTruthy());
    expect(kept()[0]).toMatchObject({ told: { preferences: [] }, note: 'had the blue folder' });
  });

  it('keeps nothing while a question is open', async () => {
    await show(zoe);
    await write('reach him 5-7, prefers chat');
    button('sidebar.unknown.save')?.click();
    await soon(() => expect(document.body.textContent).toContain('captureUi.preview.openFirst'));
    expect(kept()).toEqual([]);
  });

  it('leaves by Escape and keeps nothing', async () => {
    await show(zoe);
    await write('prefers chat');
    field()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await soon(() => expect(field()).toBeNull());
    expect(kept()).toEqual([]);
  });

  it('is not offered for somebody of whom the page shows neither name nor address', async () => {
    await show({ name: null, address: null, id: 'slack:T1/U7' });
    expect(button('sidebar.unknown.add sidebar.unknown.nameless')).toBeTruthy();
    expect(button('sidebar.unknown.inWords')).toBeUndefined();
  });
});
