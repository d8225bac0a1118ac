import { describe, expect, it } from 'vitest';
import { inShort } from '@/utils/capture/cases/in-short';
import { readLearnt } from '@/utils/capture/learnt/read-learnt';
import { parseWords } from '@/utils/capture/parse-words';

const listOf = (lines: string): string[] =>
  lines
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean);
const read = (line: string): string[] =>
  inShort(parseWords(line, { today: '2026-11-25', learnt: readLearnt }))
    .split(' ; ')
    .filter(Boolean);

interface Sweep {
  values: string;
  frames: string;
}

/** What may stand in each kind of statement, and the statements: {} is the value. */
const sweeps: Record<string, Sweep> = {
  need: {
    values: `clear deadlines
      an agenda in advance
      precise wording
      facts and figures
      a written summary after each meeting`,
    frames: `What she really needs from colleagues is {}
      {} is what he needs most
      attaches great importance to {}
      he's the kind of person who needs {}
      she told me that she needs {}
      without {} he does nothing
      It is very important for her to have {}
      If you want something from her: {}
      won't start until she has {}`,
  },
  feedback: {
    values: `in a calm moment
      with concrete examples
      straight away
      before it goes to the client`,
    frames: `If you have criticism, please tell him {}
      Negative things should only be said {}
      feedback should be given {}
      can handle criticism if it comes {}
      When you are not happy with her work, say it {}
      If something goes wrong, tell her {}`,
  },
  thanks: {
    values: `with a short note
      by postcard
      with one sentence
      in the annual report`,
    frames: `likes to be thanked {}
      is happiest when she is thanked {}
      Best say thank you {}`,
  },
  strengths: {
    values: `pivot tables
      data management plans
      Excel macros
      GDPR and data protection
      how to write a grant application`,
    frames: `You can ask her everything about {}, she wrote our template
      Nobody knows {} better than him
      {}? Ask her.
      Good source for {}
      The best person for questions about {} is she
      if you get stuck with {} ask him
      Half the building asks her about {}`,
  },
  needsHelpWith: {
    values: `delegating
      Excel formulas
      public tenders
      the new reporting tool
      spelling and grammar`,
    frames: `{} is hard for him
      She asked me whether I can help her with {}
      would be glad if someone could help him with {}
      {} is not her strong suit`,
  },
  goals: {
    values: `become team lead
      move to the Lisbon office
      publish two papers
      win a large grant`,
    frames: `Her aim for the coming year is to {}
      He told me that his goal is to {}.
      is working hard to {}
      in five years she wants to {}`,
  },
  askedOfThem: {
    values: `a signed contract
      the visitor numbers and the budget forecast
      access to the archive
      her comments on chapter 3`,
    frames: `from her side I need {}
      She sends me {} every month
      I always ask him for {} before I start
      My wish to her is {}
      {} is what I need from him`,
  },
  'need ': {
    values: `a monthly overview of the open vacancies
      my approval on travel requests
      the signed forms
      the sales figures and a short comment`,
    frames: `She expects from me {}
      counts on me for {}
      waits for {} from my side
      always asks me for {}
      {} is what she needs from me`,
  },
  underPressure: {
    values: `goes quiet
      cancels meetings
      talks faster
      checks every detail`,
    frames: `you notice the stress because she {}
      If the deadline comes near, she {}.
      as soon as there is stress, she {}
      with too much on her plate she {}`,
  },
  commonGround: {
    values: `rowing
      board games
      old maps`,
    frames: `We have in common: {}
      our shared hobby is {}
      connects us: {}`,
  },
};

/** What is told beside it, and must be told too. */
const beside: readonly (readonly [front: string, back: string, told: string])[] = [
  ['', '', ''],
  ['', ', works 9-15', 'work '],
  ['Off on Fridays; ', '', 'days-off'],
  ['', '\nhe/him', 'pronouns'],
];

const isSmall = (word: string): boolean => /^(?:an?|the|to|and|her|his|my|in|with|by|before|on|how)$/u.test(word);
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\d]/u)
    .filter((word) => word !== '' && !isSmall(word));

/** Whether a line tells the value as what it should be, and nothing else for sure. */
function outcome(line: string, kind: string, value: string, other: string): 'right' | 'wrong' | 'left' {
  const said = read(line).filter((one) => !one.startsWith('note '));
  const isOne = (one: string) => one.startsWith(`${kind.trim()} `) || one.endsWith(` for ${kind}`);
  if (said.some((one) => !isOne(one) && !one.startsWith('ask ') && (other === '' || !one.startsWith(other))))
    return 'wrong';
  const kept = said.filter(isOne).join(' ').toLowerCase();
  const isThere = other === '' || said.some((one) => one.startsWith(other));
  return wordsOf(value).every((word) => kept.includes(word)) && isThere ? 'right' : 'left';
}

describe('statements around something that may be anything', () => {
  it.each(Object.entries(sweeps))('%s', { timeout: 30_000 }, (kind, { values, frames }) => {
    const found = listOf(frames).flatMap((frame) =>
      listOf(values).flatMap((value) =>
        beside.map(([front, back, other]) => {
          const line = `${front}${back === '' ? frame : frame.replace(/\.$/u, '')}`.replace('{}', value) + back;
          return { line, is: outcome(line, kind, value, other) };
        }),
      ),
    );
    expect(found.filter(({ is }) => is === 'wrong').map(({ line }) => line)).toEqual([]);
    expect(found.filter(({ is }) => is === 'right').length).toBeGreaterThan(found.length * 0.9);
  });
});

describe('what is of somebody else, of the past, doubted or at home stays words', () => {
  const others = `her husband needs {}
    last year she needed {}
    not sure if he needs {}
    the client attaches great importance to {}
    Tom is happiest with {}
    her brother is an expert in {}
    nobody asks her about {}
    helped me with {} last week
    I need help with {}
    he sent me {} last week
    the client needs {} from me
    her predecessor sent us {} every month`;
  const things = ['clear deadlines', 'a written summary', 'the monthly figures', 'data protection'];
  it.each(listOf(others))('%s', (frame) => {
    const told = things.flatMap((thing) =>
      read(frame.replace('{}', thing)).filter((one) => !/^(?:note|ask) /u.test(one)),
    );
    expect(told).toEqual([]);
  });

  it.each(
    listOf(`what she needs most is sleep
      kids drive her mad
      without coffee she does nothing
      I owe her a coffee
      ask her about her holiday
      has difficulty walking after surgery
      it is not easy for her since the divorce
      from her I got the flu
      under stress?
      my wish to her is a happy birthday`),
  )('%s', (line) => {
    expect(read(line).filter((one) => !/^(?:note|ask) /u.test(one))).toEqual([]);
  });
});
