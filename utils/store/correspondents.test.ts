import { beforeEach, describe, expect, it } from 'vitest';
import { fakeForm, freshStore, press } from '@/tests/unit/fresh-store';
import type { Participant } from '@/utils/conversation/types';
import { undo } from './bin';
import { leaveOut, oftenWritten } from './correspondents';
import { savePerson } from './people';
import { saveSettings } from './settings';
import { read } from './transact';
import { noteSent, usageState, wipeUsage } from './usage';

const dayLong = 86_400_000;
const at = (address: string): Participant => ({ name: null, address, id: null });
const zoe = at('zoe@office.example');
const counts = { words: 40, greets: true, thanks: false };

/** Sent on so many days, twice on each. */
async function writeOn(days: number, recipients = [zoe], from = 0): Promise<void> {
  for (let day = from; day < from + days; day++) {
    for (const hour of [0, 1]) {
      await noteSent({ recipients, counts, shingles: [] }, press(day * dayLong + hour * 3_600_000));
    }
  }
}

const often = async (...participants: Participant[]) =>
  (await oftenWritten({ participants })).map(({ address, days }) => `${address} ${days}`);

beforeEach(async () => {
  await freshStore();
  await saveSettings({ usage: true });
});

describe('whom the user writes to often', () => {
  it('is suggested from the fifth day on, by days and not by mails', async () => {
    await writeOn(4);
    expect(await often(zoe)).toEqual([]);
    await writeOn(1, [zoe], 4);
    expect(await often(zoe, at('other@office.example'))).toEqual(['zoe@office.example 5']);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['while counting is off', () => saveSettings({ usage: false })],
    ['once they are kept', () => savePerson(fakeForm({ identities: ['zoe@office.example'] }), press())],
    ['once the counts are wiped', () => wipeUsage(press())],
    ['once the user said "not them"', () => leaveOut({ address: 'Zoe@office.example' }, press())],
  ])('is not suggested %s', async (_, then) => {
    await writeOn(6);
    expect(await often(zoe)).toHaveLength(1);
    await then();
    expect(await often(zoe)).toEqual([]);
  });

  it('stays left out as more is sent, until that is taken back', async () => {
    await writeOn(6);
    const act = press();
    const { undo: handle } = await leaveOut({ address: 'zoe@office.example' }, act);
    await writeOn(3, [zoe], 6);
    expect(await often(zoe)).toEqual([]);
    const again = press();
    await undo({ undo: handle }, again.now);
    expect(await often(zoe)).toHaveLength(1);
  });

  it.each<[string, Participant[]]>([
    ['a round', Array.from({ length: 6 }, (_, place) => at(`p${place}@office.example`))],
    ['a bot', [{ ...zoe, kind: 'bot' }]],
    ['somebody without an address', [{ name: 'Zoe', address: null, id: 'slack:T1/U2' }]],
  ])('is not counted for %s', async (_, recipients) => {
    await writeOn(6, recipients);
    expect(await often(...recipients)).toEqual([]);
    expect(await usageState()).toMatchObject({ others: 0 });
  });

  it('keeps no address, only a hash and days', async () => {
    await writeOn(2);
    const [record] = await read(['usage'], (reading) => reading.all('usage'));
    expect(record).toEqual({
      id: expect.any(String),
      kind: 'correspondent',
      mark: expect.stringMatching(/^[0-9a-f]{24}$/),
      count: 2,
      first: '2026-11-21',
      last: '2026-11-22',
    });
  });

  it('forgets who was not written to for half a year', async () => {
    await writeOn(6);
    await writeOn(1, [at('bob@office.example')], 200);
    expect(await often(zoe)).toEqual([]);
    expect(await usageState()).toMatchObject({ others: 1 });
  });
});
