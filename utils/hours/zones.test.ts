import { describe, expect, it } from 'vitest';
import { allZones, cityOf, offsetOf, searchZones } from './zones';

const now = Temporal.Instant.from('2026-11-20T12:00Z').epochMilliseconds;
const found = (text: string) => searchZones(text, now, 5).map(({ zone }) => zone);

describe('zones by city', () => {
  it.each([
    ['berl', 'Europe/Berlin'],
    ['New York', 'America/New_York'],
    ['new_york', 'America/New_York'],
    ['sao paulo', 'America/Sao_Paulo'],
    ['YORK', 'America/New_York'],
    ['munich', 'Europe/Berlin'],
    ['köln', 'Europe/Berlin'],
    ['san fran', 'America/Los_Angeles'],
    ['hanoi', expect.stringMatching(/Asia\/(Saigon|Ho_Chi_Minh)/)],
    ['ho chi', expect.stringMatching(/Asia\/(Saigon|Ho_Chi_Minh)/)],
    ['mumbai', expect.stringMatching(/Asia\/(Calcutta|Kolkata)/)],
    ['kolkata', expect.stringMatching(/Asia\/(Calcutta|Kolkata)/)],
    ['calcutta', expect.stringMatching(/Asia\/(Calcutta|Kolkata)/)],
    ['kyiv', expect.stringMatching(/Europe\/(Kiev|Kyiv)/)],
    ['kathmandu', expect.stringMatching(/Asia\/(Katmandu|Kathmandu)/)],
    ['utc', 'UTC'],
    ['europe/ber', 'Europe/Berlin'],
  ])('%s', (text, zone) => {
    expect(found(text)[0]).toEqual(zone);
  });

  it('finds nothing for what is no place, and the first ones for nothing', () => {
    expect(found('atlantis')).toEqual([]);
    expect(searchZones('', now, 3).map(({ zone }) => zone)).toEqual(allZones().slice(0, 3));
  });

  it('shows city, region and what the clocks say now', () => {
    expect(searchZones('st johns', now, 1)).toEqual([
      { zone: 'America/St_Johns', city: 'St Johns', region: 'America', offset: 'UTC−03:30' },
    ]);
    expect(offsetOf('Europe/Berlin', now)).toBe('UTC+01:00');
    expect(offsetOf('Europe/Berlin', now - 120 * 86_400_000)).toBe('UTC+02:00');
    expect(offsetOf('UTC', now)).toBe('UTC');
    expect(cityOf('America/Argentina/Buenos_Aires')).toBe('Buenos Aires');
  });

  it('lists every zone once, each of them known to the reckoning of hours', () => {
    const zones = allZones();
    expect(new Set(zones).size).toBe(zones.length);
    expect(zones.length).toBeGreaterThan(400);
    for (const zone of zones) expect(offsetOf(zone, now)).toMatch(/^UTC/);
  });
});
