import axe from 'axe-core';
import type { ComponentProps, JSX } from 'solid-js';
import { render } from 'solid-js/web';
import { afterEach, expect, vi } from 'vitest';
import { App } from '@/components/live/app';

// Axe, and a machine that does much else, take their time.
vi.setConfig({ testTimeout: 30_000 });
export const soon = <T,>(look: () => T) => vi.waitFor(look, { timeout: 10_000 });

let dispose: () => void = () => undefined;

export function closeView(): void {
  dispose();
  dispose = () => undefined;
  document.body.replaceChildren();
}

afterEach(() => {
  closeView();
  vi.clearAllMocks();
});

/** Shows it as a page of ours does, once the settings are there. */
export async function openView(page: ComponentProps<typeof App>['page'], view: () => JSX.Element): Promise<void> {
  document.documentElement.lang = 'en';
  const root = document.body.appendChild(document.createElement('main'));
  dispose = render(() => <App page={page}>{view()}</App>, root);
  await soon(() => expect(root.querySelector(':scope > div')?.hasAttribute('hidden')).toBe(false));
}

/** What axe finds. Colours and the page's own landmarks are judged in a real browser. */
export async function violations(): Promise<axe.Result[]> {
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
  return (await axe.run(document.body, { rules })).violations;
}
