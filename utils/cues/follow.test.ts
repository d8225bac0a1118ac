import { describe, expect, it } from 'vitest';
import { follow, type Sight, type Trails } from './follow';
import type { Cue, GivenAnswer } from './types';

const cueOf = (words: string, change: Partial<Cue> = {}): Cue => ({
  id: `d1:harsh:${words}`,
  draft: 'd1',
  check: 'harsh',
  start: 8,
  end: 8 + words.length,
  sure: 0.9,
  why: { key: 'checks.harsh.insult' },
  suggestion: null,
  person: null,
  quote: words,
  raised: true,
  mark: `mark ${words}`,
  message: { mark: 'here', session: true },
  ...change,
});
const reader = { name: 'Bob', address: 'bob@x.example', id: null };
const carol = { name: 'Carol', address: 'carol@x.example', id: null };
const fine: GivenAnswer = { check: 'harsh', scope: 'once', person: null, mark: 'mark garbage' };

interface Moment {
  text: string;
  cues: Cue[];
  to?: (typeof reader)[];
  recipientsKnown?: boolean;
  answers?: GivenAnswer[];
  seen?: boolean;
}

const sightOf = ({ text, cues, to = [reader], recipientsKnown = true, answers = [], seen = true }: Moment): Sight => ({
  drafts: [{ key: 'd1', text, recipients: { to, cc: [], bcc: [] }, recipientsKnown }],
  cues,
  answers,
  seen,
});

/** What all moments together add up to, as `[shown, helped, dismissed]`. */
function counted(...moments: Moment[]): number[] {
  let trails: Trails = new Map();
  const sums = [0, 0, 0];
  for (const moment of moments) {
    const step = follow(trails, sightOf(moment));
    trails = step.trails;
    for (const { shown, helped, dismissed } of step.counts)
      for (const [at, by] of [shown, helped, dismissed].entries()) sums[at] = (sums[at] ?? 0) + by;
  }
  return sums;
}

const garbage: Moment = { text: 'This is garbage.', cues: [cueOf('garbage')] };
const unclear: Moment = { text: 'This is unclear.', cues: [] };

describe('what becomes of a raised cue', () => {
  it.each<[string, Moment[], number[]]>([
    [
      'is counted once, however often it is read',
      [garbage, garbage, { ...garbage, text: 'This is garbage. Bye.' }],
      [1, 0, 0],
    ],
    ['helped when the words were changed', [garbage, unclear], [1, 1, 0]],
    ['helped when the readers were changed', [garbage, { ...garbage, cues: [], to: [reader, carol] }], [1, 1, 0]],
    ['did not help when it goes by itself', [garbage, { ...garbage, cues: [] }], [1, 0, 0]],
    [
      'did not help when the readers cannot be read',
      [garbage, { ...garbage, cues: [], to: [], recipientsKnown: false }],
      [1, 0, 0],
    ],
    ['did not help when the draft was sent or emptied', [garbage, { text: '', cues: [] }], [1, 0, 0]],
    ['was answered, though words changed too', [garbage, { ...unclear, answers: [fine] }], [1, 0, 1]],
    ['helped no more once the words are back', [garbage, unclear, garbage], [1, 0, 0]],
    [
      'is open again once the answer was taken back',
      [garbage, { ...garbage, cues: [], answers: [fine] }, garbage],
      [1, 0, 0],
    ],
    [
      'is the same trouble in other words at its place',
      [garbage, { text: 'This is crap.', cues: [cueOf('crap')] }],
      [1, 0, 0],
    ],
    ['and was mended in the end', [garbage, { text: 'This is crap.', cues: [cueOf('crap')] }, unclear], [1, 1, 0]],
    ['counts anew in the next message of a chat', [garbage, { text: '', cues: [] }, garbage], [2, 0, 0]],
    ['tells nothing while nobody looks', [{ ...garbage, seen: false }, unclear], [0, 0, 0]],
    [
      'is counted only if it was raised',
      [{ ...garbage, cues: [cueOf('garbage', { raised: false })] }, unclear],
      [0, 0, 0],
    ],
  ])('%s', (_, moments, wanted) => {
    expect(counted(...moments)).toEqual(wanted);
  });

  it('is counted apart for each check', () => {
    const both = [cueOf('garbage'), cueOf('it', { id: 'a', check: 'absent-person', start: 0, end: 2 })];
    const { counts } = follow(new Map(), sightOf({ text: 'it', cues: both }));
    expect(counts.map(({ check, shown }) => [check, shown])).toEqual([
      ['harsh', 1],
      ['absent-person', 1],
    ]);
  });
});
