import { describe, expect, it } from 'vitest';
import { sites } from '@/utils/sites/index';
import { differences } from './expectation';
import { fixtures } from './fixtures';
import { readPage } from './read-page';

describe('saved pages of ours are read as written beside them', () => {
  it.each(fixtures)('$name', ({ html, wanted }) => {
    expect(wanted?.expect, 'the JSON file beside the page').toBeDefined();
    expect(differences(wanted?.expect ?? {}, readPage(html, wanted?.url ?? ''))).toEqual([]);
  });

  it.each(sites.map(({ id }) => id))('%s has pages in English and two other languages', (id) => {
    const languages = fixtures
      .filter(({ name }) => name.startsWith(`${id}/`))
      .map(({ html }) => /<html[^>]* lang="(\w+)/.exec(html)?.[1]);
    expect(languages).toContain('en');
    expect(new Set(languages).size).toBeGreaterThanOrEqual(3);
  });
});

describe('an expectation', () => {
  it('is seen to fail', () => {
    const found = { site: 'a', drafts: [{ to: [{ name: 'x' }] }] };
    expect(differences({ site: 'b' }, found)).toHaveLength(1);
    expect(differences({ drafts: [] }, found)).toHaveLength(1);
    expect(differences({ drafts: [{ to: [{ name: 'y' }] }] }, found)).toHaveLength(1);
    expect(differences({ self: null }, found)).toHaveLength(1);
  });
});
