import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fillGiven, readGiven } from '@/utils/checks/given';
import { readingOf } from '@/utils/checks/reading';
import { toneFindings } from '@/utils/checks/tone/tone-findings';
import type { Finding, ToneCheckId } from '@/utils/checks/types';
import { findBlanks } from '@/utils/templates/blanks';
import { reworded } from './reworded';

const keys = {
  insult: 'checks.harsh.insult',
  order: 'checks.harsh.order',
  swearing: 'checks.harsh.swearing',
  contempt: 'checks.harsh.contempt',
  threat: 'checks.harsh.threat',
  hurry: 'checks.impatience.hurry',
  waiting: 'checks.impatience.waiting',
  everybody: 'checks.absolutes.everybody',
  never: 'checks.absolutes.never',
  failed: 'checks.blame.failed',
  fault: 'checks.blame.fault',
  praise: 'checks.sarcasm.praise',
  hint: 'checks.passiveAggressive.hint',
  wholeHarsh: 'checks.harsh.sentence',
  wholeBlame: 'checks.blame.sentence',
} as const;
const checkOf: Record<keyof typeof keys, ToneCheckId> = {
  insult: 'harsh',
  order: 'harsh',
  swearing: 'harsh',
  contempt: 'harsh',
  threat: 'harsh',
  hurry: 'impatience',
  waiting: 'impatience',
  everybody: 'absolutes',
  never: 'absolutes',
  failed: 'blame',
  fault: 'blame',
  praise: 'sarcasm',
  hint: 'passive-aggressive',
  wholeHarsh: 'harsh',
  wholeBlame: 'blame',
};

/** The flagged words stand in braces. */
function rewordedWhere(marked: string, reason: keyof typeof keys) {
  const start = marked.indexOf('{');
  const text = marked.replace(/[{}]/g, '');
  const finding: Finding = {
    check: checkOf[reason],
    start,
    end: marked.indexOf('}') - 1,
    sure: 0.7,
    why: { key: keys[reason], args: [] },
    suggestion: null,
    person: null,
  };
  const sentence = readingOf({ key: 'case', text }).sentences.find((one) => one.start <= start && start < one.end);
  const softer = sentence && reworded(sentence, finding, null);
  return softer ? text.slice(0, softer.over.start) + softer.text + text.slice(softer.over.end) : null;
}

