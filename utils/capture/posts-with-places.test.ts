import { describe, expect, it } from 'vitest';
import { inShort } from './cases/in-short';
import { readLearnt } from './learnt/read-learnt';
import { parseWords } from './parse-words';

const read = (line: string) => inShort(parseWords(line, { today: '2026-11-25', learnt: readLearnt }));
const listed = (list: string) => list.split('|');

const posts = listed(
  'grants officer|Head of Research Services|head of the press office|PhD candidate|UX designer|ward manager|CFO|forklift driver|legal counsel|vice dean|senior lecturer in nursing|DevOps engineer|key account manager|board secretary',
);
const firms = listed(
  'Novaterra|University of Ostley|TU Delft|Hartmann & Sons|Bank of Galway|Hôpital Saint-Louis|Van der Meer Logistics|Agence Nationale de la Recherche|4Peaks|NWO|Ministry of Foreign Affairs|St Olave’s Hospital',
);
const teams = listed(
  'Doctoral Affairs|payroll|Finance & Control|Health and Safety|research support|grants and contracts|Data Platform|accounts payable',
);

type Frame = (post: string, place: string) => string;
const atFirm: Frame[] = [
  (post, firm) => `${post} at ${firm}`,
  (post, firm) => `She is the ${post} at ${firm}.`,
  (post, firm) => `the ${post} of our partner ${firm}`,
  (post, firm) => `works for ${firm} as a ${post}`,
  (post, firm) => `she works at ${firm} where she is ${post}`,
  (post, firm) => `joined ${firm} as ${post}`,
  (post, firm) => `${post} from ${firm}, prefers chat`,
  (post, firm) => `no calls. ${post} with ${firm}`,
  (post, firm) => `is with ${firm} as ${post}\noff on Fridays`,
];
const inTeam: Frame[] = [
  (post, team) => `${post} in the ${team} team`,
  (post, team) => `he is a ${post} in the ${team} department`,
  (post, team) => `${post} within the ${team} team, prefers chat`,
  (post, team) => `off on Fridays\n${post} with the ${team} team`,
];

/** Of each line what was told of one field; a line that tells other words is wrong, and one that tells none is missed. */
function swept(frames: readonly Frame[], places: readonly string[], field: 'company' | 'team') {
  // Every second place with each frame and post, another half with the next.
  const lines = frames.flatMap((frame, first) =>
    posts.flatMap((post, second) =>
      places
        .filter((_, third) => (first + second + third) % 2 === 0)
        .map((place) => ({ post, place: place.replace('’', "'"), line: frame(post, place) })),
    ),
  );
  const said = lines.map(({ post, place, line }) => {
    const parts = read(line).split(' ; ');
    const ofPost = parts.filter((part) => part.startsWith('title '));
    const ofPlace = parts.filter((part) => /^(?:company|team) /.test(part));
    const isRight = ofPost.join() === `title ${post}` && ofPlace.join() === `${field} ${place}`;
    return { line, isRight, isTold: ofPost.length + ofPlace.length > 0, parts };
  });
  return {
    wrong: said.filter(({ isRight, isTold }) => isTold && !isRight).map(({ line, parts }) => `${line} => ${parts}`),
    right: said.filter(({ isRight }) => isRight).length / said.length,
  };
}

describe('a post and where it is, in whatever words and order', () => {
  it('tells both of a firm', { timeout: 30_000 }, () => {
    const { wrong, right } = swept(atFirm, firms, 'company');
    expect(wrong).toEqual([]);
    expect(right).toBeGreaterThan(0.97);
  });

  it('tells both of a part of a firm', { timeout: 30_000 }, () => {
    const { wrong, right } = swept(inTeam, teams, 'team');
    expect(wrong).toEqual([]);
    expect(right).toBeGreaterThan(0.97);
  });

  it.each(teams)('the team %s by whatever names it', (team) => {
    const lines = [
      `member of the ${team} team`,
      `she moved to the ${team} department last month`,
      `heads the ${team} team`,
      `he is in charge of the ${team} team`,
      `responsible for the ${team} team since January`,
      `works at Novaterra in the ${team} team`,
    ];
    const wrong = lines.filter((line) => !read(line).split(' ; ').includes(`team ${team}`));
    expect(wrong).toEqual([]);
  });

  it.each([
    ['Head of the grants office at Leiden', 'title Head of the grants office ; company Leiden'],
    [
      'Customer from the regional hospital, very formal',
      'role customer ; company regional hospital ; note very formal',
    ],
    ['legal counsel at the ministry', 'title legal counsel at the ministry'],
    ['he also manages the whole SURE project for us', 'role project ; groups SURE project'],
    ['she heads our group', 'role manager'],
    ['I reserved him for the group Key Partners', 'groups Key Partners'],
    ['he prefers Bo to his full name', 'aliases Bo'],
    ['the circle "Steering". Off on Fridays', 'days-off 5 ; note the circle "Steering"'],
    ['VP of sales', 'title VP of sales'],
    ['Company: KTH', 'company KTH'],
    ['PhD student of mine', 'role team'],
  ])('%s', (line, told) => {
    expect(read(line)).toBe(told);
  });

  it.each(
    listed(
      `her husband is a nurse at Trinity College|his wife heads the grants office at Leiden|was head of the grants office at Leiden until 2019|formerly postdoc at TU Delft|ex head of finance|used to work for Novaterra
      |she left the payroll team last year|might become head of finance|called Novaterra about the invoice|talked to the CFO at Nordwind about her|married to a lecturer at Trinity College|our customer complained about the invoice
      |the grants office is on the third floor|the team dinner is on Friday|booked the group tour|Finance & Control want the numbers by Friday|she complained about the head of the press office|saw her at the Bank of Galway queue
      |interviewed with Novaterra but did not get it|stood in as scrum master last week|the nurse on ward 7 knows her|said hello at the kick-off|works like a doctor on call|met the customer from the regional hospital with her`,
    ).map((line) => line.trim()),
  )('%s stays a note', (line) => {
    expect(read(line)).toBe(`note ${line}`);
  });
});
