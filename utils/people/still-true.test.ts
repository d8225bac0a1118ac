import { describe, expect, it } from 'vitest';
import { fadedOf, isFaded } from './still-true';
import type { PreferenceValue } from './types';

const chat: PreferenceValue = { kind: 'channel', channel: 'chat' };

describe('what was told long ago', () => {
  it.each<[string, PreferenceValue, date: string, today: string, boolean]>([
    ['stands on the day it was told', chat, '2026-11-22', '2026-11-22', false],
    ['stands for a day less than a year', chat, '2025-11-23', '2026-11-22', false],
    ['fades after twelve months', chat, '2025-11-22', '2026-11-22', true],
    ['stays faded', chat, '2019-01-01', '2026-11-22', true],
    ['of 29 February stands through the next one', chat, '2024-02-29', '2025-02-28', false],
    ['of 29 February fades in the March behind it', chat, '2024-02-29', '2025-03-01', true],
    ['with a date that is yet to come stands', chat, '2027-01-01', '2026-11-22', false],
    ['as a need fades too', { kind: 'need', text: 'an agenda' }, '2025-01-01', '2026-11-22', true],
    [
      'as a day off ends by itself and never fades',
      { kind: 'away', text: '', from: '2025-01-01', to: '2025-01-02' },
      '2024-12-01',
      '2026-11-22',
      false,
    ],
    [
      'as other hours for a while never fades',
      { kind: 'hours-exception', blocks: [], from: '2025-01-01', to: '2025-01-02' },
      '2024-12-01',
      '2026-11-22',
      false,
    ],
  ])('%s', (_, value, date, today, expected) => {
    expect(isFaded({ value, date }, today)).toBe(expected);
  });

  it('comes with the oldest first', () => {
    const told = ['2025-03-01', '2026-09-01', '2024-03-01'].map((date) => ({ value: chat, date }));
    expect(fadedOf(told, '2026-11-22').map(({ date }) => date)).toEqual(['2024-03-01', '2025-03-01']);
  });
});
