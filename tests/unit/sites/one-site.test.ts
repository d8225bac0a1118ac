import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withPage } from '@/scripts/page/with-jsdom';
import { siteCatalogue } from '@/utils/sites/catalogue';
import { sites } from '@/utils/sites/index';
import { fixtures } from './fixtures';

/** All sites that take a page for theirs at one of these addresses, whichever is asked first. */
const takers = (html: string, ...urls: string[]): string[] =>
  withPage(html, new URL(urls[0] ?? ''), (document) =>
    sites.filter((site) => urls.some((url) => site.matches(new URL(url), document))).map(({ id }) => id),
  );

describe('a page is of one site at most, whichever is asked', () => {
  it.each(fixtures)('$name', { timeout: 60_000 }, ({ html, wanted }) => {
    const site = wanted?.expect?.site ?? null;
    expect(takers(html, wanted?.url ?? '')).toEqual(site === null ? [] : [site]);
  });

  it.each(fixtures)('$name at an address of nobody is of no other site', { timeout: 60_000 }, ({ html, wanted }) => {
    const site = wanted?.expect?.site;
    expect(takers(html, 'https://somewhere.example/').filter((id) => id !== site)).toEqual([]);
  });
});

const folder = join(process.env.ATTUNE_DATA ?? '../shared', 'captures');
const captures = existsSync(folder) ? globSync('*/*.html', { cwd: folder }).sort() : [];
const fromAttributes = siteCatalogue.filter(({ evidence }) => evidence === 'attributes');

if (captures.length === 0) {
  it.skip(`real captures: none in ${folder} (set ATTUNE_DATA)`, () => {});
} else {
  describe('a real page of another client is of no site known from attributes alone', () => {
    const own = (name: string) => name.split('/')[0] ?? '';
    const hosts = ['https://somewhere.example/', ...fromAttributes.flatMap(({ origins }) => origins.slice(0, 1))];
    it.each(captures)('%s', { timeout: 60_000 }, (name) => {
      const html = readFileSync(join(folder, name), 'utf8');
      const found = takers(html, ...hosts.map((host) => host.replace('*', '')));
      expect(found.filter((id) => id !== own(name) && fromAttributes.some((card) => card.id === id))).toEqual([]);
    });
  });
}
