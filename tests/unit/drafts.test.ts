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
    { work: '09:00-17:00' },
    { work: [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' }] },
  ])('reads hours as %j', (hours) => {
    const line = { id: '1', text: 'Hello', to: [{ address: 'kenji@x.example' }], people: [{ ...kenji, hours }] };
    expect(answer({ ...line, now: '2026-11-18T13:00:00Z' }).raised).toBe('outside-hours');
    expect(answer({ ...line, now: '2026-11-18T03:00:00Z' }).raised).toBeNull();
  });
  it('takes members for the readers of a chat', () => {
    const line = { id: '1', text: 'Carol is lazy.', members: ['Carol', 'Bob'], people: [{ name: 'Carol' }] };
    expect(answer(line).raised).toBeNull();
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
    ['a time that is none', '{"id":"1","text":"","now":"soon"}', /now/],
    ['hours that are none', '{"id":"1","text":"","people":[{"name":"A","hours":"late"}]}', /hours/],
    ['a channel that is none', '{"id":"1","text":"","channel":"pigeon"}', /channel/],
  ])('is refused with a reason where it holds %s', (_, json, reason) => {
    expect(readLine(json, noon)).toEqual({ problem: expect.stringMatching(reason) });
  });
});
