import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasNeedWords, needWords, unseenNeeds, wayWords } from './need-words';

const folder = join(import.meta.dirname, '../../utils/sites');
const asked = /(?:firstAnswer|firstElements|report)(?:<[^>]{0,60}>)?\(\s*'([a-z ]+)'/g;

const needs = new Set(
  globSync('*.ts', { cwd: folder })
    .filter((path) => !path.endsWith('.test.ts'))
    .flatMap((path) => [...readFileSync(join(folder, path), 'utf8').matchAll(asked)].map(([, need]) => need ?? '')),
);

describe('words for what a site needs', () => {
  it('are there for every need that a site reports', () => {
    expect(needs.size).toBeGreaterThan(5);
    expect([...needs].filter((need) => !hasNeedWords(need))).toEqual([]);
  });

  it('are general ones for a need of a newer version', () => {
    expect(needWords('constructor').name).toBe('ui.site.health.need.unnamed');
  });

  it('name what is not seen and matters', () => {
    const health = [
      { need: 'recipients', rank: null },
      { need: 'messages', rank: null },
      { need: 'self', rank: 1 },
    ];
    expect(unseenNeeds(health)).toEqual(['ui.site.health.need.recipients']);
  });

  it.each([
    [0, 'ui.site.health.best'],
    [3, 'ui.site.health.other'],
    [null, 'ui.site.health.none'],
  ])('tell of rank %s', (rank, key) => {
    expect(wayWords({ rank })).toBe(key);
  });
});