describe('a softer sentence', () => {
  it.each<[string, keyof typeof keys, string]>([
    ['{Fix this} now.', 'hurry', 'Could you fix this?'],
    ['Just {send it already}.', 'hurry', 'Could you send it?'],
    ['{Answer my question} immediately!!!', 'hurry', 'Could you answer my question as soon as you can?'],
    ['Now {call the lab}, I am waiting.', 'hurry', 'Could you call the lab? I am waiting.'],
    ['{Close the door} because the cat is out.', 'order', 'Could you close the door because the cat is out?'],
    ["{Don't touch} my bench.", 'order', 'Could you please not touch my bench?'],
    ['Hi Bob. {Send the plan} already. Ana', 'hurry', 'Hi Bob. Could you send the plan? Ana'],
    ['{Nobody} in this team reads the notes.', 'everybody', 'Hardly anybody in this team reads the notes.'],
    ['{Everyone} is late for the drill.', 'everybody', 'Nearly everyone is late for the drill.'],
    ['You are {always} out when the van comes.', 'never', 'You are often out when the van comes.'],
    ['You {never} answer the ward.', 'never', 'You hardly ever answer the ward.'],
    ['It is the same {every time} we bake.', 'everybody', 'It is the same nearly every time we bake.'],
    ['The totals do not add up, {you muppets}.', 'insult', 'The totals do not add up.'],
    ['{You clown}, the tap on floor two still drips.', 'insult', 'The tap on floor two still drips.'],
    ['{Damn}, the kiln is cold and the glaze is dry.', 'swearing', 'The kiln is cold and the glaze is dry.'],
    ['This {fucking} report has no page numbers.', 'swearing', 'This report has no page numbers.'],
    ['It came in a {bloody} envelope without a stamp.', 'swearing', 'It came in an envelope without a stamp.'],
    ['Why {the hell} is the gate open at night?', 'swearing', 'Why is the gate open at night?'],
    ['{Great job}, the server is down again.', 'praise', 'The server is down again.'],
    ['{Not to point fingers}, but the key was in your coat.', 'hint', 'The key was in your coat.'],
  ])('by rules: %s', (marked, reason, softer) => expect(rewordedWhere(marked, reason)).toBe(softer));

  it.each<[string, keyof typeof keys, string]>([
    [
      '{You broke the lift}.',
      'fault',
      'I noticed that [what happened (you broke the lift)]. It [what it led to]. Could you [what would help]?',
    ],
    ['{I am still waiting}!', 'waiting', 'When may I expect [what you wait for (I am still waiting)]?'],
    ['{Shut up}.', 'order', 'Could you [what you would like]?'],
    ['{Great job}.', 'praise', 'To say it plainly, [what you mean].'],
    ['{Some of us work}.', 'hint', 'What I would like is [what you would like].'],
    ['{You will regret this}.', 'threat', 'If [what must not happen], I would need to [what you would do].'],
    [
      '{Your plan is garbage}.',
      'contempt',
      'I see this differently: [what you see differently]. Could you [what would help]?',
    ],
    ['{It is garbage}.', 'contempt', 'I have concerns: [what is wrong]. Could we [what may help]?'],
    [
      'The tiles are here, {you lost the plan}, and the van leaves at three.',
      'failed',
      'The tiles are here, [what happened (you lost the plan)], and the van leaves at three.',
    ],
  ])('with blanks: %s', (marked, reason, softer) => expect(rewordedWhere(marked, reason)).toBe(softer));

  it.each<[string, keyof typeof keys, RegExp]>([['an order with another way out', 'order', /^Could you \[/]])(
    'asks nothing of %s',
    (_, reason, form) => expect(rewordedWhere('{Pay this} or I will tell the board.', reason)).toMatch(form),
  );
  it.each<[string, keyof typeof keys]>([
    ['{Thank you for standing up to that awful man}.', 'wholeHarsh'],
    ['{You did that, and I am so proud of you}!', 'wholeBlame'],
    ['{Congratulations, you beat the lot of them}!', 'wholeBlame'],
    ['Haha, {you clown}, the tap on floor two still drips.', 'insult'],
    ['{You clown}, look at the cat 😂.', 'insult'],
  ])('offers none for kind words or laughter: %s', (marked, reason) =>
    expect(rewordedWhere(marked, reason)).toBeNull(),
  );
  it('leaves what is quoted, as it would be lost', () =>
    expect(rewordedWhere('{You never} read "the plan" of mine.', 'never')).toBeNull());
  it('takes no clause away that another hangs on', () =>
    expect(rewordedWhere('If you came in time, {you clown}, we could begin.', 'insult')).toMatch(/\[/));
});

const cases = join(import.meta.dirname, '../cases');
const raised = readdirSync(cases)
  .filter((file) => file.endsWith('.raised.txt'))
  .flatMap((file) => readFileSync(join(cases, file), 'utf8').split('\n').filter(Boolean));

describe('of all cases that are raised', () => {
  const all = raised.flatMap((line) => {
    const { draft, knowledge } = readGiven(fillGiven({ text: line.replaceAll('\\n', '\n'), to: ['Bob'] }), 0);
    return toneFindings(draft, knowledge)
      .filter(({ suggestion }) => suggestion === null)
      .flatMap((finding) => {
        const sentence = readingOf(draft).sentences.find(
          ({ start, end }) => start <= finding.start && finding.start < end,
        );
        const softer = sentence && reworded(sentence, finding, knowledge.tone);
        return softer ? [{ draft, knowledge, finding, softer }] : [];
      });
  });

  it('there are many', () => expect(all.length).toBeGreaterThan(100));
  it('each softer sentence has blanks to fill, or is not found any more', () => {
    const stinging = all.filter(({ draft, knowledge, finding, softer: { text } }) => {
      if (findBlanks(text).length > 0) return false;
      const now = { ...draft, key: 'softer', text };
      return toneFindings(now, knowledge).some(({ check, sure }) => check === finding.check && sure >= 0.6);
    });
    expect(stinging.map(({ softer }) => softer.text)).toEqual([]);
  });
  it('each stands over whole sentences, with the mark that ends them', () => {
    const cut = all.filter(({ draft, softer: { over } }) => /^[.!?…]/.test(draft.text.slice(over.end)));
    expect(cut).toEqual([]);
  });
  it('no bracket is empty or too long to be a blank', () => {
    const odd = all.filter(({ softer: { text } }) => findBlanks(text).length !== text.split('[').length - 1);
    expect(odd.map(({ softer }) => softer.text)).toEqual([]);
  });
});
