import { describe, expect, it } from 'vitest';
import { absentPerson } from './absent-person';
import { fillGiven, readGiven } from './given';
import type { CheckGiven } from './types';

const kept = [
  { name: 'Carol Klein', aliases: ['CK'], addresses: ['carol@x.example'] },
  { name: 'Dave Okafor', addresses: ['dave@x.example'] },
  { name: 'Will Turner', addresses: ['will@x.example'] },
  { name: 'Priya Nair', aliases: ['Pri'], addresses: ['priya@x.example'] },
];
const toBob: Partial<CheckGiven> = {
  to: ['Bob Marsh <bob@x.example>'],
  from: 'Ana Ruiz <ana@x.example>',
  people: kept,
};

function found(text: string, given: Partial<CheckGiven> = {}) {
  const { draft, knowledge } = readGiven(fillGiven({ text, ...toBob, ...given }), 0);
  return absentPerson.find(draft, knowledge).filter(({ sure }) => sure >= 0.6);
}

describe('who is there', () => {
  const judged = 'Carol is so lazy.';
  it.each([
    ['by address', { to: ['carol@x.example'] }],
    ['by address in Cc', { cc: ['Somebody <carol@x.example>'] }],
    ['by address in Bcc', { bcc: ['carol@x.example'] }],
    ['by the same full name', { to: ['Carol Klein'] }],
    ['by the first name alone', { to: ['Carol <c1@y.example>'] }],
    ['by another Carol among the readers', { to: ['Carol Smith <cs@y.example>'] }],
    ['by name in the address', { to: ['carol.smith@y.example'] }],
    ['as a member of the chat', { channel: 'chat', to: null, members: ['Bob Marsh', 'Carol Klein'] }],
    ['by a short form of the name', { to: ['Caroline Weber <cw@y.example>'] }],
    ['as the writer', { from: 'Carol Klein <carol@x.example>' }],
  ] satisfies [string, Partial<CheckGiven>][])('counts %s', (_, given) => {
    expect(found(judged, given)).toEqual([]);
  });
  it.each([
    ['nobody is addressed yet', { to: [] }],
    ['another person reads it', { to: ['Dave Okafor <dave@x.example>'] }],
    ['a chat of others reads it', { channel: 'chat', to: null, members: ['Bob Marsh', 'Dave Okafor'] }],
  ] satisfies [string, Partial<CheckGiven>][])('is absent where %s', (_, given) => {
    expect(found(judged, given)).toHaveLength(1);
  });
  it('tells two full names apart', () => {
    expect(found('Carol Klein is so lazy.', { to: ['Carol Smith <cs@y.example>'] })).toHaveLength(1);
  });
  it('is silent while the recipients cannot be read', () => {
    expect(found(judged, { recipientsKnown: false })).toEqual([]);
    expect(found(judged, { to: null })).toEqual([]);
  });
  it('knows an alias of somebody who reads it', () => {
    expect(found('CK is so lazy.', { to: ['carol@x.example'] })).toEqual([]);
  });
});

describe('whom it names', () => {
  it.each(['The receptionist is so rude.', 'That clown in sales lost the order.', 'Our new deputy is hopeless.'])(
    'is nobody where no name is told: %s',
    (text) => {
      expect(found(text)[0]?.why).toEqual({ key: 'checks.absentPerson.judgedSomebody', args: ['them'] });
    },
  );
  it('is somebody not kept by the name', () => {
    expect(found('Dr Voss is so rude.')[0]?.why.args).toEqual(['Dr Voss']);
  });
  it('is the one person it can be', () => {
    expect(found('Dave is a liar.')[0]).toMatchObject({ person: 'person-2', named: 'Dave', why: { args: ['Dave'] } });
  });
  it('is the name behind a pronoun', () => {
    expect(found('I asked Carol. She is so lazy.')[0]).toMatchObject({ named: 'She', why: { args: ['Carol'] } });
  });
  it('is nobody where two go by the name', () => {
    const people = [...kept, { name: 'Carol Weiss', addresses: ['weiss@x.example'] }];
    expect(found('Carol is a liar.', { people })[0]).toMatchObject({ person: null });
  });
  it('is silent where one of the two reads it', () => {
    const people = [...kept, { name: 'Caz Weiss', aliases: ['Carol'], addresses: ['weiss@x.example'] }];
    expect(found('Carol is a liar.', { people, to: ['weiss@x.example'] })).toEqual([]);
  });
  it('points at the words', () => {
    const text = '🙂 Well, Carol is so lazy today.';
    const [finding] = found(text);
    expect(text.slice(finding?.start, finding?.end)).toBe('Carol is so lazy');
  });
});

describe('safe ears', () => {
  it.each([
    'hr@x.example',
    'Human Resources <people@x.example>',
    'works-council@x.example',
    'Betriebsrat <br@x.example>',
    'union.rep@x.example',
    'ethics@x.example',
    'legal@x.example',
    'Ombuds Office <oo@x.example>',
    'compliance@x.example',
    'HR Business Partner <jo@x.example>',
  ])('is silent before %s', (to) => {
    expect(found('Carol is incompetent and lies to us.', { to: [to] })).toEqual([]);
  });
  it('is not silent before everybody whose name holds those letters', () => {
    expect(found('Carol is so lazy.', { to: ['Chris Uhrig <chris@uhr.example>'] })).toHaveLength(1);
  });
});
