import { describe, expect, it } from 'vitest';
import { fillGiven, readGiven } from '@/utils/checks/given';
import type { CheckGiven, EdgeKind, Finding, ToneModel, ToneScores } from '@/utils/checks/types';
import { edgesOf, withEdge } from './edge-findings';
import { weighingOf } from './weighed';

const plain: ToneScores = {
  harsh: -6,
  heat: 0,
  edge: -9,
  displeased: 0,
  thread: -9,
  impolite: 0,
  blame: 0,
  impatience: 0,
  sarcasm: -2,
  passive: -1,
  absolutes: 0,
};

/** Whatever holds a teapot is sharp, and sarcastic where the teapot is golden; one of clay is only a little sharp. */
function scoresOf(text: string): ToneScores {
  if (!text.includes('teapot')) return plain;
  return { ...plain, edge: text.includes('clay') ? 1.4 : 6, sarcasm: text.includes('golden') ? 2 : -2 };
}

function modelOf(kind: EdgeKind = 'putdown', thread = -9): ToneModel {
  return {
    language: 'en',
    weigh: (sentences) => {
      const each = sentences.map(({ text }) => scoresOf(text));
      const sharpest = Math.max(...each.map(({ edge }) => edge));
      return { whole: { ...plain, thread, edge: sharpest }, each, sharpest };
    },
    talk: () => ({ people: -6, verdict: 0, hearsay: 0, private: 0 }),
    edgeKind: () => kind,
  };
}

function found(text: string, tone = modelOf(), given: Partial<CheckGiven> = {}): Finding[] {
  const filled = fillGiven({ text, to: ['Bob Marsh <bob@x.example>'], ...given });
  const { draft, knowledge } = readGiven(filled, 0);
  const knows = { ...knowledge, tone };
  const weighing = weighingOf(draft, knows);
  return weighing ? edgesOf(draft, knows, weighing) : [];
}

const sharp = 'You have the memory of a teapot and the spout of one as well.';

describe('sentences with an edge', () => {
  it.each<[EdgeKind, string, Finding['check']]>([
    ['putdown', sharp, 'harsh'],
    ['blame', sharp, 'blame'],
    ['sideways', sharp, 'passive-aggressive'],
    ['sideways', 'You have the golden memory of a teapot and the spout of one.', 'sarcasm'],
    ['pressing', sharp, 'impatience'],
    ['sweeping', sharp, 'absolutes'],
  ])('of the kind "%s" are told by the check that it is: "%s"', (kind, text, check) => {
    expect(found(text, modelOf(kind)).map((one) => one.check)).toEqual([check]);
  });

  it('are told where they stand, as a whole', () => {
    const text = `The plan is on the table. ${sharp} The van leaves at noon.`;
    expect(found(text).map(({ start, end }) => text.slice(start, end))).toEqual([sharp.slice(0, -1)]);
  });

  it.each([
    ['nothing sharp', 'The plan is on the table and the van leaves at noon.'],
    ['thanks', 'Thanks for the teapot with the long spout that you have left.'],
    ['an apology', 'I am sorry that I forgot the teapot with the long spout that you like.'],
    ['an apology beside it', `I was short with you. ${sharp} I apologise, none of it was fair.`],
    ['reassurance', 'Nobody blames you for the teapot that fell from the high shelf.'],
    ['fondness', 'You old teapot, I would hate to lose you.'],
    ['joining in', 'What a teapot of a plan you have, let us try it on Monday!'],
    ['a search for words', 'How would you tell a trainee that a teapot pours better?'],
    ['harassment', `${sharp} The foreman harassed me and you have seen it.`],
    ['a death', `${sharp} My father died on Monday.`],
    ['a quote', `He wrote:\n> ${sharp}\n`],
    ['another language', 'Du hast das Gedächtnis von einem teapot und der ist auch noch nicht bezahlt.'],
  ])('are left alone in a draft with %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('are left alone before those who must be told', () => {
    expect(found(sharp, modelOf(), { to: ['Human Resources <hr@x.example>'] })).toEqual([]);
  });

  it('need more of it in what reads as talk in a public thread', () => {
    const little = 'You have the memory of a clay teapot and the spout of one.';
    expect(found(little).every(({ sure }) => sure >= 0.6)).toBe(true);
    expect(found(little, modelOf('putdown', 9)).some(({ sure }) => sure >= 0.6)).toBe(false);
  });

  it('need more of it the more sentences there are', () => {
    const little = 'You have the memory of a clay teapot and the spout of one.';
    const others = ['The van leaves at noon.', 'The crates are by the door.', 'The list hangs in the hall.'];
    const long = [little, ...others, ...others, ...others].join(' ');
    expect(found(long).some(({ sure }) => sure >= 0.6)).toBe(false);
  });

  it('are two of one draft at most', () => {
    expect(found(`${sharp} You drive like a teapot. You sing like a teapot.`)).toHaveLength(2);
  });
});

describe('what is told of a sentence already', () => {
  const told = (change: Partial<Finding>): Finding => ({
    check: 'harsh',
    start: 10,
    end: 20,
    sure: 0.5,
    why: { key: 'checks.harsh.sentence', args: [] },
    suggestion: null,
    person: null,
    ...change,
  });

  it('is told as surely as the sentence is sharp, and once', () => {
    expect(withEdge([told({})], [told({ check: 'blame', start: 0, end: 40, sure: 0.7 })])).toEqual([
      told({ sure: 0.7 }),
    ]);
  });

  it('loses nothing by it', () => {
    expect(withEdge([told({ sure: 0.9 })], [told({ start: 0, end: 40, sure: 0.7 })])).toEqual([told({ sure: 0.9 })]);
  });

  it('stands beside what is told of another', () => {
    const other = told({ check: 'blame', start: 20, end: 40, sure: 0.7 });
    expect(withEdge([told({})], [other])).toEqual([told({}), other]);
  });
});
