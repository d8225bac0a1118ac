import { describe, expect, it } from 'vitest';
import { threadTime } from '@/tests/unit/thread-time';
import { sensitiveIn } from './sensitive-note';
import type { SensitiveTopic } from './sensitive-words';

describe('a note that may say more than working together needs', () => {
  it.each<[SensitiveTopic, text: string, neutral: string | null]>([
    ['health', 'Leaves early on Tuesdays for chemo.', 'Leaves early on Tuesdays.'],
    ['health', 'Has migraines, so please no calls before ten', 'Please no calls before ten.'],
    ['health', 'Works from home on Fridays because of her therapy', 'Works from home on Fridays.'],
    ['health', 'Is pregnant and will be away from May on', 'Will be away from May on.'],
    ['health', 'Diagnosed with ADHD', null],
    ['health', 'Likes tea. Away until June after a stroke.', 'Likes tea. Away until June.'],
    ['health', 'Bob’s on sick leave', null],
    ['health', 'Often tired (long covid); short meetings help her', 'Short meetings help her.'],
    ['religion', 'Goes to church on Sundays', null],
    ['religion', 'Fasts during Ramadan, so no working lunches', 'No working lunches.'],
    ['religion', 'No meetings on Friday afternoons because of Shabbat', 'No meetings on Friday afternoons.'],
    ['union', 'Shop steward since March', null],
    ['union', 'Away every first Monday for the union', 'Away every first Monday.'],
    ['origin', 'Waits for his work permit', null],
    ['origin', 'Cannot travel in May due to her visa', 'Cannot travel in May.'],
    ['sexuality', 'Came out last year', null],
    ['politics', 'Votes for the greens', null],
    ['politics', 'Votes for the greens\nLikes short mails', null],
    ['politics', 'Away on election day because he is an activist', 'Away on election day.'],
  ])('%s: %s', (topic, text, neutral) => {
    expect(sensitiveIn(text)).toEqual({ topic, neutral });
  });

  it.each([
    'Likes short mails',
    'Needs to leave early on Tuesdays',
    'Works for the European Union',
    'Is sick of long meetings',
    'Knows all about race conditions and strokes of a pen',
    'Explained union types to me',
    'Stays out of office politics',
    'Runs the hospital project',
    'The button is disabled for guests',
    'It came out on Monday',
    'Lent me a striking book',
    'Moves house in May',
    "I'll call her on Monday",
    'Trains for a bike race',
    'Straight answers help him',
    '',
  ])('has nothing to say of: %s', (text) => {
    expect(sensitiveIn(text)).toBeNull();
  });

  it('finds a word in capitals, beside marks and with a bent apostrophe', () => {
    for (const text of ['CANCER', '“cancer”', 'Crohn’s disease']) expect(sensitiveIn(text)?.topic).toBe('health');
  });

  it('has read a very long note at once', () => {
    const begun = threadTime();
    sensitiveIn('word and word, '.repeat(6_000));
    expect(threadTime() - begun).toBeLessThan(1_000);
  });
});
