import { describe, expect, it } from 'vitest';
import { fillGiven, readGiven } from '@/utils/checks/given';
import { cuesOfDraft } from './cues-for';

const place = {
  site: 'roundcube',
  conversation: null,
  salt: 's',
  settings: { off: [], raised: [], listed: [] },
  answers: [],
};

function cuesIn(text: string) {
  const { draft, knowledge } = readGiven(fillGiven({ text, to: ['Bob Marsh <bob@x.example>'] }), 0);
  return cuesOfDraft(draft, knowledge, place);
}

/** As the editor will hold it once the first cue's softer words were taken. */
function softened(text: string): string {
  const [cue] = cuesIn(text);
  const { start, end } = cue?.over ?? cue ?? { start: 0, end: 0 };
  return cue?.suggestion ? text.slice(0, start) + cue.suggestion + text.slice(end) : text;
}

describe('a raised cue without softer words of its own', () => {
  it.each([
    [
      'Hi Bob,\nthe slides are late again, you idiot. See you at ten.\nAna',
      'Hi Bob,\nthe slides are late again. See you at ten.\nAna',
    ],
    [
      'The van was empty. You broke the lift again! Call me.',
      'The van was empty. I noticed that [what happened (you broke the lift again)]. It [what it led to]. Could you [what would help]? Call me.',
    ],
  ])('offers the sentence anew, in its place: %s', (text, after) => expect(softened(text)).toBe(after));

  it('points at the same words as before', () => {
    const [cue] = cuesIn('The slides are late again, you idiot. See you.');
    expect(cue?.quote).toBe('you idiot');
    expect(cue?.over).toEqual({ start: 0, end: 37 });
  });
  it('keeps softer words of its own', () => {
    const [cue] = cuesIn('The van was empty. You are an idiot! Call me.');
    expect(cue?.suggestion).toBe('I am upset');
    expect(cue?.over).toBeUndefined();
  });
  it('rewrites no other language', () => {
    const cues = cuesIn('Hallo Bob, du bist ein Idiot und das ist deine Schuld, also lass das bitte.');
    expect(cues.length).toBeGreaterThan(0);
    expect(cues.filter(({ over }) => over)).toEqual([]);
  });
});

describe('softer words in place of a few', () => {
  it.each([
    ['What a moronic default.', 'What an odd default.'],
    ['Are you insane!', 'Can you help me understand this?'],
    ['This is a final warning. Lock the gate.', 'This is a note. Lock the gate.'],
    ['This is your last warning. Lock the gate.', 'This is your note. Lock the gate.'],
    ['Not a word from the depot since May.', 'No answer from the depot since May.'],
    ['The cake is here. What is wrong with you?', 'The cake is here. Can you help me understand what happened?'],
  ])('fit what stands around them: %s', (text, after) => expect(softened(text)).toBe(after));

  it.each([
    'There is a radio silence from your side.',
    'You always end up cleaning, and I always end up cleaning.',
    'We paid in March, and not a word from.',
    'Not a word to us, and we paid in March.',
    'Your total radio silence hurts us.',
  ])('are none where they would not be English: %s', (text) => {
    const offered = cuesIn(text).filter(({ suggestion, over }) => suggestion !== null && !over);
    expect(offered.map(({ suggestion }) => suggestion)).toEqual([]);
  });

  it.each(['Everybody says you are lazy.', 'She asked who approved this.'])(
    'are no clause in the middle of one: %s',
    (text) => expect(softened(text)).not.toMatch(/(?:says|asked) (?:I|how)\b/),
  );
});

describe('a kind sentence is offered no other', () => {
  it.each([
    'Haha you donkey, you broke my mug again!',
    'The damn printer ate the damn report, haha!',
    'You idiots, I laughed until I cried 😂',
  ])('%s', (text) => expect(cuesIn(text).filter(({ over }) => over)).toEqual([]));
  it('but one with thanks in another clause is', () =>
    expect(softened('Thanks for the tiles. You broke the lift again!')).toMatch(/Thanks for the tiles\. I noticed/));
});
