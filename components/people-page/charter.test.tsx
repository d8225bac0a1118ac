// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createRoute } from '@/components/live/route';
import { cardWith, smallParts } from '@/tests/unit/cards/cards';
import { callBackground } from '@/tests/unit/views/client';
import { openView, soon, violations } from '@/tests/unit/views/open-view';
import { defaultSettings } from '@/utils/records/setting';
import { charter } from './charter';

vi.mock('@/utils/platform/say', () => import('@/tests/unit/views/words'));
vi.mock('@/utils/messages/client', () => import('@/tests/unit/views/client'));

const names = () => [...document.querySelectorAll('.charter-row strong')].map(({ textContent }) => textContent);

function Page() {
  const route = createRoute();
  return <charter.View rest={route().rest} />;
}

async function show(kept: string[]): Promise<void> {
  callBackground.mockImplementation(async (name: string) => {
    if (name === 'settings') return defaultSettings;
    if (name === 'myCard') return { parts: { ...smallParts, name: 'Ana Ruiz' }, shown: ['name', 'zone', 'work'] };
    if (name === 'keptCards')
      return kept.map((each) => ({ person: each, name: each, card: cardWith({ ...smallParts, name: each }) }));
    return [];
  });
  await openView('people', () => <Page />);
}

describe('the team page', () => {
  beforeEach(() => {
    location.replace('#/charter');
  });

  it('shows the user and whoever gave a card, each with a strip that is told in words too', async () => {
    await show(['Mira']);
    await soon(() => expect(names()).toEqual(['Ana Ruiz', 'Mira']));
    const strips = [...document.querySelectorAll('.strip')].map((strip) => strip.getAttribute('aria-label'));
    expect(strips).toHaveLength(2);
    expect(strips[1]).toContain('cardUi.charter.strip Mira cardUi.charter.openAt');
  });

  it('keeps in its address who was taken off it', async () => {
    await show(['Mira', 'Jo']);
    await soon(() => expect(names()).toHaveLength(3));
    document.querySelector<HTMLButtonElement>('[aria-label="cardUi.charter.remove Jo"]')?.click();
    await soon(() => expect(names()).toEqual(['Ana Ruiz', 'Mira']));
    expect(decodeURIComponent(location.hash)).toBe('#/charter/mine,Mira');
  });

  it('shows another day', async () => {
    await show(['Mira']);
    await soon(() => expect(names()).toHaveLength(2));
    const title = () => document.querySelector('.charter-sheet')?.getAttribute('aria-label');
    const before = title();
    [...document.querySelectorAll<HTMLInputElement>('.charter-tools input')].find(({ checked }) => !checked)?.click();
    await soon(() => expect(title()).not.toBe(before));
  });

  it('axe finds nothing', async () => {
    await show(['Mira', 'Jo']);
    await soon(() => expect(names()).toHaveLength(3));
    expect(await violations()).toEqual([]);
  });
});
