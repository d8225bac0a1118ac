import { describe, expect, it } from 'vitest';
import { english } from '@/utils/checks/packs/en';
import words from '@/utils/words/locales/en.json';

const camel = (check: string): string => check.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const linesOf = (phrases: string): string[] => phrases.split('\n').filter((line) => line.trim() !== '');

describe('the English pack', () => {
  const reasons = [...new Set(english.vocabulary().groups.map(({ check, reason }) => `${camel(check)}.${reason}`))];

  it.each(reasons)('says in plain words why of %s', (reason) => {
    const [check = '', name = ''] = reason.split('.');
    const told: Record<string, unknown> = new Map(Object.entries(words.checks)).get(check) ?? {};
    expect(told[name]).toMatch(/“\$1” may/);
  });

  it('holds no phrase twice in a check', () => {
    const all = english
      .vocabulary()
      .groups.flatMap(({ check, phrases }) =>
        linesOf(phrases).map((line) => `${check}: ${line.split('=>')[0]?.trim()}`),
      );
    expect(all.filter((phrase, at) => all.indexOf(phrase) !== at)).toEqual([]);
  });

  it('has words in place of phrases wherever they fit, and they hold no marks of a sentence or of a pattern', () => {
    const lines = english
      .vocabulary()
      .groups.filter(({ sure }) => sure >= 0.6)
      .flatMap(({ phrases }) => linesOf(phrases));
    const softer = lines.flatMap((line) => line.split('=>').slice(1)).map((words) => words.trim());
    expect(softer.length / lines.length).toBeGreaterThan(0.4);
    expect(softer.filter((words) => !/^[\p{L}\d][\p{L}\d ,’:-]*$/u.test(words))).toEqual([]);
  });

  it('ends no piece but the last with the end of a clause', () => {
    const bodies = english
      .vocabulary()
      .groups.flatMap(({ phrases }) => linesOf(phrases))
      .map((line) => line.split('=>')[0] ?? '');
    expect(
      bodies.filter((body) => /\$./.test(body.trim()) || /\S[\^]/.test(body) || /\|\||\|(?:\s|$)/.test(body)),
    ).toEqual([]);
  });
});
