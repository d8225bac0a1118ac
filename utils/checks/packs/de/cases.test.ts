import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checks } from '@/utils/checks';
import { fillGiven, readGiven } from '@/utils/checks/given';
import type { Finding, Knowledge } from '@/utils/checks/types';
import { isListed, mayRaise } from '@/utils/cues/rank';

const folder = join(import.meta.dirname, '../../cases/de');
const linesOf = (name: string): string[] =>
  readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.replaceAll('\\n', '\n'));
const found = linesOf('found.txt').map((line) => [
  line.slice(0, line.indexOf(': ')),
  line.slice(line.indexOf(': ') + 2),
]);

const now = Temporal.Instant.from('2026-11-18T10:00:00Z').epochMilliseconds;
const careful = { name: 'Jonas Berg', addresses: ['jonas@x.example'], careful: true };

/** As in the page, or with what the pack finds by itself. */
function findingsIn(text: string, tone: Knowledge['tone'] = null): { listed: Finding[]; raised: Finding[] } {
  const given = fillGiven({ text, to: ['Jonas Berg <jonas@x.example>'], people: [careful] });
  const read = readGiven(given, now);
  const { draft } = read;
  const knowledge = { ...read.knowledge, tone };
  const all = checks.filter(({ kind }) => kind === 'tone').flatMap((check) => check.find(draft, knowledge));
  return { listed: all.filter(isListed), raised: all.filter((finding) => mayRaise(finding, knowledge)) };
}

const quotesIn = (text: string): string[] =>
  findingsIn(text).listed.map(({ check, start, end }) => `${check}: ${text.slice(start, end)}`);

describe('the German pack', () => {
  it.each(found)('lists as %s: %s', (check, text) => {
    expect(findingsIn(text ?? '').listed.map((finding) => finding.check)).toContain(check);
  });

  it('raises none of them, even to somebody the user is careful with', () => {
    expect(found.filter(([, text]) => findingsIn(text ?? '').raised.length > 0)).toEqual([]);
  });

  it('lists them as well where the model of English is loaded, which cannot read them', () => {
    const { knowledge } = readGiven(fillGiven({ text: 'Hallo' }), now);
    const lost = found.filter(([, text]) => findingsIn(text ?? '', knowledge.tone).listed.length === 0);
    expect(lost).toEqual([]);
  });

  it.each(linesOf('fine.txt'))('says nothing of: %s', (text) => {
    expect(quotesIn(text)).toEqual([]);
  });

  it('lists at most four of 150 ordinary sentences', () => {
    const rung = linesOf('ordinary.txt').flatMap(quotesIn);
    expect(rung.length, rung.join('\n')).toBeLessThanOrEqual(4);
  });
});
