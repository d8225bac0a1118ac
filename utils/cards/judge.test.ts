import { describe, expect, it } from 'vitest';
import { cardWith, now, smallParts } from '@/tests/unit/cards/cards';
import { judgeCard, lastCardOf } from './judge';
import type { CardProblem } from './packed';

const card = cardWith(smallParts);
const made = card.made;
const [mine, other] = ['AAAA', 'BBBB'];
const day = 24 * 60 * 60 * 1000;

describe('judgeCard', () => {
  it.each([
    ['unsigned, the first', null, null, 'unsigned', 'take', null],
    ['unsigned as ever', null, { key: null, made }, 'unsigned', 'take', null],
    ['signed, the first', mine, null, 'new-key', 'take', mine],
    ['signed for the first time', mine, { key: null, made }, 'new-key', 'take', mine],
    ['signed as ever', mine, { key: mine, made }, 'pinned-key', 'take', mine],
    ['signed by another', other, { key: mine, made }, 'other-key', 'ask', other],
    ['no longer signed', null, { key: mine, made }, 'signature-missing', 'ask', mine],
  ])('%s', (_what, key, last, verdict, act, pin) => {
    expect(judgeCard({ ok: true, card, key }, last, now)).toEqual({
      verdict,
      act,
      pin,
      age: last ? 'same' : 'newer',
    });
  });

  it.each<CardProblem>(['changed', 'damaged', 'cut', 'newer', 'large', 'shape'])('refuses what is %s', (problem) => {
    expect(judgeCard({ ok: false, problem }, { key: mine, made }, now)).toEqual({
      verdict: 'broken',
      act: 'refuse',
      problem,
    });
  });

  it.each([
    ['the day before', '2026-11-19T09:00:00Z', now, 'newer', 'take'],
    ['the same second', made, now, 'same', 'take'],
    ['a second later', '2026-11-20T09:00:01Z', now, 'older', 'ask'],
  ])('a card of which the last one was made %s', (_what, lastMade, at, age, act) => {
    expect(judgeCard({ ok: true, card, key: mine }, { key: mine, made: lastMade }, at)).toMatchObject({ age, act });
  });

  it('asks about a card of tomorrow, but allows for a clock that is a little ahead', () => {
    const read = { ok: true, card, key: mine } as const;
    expect(judgeCard(read, null, now - 2 * day)).toMatchObject({ age: 'ahead', act: 'ask' });
    expect(judgeCard(read, null, now - day / 2)).toMatchObject({ age: 'newer', act: 'take' });
  });
});

describe('lastCardOf', () => {
  const made = (day: string, key: string | null) => ({ card: { made: `2026-11-${day}T09:00:00Z` }, key });

  it.each([
    ['none', [], null],
    ['one unsigned', [made('20', null)], { key: null, made: '2026-11-20T09:00:00Z' }],
    [
      'an unsigned one after a signed one',
      [made('20', null), made('19', mine)],
      { key: mine, made: '2026-11-20T09:00:00Z' },
    ],
    [
      'two that were signed by two',
      [made('18', mine), made('19', other)],
      { key: other, made: '2026-11-19T09:00:00Z' },
    ],
  ])('of %s', (_what, kept, last) => {
    expect(lastCardOf(kept)).toEqual(last);
  });
});
