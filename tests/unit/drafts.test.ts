import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { answerFor } from '@/scripts/drafts/answer';
import { readLine } from '@/scripts/drafts/read-line';

const noon = Date.parse('2026-11-18T12:00:00Z');
const still = { stats: false, all: false };

function answer(line: object, options = still) {
  const read = readLine(JSON.stringify(line), noon);
  if ('problem' in read) throw new Error(read.problem);
  return answerFor(read, options);
}

const kenji = { name: 'Kenji Ota', addresses: ['kenji@x.example'], zone: 'Asia/Tokyo', hours: '09:00-17:00' };

describe('a line of drafts', () => {
  it('is answered in the shape that tools rely on', () => {
    const text = 'Hi Bob, Carol is so lazy.';
    expect(answer({ id: '1', text, to: ['Bob <bob@x.example>'], people: [{ name: 'Carol Klein' }] })).toEqual({
      id: '1',
      findings: [
        {
          check: 'absent-person',
          start: 8,
          end: 24,
          sure: 0.82,
          why: 'Carol is not on this message. Would you say it this way to Carol?',
          suggestion: null,
          person: 'Carol Klein',
        },
      ],
      raised: 'absent-person',
      scores: { harsh: expect.any(Number), impolite: expect.any(Number), blame: expect.any(Number) },
    });
  });
  it('needs no more than id and text, and then recipients are unknown', () => {
    expect(answer({ id: 7, text: 'Carol is lazy.', people: [{ name: 'Carol' }] })).toMatchObject({
      id: 7,
      findings: [],
    });
  });
  it('takes an empty list of recipients for nobody yet', () => {
    const line = { id: '1', text: 'Carol is lazy.', to: [], people: [{ name: 'Carol' }] };
    expect(answer(line).raised).toBe('absent-person');
  });
  it.each([
    '09:00-17:00',
    'Mon-Fri 9-17',
    '9am to 5pm',
    ['09:00-12:00', '12:00-17:00'],
    ['09:00', '17:00'],
    [9, 17],
    { start: '09:00', end: '17:00' },
    { from: 9, to: 17 },
    { days: ['Mon', 'Wed'], start: '09:00', end: '17:00' },
    { wed: '09:00-17:00', thu: ['9-12', '13-17'] },
    { work: '09:00-17:00' },
    { work: [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' }] },
    { work: { days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' }, focus: null },
  ])('reads hours as %j', (hours) => {
    const line = { id: '1', text: 'Hello', to: [{ address: 'kenji@x.example' }], people: [{ ...kenji, hours }] };
    expect(answer({ ...line, now: '2026-11-18T13:00:00Z' }).raised).toBe('outside-hours');
    expect(answer({ ...line, now: '2026-11-18T03:00:00Z' }).raised).toBeNull();
  });
  it.each([
    { words: { median: 60, low: 30 }, greets: 0.9, thanks: 0.8, drafts: 20 },
    { words: { median: 60, low: 30, p90: 120 }, greets: 0.9, thanks: 0.8, drafts: 20, source: 'a test' },
    { words: 60, greets: true, thanks: true },
    { median: 60, low: 30, greets: 90, thanks: 80, count: 20 },
    { words: { mean: 60 }, greeting: 0.9, thanks: 0.8, n: 20 },
    Array.from({ length: 12 }, () => `Hi Bob, ${'the new plan for the hall is here and '.repeat(6)}thank you!`),
  ])('reads a usual as %j', (baseline) => {
    const checks = (text: string) =>
      answer({ id: '1', text, to: 'bob@x.example', baseline }).findings.map(({ check }) => check);
    expect(checks('No. Send it again.')).toContain('sharper-than-usual');
    expect(checks('Hi Bob, the list is with Ana, thank you.')).toEqual([]);
  });
  it.each([
    ['one text', 'Bob <bob@x.example>, Carol Klein <carol@x.example>'],
    ['a list', ['bob@x.example', { name: 'Carol Klein', email: 'carol@x.example' }]],
    ['one person', { name: 'Carol Klein', address: 'carol@x.example', title: 'Dr' }],
  ])('reads recipients from %s', (_, to) => {
    const line = { id: '1', text: 'Carol is lazy.', people: [{ name: 'Carol Klein', email: 'carol@x.example' }] };
    expect(answer({ ...line, to: ['bob@x.example'] }).raised).toBe('absent-person');
    expect(answer({ ...line, to }).findings.map(({ check }) => check)).not.toContain('absent-person');
  });
  it('takes people who are told by their names alone, and ignores fields that it does not know', () => {
    const line = { id: '1', text: 'Carol is lazy.', to: [], people: ['Carol'], expect: [], why: 'a note' };
    expect(answer(line).raised).toBe('absent-person');
  });
  it('takes members for the readers of a chat', () => {
    const line = { id: '1', text: 'Carol is lazy.', members: ['Carol', 'Bob'], people: [{ name: 'Carol' }] };
    expect(answer(line).raised).toBe('wrong-ear');
    expect(answer({ ...line, members: ['Bob'] }).raised).toBe('absent-person');
  });
  it("scores by the model's chances, whatever is found, and times what it read", () => {
    const scored = (text: string) => answer({ id: '1', text }, { stats: true, all: true });
    const { scores, us } = scored('You are an idiot and your work is complete garbage.');
    expect(scores.harsh).toBeGreaterThan(0.6);
    const chances = [...Object.values(scores), ...Object.values(scored('').scores)];
    expect(chances.every((chance) => chance >= 0 && chance <= 1)).toBe(true);
    expect(scored('Thank you, the report reads well.').scores.harsh).toBeLessThan(0.3);
    expect(us).toBeGreaterThan(0);
  });
  it.each([
    ['nothing', '{}', /id|text/],
    ['no JSON', 'Hello', /JSON/],
    ['a text that is a number', '{"id":"1","text":3}', /text/],
  ])('is refused with a reason where it holds %s', (_, json, reason) => {
    expect(readLine(json, noon)).toEqual({ problem: expect.stringMatching(reason) });
  });
  it.each([
    ['a time that is none', { now: 'soon' }, /now/],
    ['hours that are none', { people: [{ name: 'Carol', hours: 'late' }] }, /people\.0\.hours/],
    ['a zone that is none', { people: [{ name: 'Carol', zone: 'Mars' }] }, /people\.0\.zone/],
    ['somebody without a name', { people: [{ name: 'Carol' }, {}] }, /people\.1\.name/],
    ['a usual that is none', { baseline: 'short' }, /baseline/],
    ['a channel that is none', { channel: 'pigeon' }, /channel/],
    ['earlier thanks that are none', { earlierThanks: [7] }, /earlierThanks/],
  ])('is answered without %s, which is told', (_, fields, note) => {
    const line = { id: '1', text: 'Carol is lazy.', to: [], people: [{ name: 'Carol' }], ...fields };
    expect(answer(line).raised).toBe('absent-person');
    expect(readLine(JSON.stringify(line), noon)).toMatchObject({ notes: [expect.stringMatching(note)] });
  });
  it('has unknown recipients where they cannot be read', () => {
    expect(answer({ id: '1', text: 'Carol is lazy.', to: 7, people: ['Carol'] }).raised).toBeNull();
  });
});

describe('npm run drafts', () => {
  it('answers all lines that it can read, and names the others', () => {
    const input = ['{"id": 1, "text": "Hi"}', '', 'no JSON', '{"id": 2}', '{"id": 3, "text": "Hi", "now": "x"}'].join(
      '\n',
    );
    const run = spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/drafts.ts', '-'], {
      input,
      encoding: 'utf8',
    });
    expect(
      run.stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual([1, 3]);
    expect(run.stderr).toMatch(/-:3: not JSON\n-:4: text: .+\n-:5: now: .+left out\)/);
    expect(run.status).toBe(2);
  });
});
