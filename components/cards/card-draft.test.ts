import { describe, expect, it } from 'vitest';
import { cardWith, fullParts, now } from '@/tests/unit/cards/cards';
import { cardOf, cardPartOrder } from '@/utils/cards/my-card';
import { draftOf, partsIn } from './card-draft';

const hours = { zone: 'Europe/Berlin', work: [{ days: [1 as const], start: '09:00', end: '12:00' }], focus: [] };

describe('a card in the form', () => {
  it('is the same card once it was in the form, part by part', () => {
    const { parts, problems } = partsIn(draftOf(fullParts, null));
    expect(problems).toEqual({});
    expect(cardOf(parts, cardPartOrder, now)).toEqual(cardWith(fullParts));
  });

  it('says nothing while nothing is filled in', () => {
    const { parts } = partsIn(draftOf({}, null));
    expect(cardOf(parts, cardPartOrder, now)).toEqual(cardWith({}));
  });

  it('takes the hours that Attune knows, but only where the card has none', () => {
    expect(draftOf({}, hours)).toMatchObject({ zone: 'Europe/Berlin', work: 'Mon 09:00-12:00' });
    expect(draftOf({ zone: 'Asia/Tokyo' }, hours)).toMatchObject({ zone: 'Asia/Tokyo' });
  });

  it('leaves hours out that nobody can read, and says so', () => {
    const { parts, problems } = partsIn({ ...draftOf(fullParts, null), work: 'when the moon is full' });
    expect(parts.work).toBeUndefined();
    expect(problems).toHaveProperty('work');
    expect(parts.focus).toEqual(fullParts.focus);
  });

  it('takes one thing a line', () => {
    const { parts } = partsIn({ ...draftOf({}, null), needs: ' an agenda \n\n quiet mornings' });
    expect(parts.needs).toEqual(['an agenda', 'quiet mornings']);
  });
});
