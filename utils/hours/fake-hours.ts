import type { HoursBlock } from '@/utils/people/types';
import type { KnownHours } from './types';

export const block = (start: string, end: string): HoursBlock => ({ days: [1, 2, 3, 4, 5], start, end });
export const at = (text: string): number => Temporal.Instant.from(text).epochMilliseconds;

/** All of it on the clock of UTC. Monday is 23 November 2026, the 25th a Wednesday. */
export const ana: KnownHours = { zone: 'UTC', work: [block('09:00', '17:00')], focus: [block('09:00', '11:00')] };
export const nights: KnownHours = { zone: 'UTC', work: [block('22:00', '06:00')], focus: [] };
export const untold: KnownHours = { zone: 'UTC', work: [], focus: [] };
export const feast = { date: '2026-11-25', name: 'Feast of Lanterns' };
