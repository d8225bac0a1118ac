import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { absentPerson } from './absent-person';
import { fillGiven, readGiven } from './given';
import { harsh } from './harsh';
import type { Check } from './types';

/** One message a line, written for this project. */
const casesOf = (name: string): string[] =>
  readFileSync(join(import.meta.dirname, 'cases', `${name}.txt`), 'utf8')
    .split('\n')
    .filter(Boolean);

const kept = ['Carol Klein', 'Dave Okafor', 'Will Turner', 'Priya Nair', 'Marta Silva', 'Tom Brandt', 'Yusuf Demir'];
const aliases: Record<string, string[]> = { 'Carol Klein': ['CK'], 'Priya Nair': ['Pri'] };

function raisedIn(check: Check, text: string) {
  const given = fillGiven({
    text: text.replaceAll('\\n', '\n'),
    to: ['Bob Marsh <bob@x.example>'],
    from: 'Ana Ruiz <ana@x.example>',
    people: kept.map((name) => ({ name, aliases: aliases[name] ?? [] })),
  });
  const { draft, knowledge } = readGiven(given, 0);
  return check.find(draft, knowledge).filter(({ sure }) => sure >= 0.6);
}

describe('absent people', () => {
  it.each(casesOf('absent-person.talk'))('are talked about: %s', (text) => {
    expect(raisedIn(absentPerson, text)).not.toEqual([]);
  });
  it.each(casesOf('absent-person.plain'))('are not talked about: %s', (text) => {
    expect(raisedIn(absentPerson, text)).toEqual([]);
  });
});

describe('harsh words', () => {
  it.each(casesOf('harsh.raised'))('may hurt: %s', (text) => {
    expect(raisedIn(harsh, text)).not.toEqual([]);
  });
  it.each(casesOf('harsh.fine'))('are not in: %s', (text) => {
    expect(raisedIn(harsh, text)).toEqual([]);
  });
});
