// @vitest-environment jsdom
import axe from 'axe-core';
import { render } from 'solid-js/web';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '@/components/live/app';
import { createRoute } from '@/components/live/route';
import { cardWith, smallParts } from '@/tests/unit/cards/cards';
import { defaultSettings } from '@/utils/records/setting';
import { charter } from './charter';

const callBackground = vi.hoisted(() => vi.fn());

vi.mock('@/utils/platform/say', async () => ({ say: (await import('@/components/panels/fake-report')).sayKey }));
vi.mock('@/utils/messages/client', async () => ({
  ...(await vi.importActual('@/utils/messages/call-failed')),
  callBackground,
  onViewEvent: () => undefined,
}));

// A machine that does much else draws a page slowly.
vi.setConfig({ testTimeout: 30_000 });
const soon = (check: () => void) => vi.waitFor(check, { timeout: 10_000 });

let dispose: () => void = () => undefined;
const names = () => [...document.querySelectorAll('.charter-row strong')].map(({ textContent }) => textContent);

function Page() {
  const route = createRoute();
  return <charter.View rest={route().rest} />;
}

function show(kept: string[]): void {
  callBackground.mockImplementation(async (name: string) => {
    if (name === 'settings') return defaultSettings;
    if (name === 'myCard') return { parts: { ...smallParts, name: 'Ana Ruiz' }, shown: ['name', 'zone', 'work'] };
    if (name === 'keptCards')
      return kept.map((each) => ({ person: each, name: each, card: cardWith({ ...smallParts, name: each }) }));
    return [];
  });
  const root = document.body.appendChild(document.createElement('main'));
  dispose = render(
    () => (
      <App page="people">
        <Page />
      </App>
    ),
    root,
  );
}

describe('the team page', () => {
  beforeEach(() => {
    document.documentElement.lang = 'en';
    location.replace('#/charter');
  });
  afterEach(() => {
    dispose();
    document.body.replaceChildren();
    vi.clearAllMocks();
  });

  it('shows the user and whoever gave a card, each with a strip that is told in words too', async () => {
    show(['Mira']);
    await soon(() => expect(names()).toEqual(['Ana Ruiz', 'Mira']));
    const strips = [...document.querySelectorAll('.strip')].map((strip) => strip.getAttribute('aria-label'));
    expect(strips).toHaveLength(2);
    expect(strips[1]).toContain('cardUi.charter.strip Mira cardUi.charter.openAt');
  });

  it('keeps in its address who was taken off it', async () => {
    show(['Mira', 'Jo']);
    await soon(() => expect(names()).toHaveLength(3));
    document.querySelector<HTMLButtonElement>('[aria-label="cardUi.charter.remove Jo"]')?.click();
    await soon(() => expect(names()).toEqual(['Ana Ruiz', 'Mira']));
    expect(decodeURIComponent(location.hash)).toBe('#/charter/mine,Mira');
  });

  it('shows another day', async () => {
    show(['Mira']);
    await soon(() => expect(names()).toHaveLength(2));
    const title = () => document.querySelector('.charter-sheet')?.getAttribute('aria-label');
    const before = title();
    [...document.querySelectorAll<HTMLInputElement>('.charter-tools input')].find(({ checked }) => !checked)?.click();
    await soon(() => expect(title()).not.toBe(before));
  });

  it('axe finds nothing', async () => {
    show(['Mira', 'Jo']);
    await soon(() => expect(names()).toHaveLength(3));
    const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
    expect((await axe.run(document.body, { rules })).violations).toEqual([]);
  });
});
