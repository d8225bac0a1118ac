import { beforeEach, describe, expect, it } from 'vitest';
import { freshStore, start } from '@/tests/unit/fresh-store';
import { browser } from '@/utils/platform/browser';
import { forgetHealth, noteReading, siteHealth } from './site-health';

const minute = 60_000;
const reading = (rank: number | null, id = 'gmail', client = 'gmail') => ({
  id,
  client,
  health: [{ need: 'recipients', rank }],
});
const needs = async () => (await siteHealth())[0]?.needs;

beforeEach(freshStore);

describe('how a site is read', () => {
  it('is kept as the last way and as counts', async () => {
    for (const [at, rank] of [0, 0, 2, null].entries()) await noteReading(reading(rank), start + at * minute);
    expect(await siteHealth()).toEqual([
      {
        id: 'gmail',
        client: 'gmail',
        lastRead: new Date(start + 3 * minute).toISOString(),
        needs: [{ need: 'recipients', rank: null, best: 2, other: 1, none: 1 }],
      },
    ]);
  });

  it('counts once a minute, and at once where something changed', async () => {
    const told = [
      await noteReading(reading(0), start),
      await noteReading(reading(0), start + 1_000),
      await noteReading(reading(1), start + 2_000),
    ];
    expect(told).toEqual([true, false, true]);
    expect(await needs()).toEqual([{ need: 'recipients', rank: 1, best: 1, other: 1, none: 0 }]);
  });

  it('keeps what was last said of a need that does not come up', async () => {
    await noteReading(reading(0), start);
    await noteReading({ ...reading(0), health: [{ need: 'self', rank: 0 }] }, start + minute);
    expect((await needs())?.map(({ need }) => need)).toEqual(['self', 'recipients']);
  });

  it('counts every one of several readings at once', async () => {
    await Promise.all(['a', 'b', 'c'].map((id) => noteReading(reading(0, id), start)));
    expect((await siteHealth()).map(({ id }) => id).sort()).toEqual(['a', 'b', 'c']);
  });

  it('begins anew when another client runs on a host', async () => {
    await noteReading(reading(0, 'https://post.office.example/*', 'roundcube'), start);
    await noteReading(reading(null, 'https://post.office.example/*', 'sogo'), start + 1);
    expect(await needs()).toEqual([{ need: 'recipients', rank: null, best: 0, other: 0, none: 1 }]);
  });

  it('stays small, whatever a page makes up', async () => {
    const health = Array.from({ length: 100 }, (_, at) => ({ need: `need ${at}`, rank: 0 }));
    for (let at = 0; at < 80; at++) await noteReading({ id: `site-${at}`, client: 'gmail', health }, start);
    const all = await siteHealth();
    expect([all.length, all[0]?.needs.length]).toEqual([60, 30]);
  });

  it('is forgotten with its host', async () => {
    await noteReading(reading(0, 'a'), start);
    await noteReading(reading(0, 'b'), start);
    await forgetHealth('a');
    expect((await siteHealth()).map(({ id }) => id)).toEqual(['b']);
  });

  it('is nothing where what was stored is damaged', async () => {
    await browser.storage.local.set({ 'site-health': [{ id: 3 }, 'x'] });
    expect(await siteHealth()).toEqual([]);
  });
});
