import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isListed, mayRaise } from '@/utils/cues/rank';
import { fillGiven, readGiven } from './given';
import { checks } from './index';
import type { Check, CheckGiven, CheckId, Finding } from './types';

type Case = { text: string } & Partial<CheckGiven>;
type Telling = Case & { expect: CheckId[] };

/** All of it written for this project, each before its check was built. */
const folder = join(import.meta.dirname, 'cases');
const namesOf = (ending: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));
const linesOf = (file: string): string[] => readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean);
const textCases = (name: string): Case[] =>
  linesOf(`${name}.txt`).map((line) => ({ text: line.replaceAll('\\n', '\n') }));
const tellingCases = (name: string): Telling[] => linesOf(`${name}.jsonl`).map((line) => JSON.parse(line) as Telling);

const kept = ['Carol Klein', 'Dave Okafor', 'Will Turner', 'Priya Nair', 'Marta Silva', 'Tom Brandt', 'Yusuf Demir'];
const aliases: Record<string, string[]> = { 'Carol Klein': ['CK'], 'Priya Nair': ['Pri'] };
const people = kept.map((name) => ({ name, aliases: aliases[name] ?? [] }));

/** Where a case does not say it, Ana writes to Bob and keeps seven other people. */
function readCase(given: Case) {
  const to = (given.to ?? given.cc ?? given.bcc ?? given.members) ? {} : { to: ['Bob Marsh <bob@x.example>'] };
  const filled = fillGiven({ from: 'Ana Ruiz <ana@x.example>', people, ...given, ...to });
  return readGiven(filled, Temporal.Instant.from(filled.now).epochMilliseconds);
}

function listedBy(check: Check, given: Case): Finding[] {
  const { draft, knowledge } = readCase(given);
  return check.find(draft, knowledge).filter(isListed);
}
function raisedBy(check: Check, given: Case): Finding[] {
  const { draft, knowledge } = readCase(given);
  return check.find(draft, knowledge).filter((finding) => mayRaise(finding, knowledge));
}

function checkOf(id: string): Check {
  const check = checks.find((each) => each.id === id);
  if (!check) throw new Error(`there are cases of ${id}, and no such check`);
  return check;
}

/** The case in full, since it is what a reader of a failure needs. */
function titled<Given extends Case>(cases: readonly Given[]): [title: string, given: Given][] {
  return cases.map((given) => {
    const { to, cc, bcc, members, incoming, earlierThanks, baseline } = given;
    const beside = { to, cc, bcc, members, incoming, earlierThanks, baseline };
    const shown = JSON.stringify(beside);
    return [shown === '{}' ? given.text : `${given.text} ${shown}`, given];
  });
}

/** The second word of a text file's name. */
const kinds = new Map<string, { sentence: string; by: typeof listedBy; some: boolean }>([
  ['raised', { sentence: 'is raised for', by: raisedBy, some: true }],
  ['talk', { sentence: 'is raised for', by: raisedBy, some: true }],
  ['found', { sentence: 'is listed for', by: listedBy, some: true }],
  ['fine', { sentence: 'stays out of', by: listedBy, some: false }],
  ['plain', { sentence: 'stays out of', by: listedBy, some: false }],
]);

describe.each(namesOf('.txt'))('cases of %s', (name) => {
  const [id = '', kind = ''] = name.split('.');
  const cases = textCases(name);
  const check = checkOf(id);
  const wanted = kinds.get(kind);
  if (!wanted) throw new Error(`${name}.txt is no kind of case that is known`);
  it.each(titled(cases))(`${id} ${wanted.sentence}: %s`, (_, given) => {
    expect(wanted.by(check, given).length > 0).toBe(wanted.some);
  });
});

/** Files whose cases speak of several checks; the others bear the name of the one they are about. */
const shared = new Map<string, { about: (check: Check) => boolean; by: typeof listedBy }>([
  ['context', { about: () => true, by: raisedBy }],
  ['silent-ears', { about: ({ kind }) => kind === 'people', by: listedBy }],
]);

describe.each(namesOf('.jsonl'))('cases of %s', (name) => {
  const cases = tellingCases(name);
  const { about, by } = shared.get(name) ?? { about: ({ id }: Check) => id === name, by: listedBy };
  const heard = checks.filter(about);
  if (heard.length === 0) throw new Error(`there are cases of ${name}, and no such check`);

  it.each(titled(cases.filter((given) => given.expect.length === 0)))('nothing is said of: %s', (_, given) => {
    expect(heard.flatMap((check) => by(check, given)).map(({ check }) => check)).toEqual([]);
  });

  for (const id of new Set(cases.flatMap((given) => given.expect))) {
    const told = cases.filter((given) => given.expect.includes(id));
    const check = checkOf(id);
    // What may interrupt must do so where it is expected; the rest must stand in the sidebar.
    const loud = check.raises === 'yes' ? raisedBy : listedBy;
    it.each(titled(told))(`${id} speaks up for: %s`, (_, given) => {
      expect(loud(check, given)).not.toEqual([]);
    });
  }
});

describe('the table of cases', () => {
  const texts = namesOf('.txt').flatMap((name) => textCases(name).map(({ text }) => `${name.split('.')[0]}: ${text}`));
  const told = namesOf('.jsonl').flatMap((name) => linesOf(`${name}.jsonl`).map((line) => `${name}: ${line}`));

  it('holds no case twice', () => {
    const all = [...texts, ...told];
    expect(all.filter((line, at) => all.indexOf(line) !== at)).toEqual([]);
  });
  it('has at least 24 cases of every check that it speaks of', () => {
    const counts = new Map<string, number>();
    for (const line of [...texts, ...told]) {
      const id = line.slice(0, line.indexOf(':'));
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    expect([...counts].filter(([, count]) => count < 24)).toEqual([]);
  });
});
