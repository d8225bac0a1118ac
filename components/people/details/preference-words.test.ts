// @vitest-environment jsdom
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { allRegions } from '@/components/hours/region-words';
import type { PreferenceValue } from '@/utils/people/types';
import words from '@/utils/words/locales/en.json';
import { preferenceLabel, stillTrueQuestion } from './preference-words';

/** The English words themselves: what is sent to somebody must read well. */
vi.mock('@/utils/platform/say', () => ({
  say: (key: string, ...args: string[]) => {
    const found = key.split('.').reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], words);
    return String(found).replace(/\$(\d)/g, (_, place) => args[Number(place) - 1] ?? '');
  },
}));

beforeEach(() => {
  document.documentElement.lang = 'en-GB';
});
// Parts of a country have their names from a table that is fetched.
beforeAll(() => allRegions());

const days = { from: '2026-12-24', to: '2026-12-31' };

describe('a preference in words, and the line that asks about it', () => {
  it.each<[PreferenceValue, string, string]>([
    [{ kind: 'channel', channel: 'chat' }, 'Prefers chat', 'Is chat still the best way to reach you?'],
    [
      { kind: 'channel', channel: 'in-person' },
      'Prefers to talk in person',
      'Is it still best to talk to you in person?',
    ],
    [
      { kind: 'channel', channel: 'call', purpose: 'urgent' },
      'Urgent: Call',
      'Is a call still best when something is urgent?',
    ],
    [
      { kind: 'channel', channel: 'in-person', purpose: 'feedback' },
      'Feedback: In person',
      'Is talking in person still best for feedback?',
    ],
    [{ kind: 'avoid', channel: 'call' }, 'Rather no calls', 'Would you still rather not be called?'],
    [
      { kind: 'avoid', channel: 'call', blocks: [{ days: [1, 2, 3, 4, 5, 6, 7], start: '00:00', end: '10:00' }] },
      'Rather no calls before 10:00 (their time)',
      'Would you still rather not be called before 10:00?',
    ],
    [
      { kind: 'avoid', channel: 'chat', blocks: [{ days: [5], start: '00:00', end: '00:00' }] },
      'Rather no chat on Fri',
      'Would you still rather not be asked by chat on Fri?',
    ],
    [
      { kind: 'channel', channel: 'call', blocks: [{ days: [1, 3], start: '14:00', end: '00:00' }] },
      'Prefers a call on Mon, Wed after 14:00 (their time)',
      'Is a call still the best way to reach you on Mon, Wed after 14:00?',
    ],
    [{ kind: 'days-off', days: [4, 5] }, 'Off every week: Thu, Fri', 'Are you still off every week on Thu, Fri?'],
    [
      { kind: 'work-hours', blocks: [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' }] },
      'Working hours: Mon-Fri 09:00-17:00',
      'Are your working hours still Mon-Fri 09:00-17:00?',
    ],
    [{ kind: 'time-zone', zone: 'Asia/Tokyo' }, 'Time zone: Tokyo', 'Are you still on Tokyo time?'],
    [
      { kind: 'holidays', region: 'DE-BY' },
      'Public holidays: Bayern',
      'Do you still have the public holidays of Bayern?',
    ],
    [{ kind: 'need', text: 'an agenda' }, 'an agenda', 'Does this still help you: an agenda?'],
    [
      { kind: 'feedback', how: 'in-writing', text: '' },
      'Feedback in writing',
      'Do you still like feedback in writing?',
    ],
    [
      { kind: 'thanks', how: 'in-private', text: 'a card' },
      'Thanks between you two: a card',
      'About thanks, is this still right for you: a card?',
    ],
    [
      { kind: 'away', text: 'skiing', ...days },
      'Away: Thu 24 Dec – Thu 31 Dec, skiing',
      'Does this still hold: Away: Thu 24 Dec – Thu 31 Dec, skiing?',
    ],
  ])('%j', (value, label, question) => {
    expect(preferenceLabel(value)).toBe(label);
    expect(stillTrueQuestion(value)).toBe(question);
  });
});
