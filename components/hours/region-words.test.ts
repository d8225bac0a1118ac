// @vitest-environment jsdom
import { createRenderEffect, createRoot } from 'solid-js';
import { expect, it, vi } from 'vitest';
import { allRegions, regionLabel } from './region-words';

it('names a country at once, and a part of one as soon as the table is there', async () => {
  document.documentElement.lang = 'en';
  const shown: string[] = [];
  const dispose = createRoot((end) => {
    createRenderEffect(() => shown.push(`${regionLabel('FR')}, ${regionLabel('DE-BY')}`));
    return end;
  });
  expect(shown).toEqual(['France, Germany (DE-BY)']);
  await vi.waitFor(() => expect(shown.at(-1)).toBe('France, Bayern'), { timeout: 10_000 });
  dispose();
  // A part that the table does not list has the days of the whole.
  await allRegions();
  expect(regionLabel('DE-XX')).toBe('Germany');
});
