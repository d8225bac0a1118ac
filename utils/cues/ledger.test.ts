import { describe, expect, it } from 'vitest';
import { addCount, isOutdated, type LedgerEntry, monthOf, totalsOf } from './ledger';
import { offersQuiet } from './quiet-offer';

const at = (instant: string): number => Temporal.Instant.from(instant).epochMilliseconds;
const now = at('2026-11-21T17:00Z');
const entry = (change: Partial<LedgerEntry>): LedgerEntry => ({
  id: 'harsh-2026-11',
  check: 'harsh',
  month: '2026-11',
  shown: 0,
  helped: 0,
  dismissed: 0,
  ...change,
});
const settings = { off: [], raised: [], listed: [], quietDeclined: {} };
const offers = (count: Partial<LedgerEntry>, change: object = {}, when = now) =>
  offersQuiet(entry(count), { ...settings, ...change }, when);

describe('the ledger', () => {
  it.each([
    [now, '2026-11'],
    [at('2027-01-01T00:00Z'), '2027-01'],
  ])('counts by month: %d is in %s', (when, month) => {
    expect(monthOf(when)).toBe(month);
  });

  it('adds, takes off what came back, and never falls below nothing', () => {
    const counted = addCount(entry({ shown: 2, helped: 1 }), { check: 'harsh', shown: 1, helped: -2, dismissed: 1 });
    expect(counted).toMatchObject({ shown: 3, helped: 0, dismissed: 1 });
  });

  it('sums the months of a check, the last twelve alone', () => {
    const entries = [
      entry({ shown: 4, helped: 1 }),
      entry({ month: '2025-12', shown: 3, dismissed: 2 }),
      entry({ month: '2025-11', shown: 50 }),
      entry({ check: 'absent-person', shown: 1 }),
    ];
    const totals = totalsOf(entries, now);
    expect(totals.get('harsh')).toEqual({ check: 'harsh', shown: 7, helped: 1, dismissed: 2 });
    expect(totals.get('absent-person')?.shown).toBe(1);
    expect(isOutdated({ month: '2025-11' }, now)).toBe(true);
  });

  it.each([
    ['after too few', { shown: 15, helped: 0 }, false],
    ['after enough without help', { shown: 16, helped: 0 }, true],
    ['at one time in eight', { shown: 16, helped: 2 }, false],
    ['a little below one in eight', { shown: 17, helped: 2 }, true],
    ['a check that waits in the sidebar by itself', { check: 'praise-absent' as const, shown: 40 }, false],
  ])('offers to go quiet or not: %s', (_, count, wanted) => {
    expect(offers(count)).toBe(wanted);
  });

  it.each([
    ['turned off', { off: ['harsh'] }],
    ['made quiet before', { listed: ['harsh'] }],
  ])('offers nothing for a check that was %s', (_, change) => {
    expect(offers({ shown: 40 }, change)).toBe(false);
  });

  it('takes a no for three months', () => {
    const declined = { quietDeclined: { harsh: '2026-11-21T17:00:00.000Z' } };
    expect(offers({ shown: 40 }, declined)).toBe(false);
    expect(offers({ shown: 40 }, declined, at('2027-02-21T16:00Z'))).toBe(false);
    expect(offers({ shown: 40 }, declined, at('2027-02-21T18:00Z'))).toBe(true);
    expect(offers({ check: 'absent-person', shown: 40 }, declined)).toBe(true);
  });
});
