import { beforeEach, describe, expect, it } from 'vitest';
import { fakeForm, freshStore, press } from '@/tests/unit/fresh-store';
import { removeRecord, undo } from './bin';
import { knowledgeFor } from './knowledge';
import { savePerson } from './people';
import { saveSettings } from './settings';
import { noteSent, usageState, wipeUsage } from './usage';

beforeEach(freshStore);

const carol = { name: 'Carol Klein', address: 'carol@office.example', id: null };
const bob = { name: 'Bob Marsh', address: 'bob@office.example', id: null };
const counts = { words: 40, greets: true, thanks: false };
const shingle = (digit: number) => String(digit).repeat(24).slice(0, 24);

const keepCarol = () => savePerson(fakeForm({ identities: ['carol@office.example'] }), press());
const sentTo = (...recipients: (typeof carol)[]) => ({ recipients, counts, shingles: [] });

describe('what was sent', () => {
  it('is not counted until it was switched on', async () => {
    await keepCarol();
    expect(await noteSent({ ...sentTo(carol), shingles: [shingle(1)] }, press())).toBe(false);
    expect(await usageState()).toEqual({ people: 0, drafts: 0, thanks: 0, others: 0, since: null });
  });

  it('is counted for the one person it went to, and for nobody of several or not kept', async () => {
    const { person } = await keepCarol();
    await saveSettings({ usage: true });
    await noteSent(sentTo(carol), press());
    await noteSent(sentTo(carol), press());
    await noteSent(sentTo(carol, bob), press());
    await noteSent(sentTo(bob), press());
    expect(await usageState()).toEqual({ people: 1, drafts: 2, thanks: 0, others: 1, since: '2026-11-21' });
    const { baselines, settings } = await knowledgeFor({ participants: [carol] });
    expect(settings.usage).toBe(true);
    expect(baselines).toEqual([
      { person: person.id, baseline: { words: { median: 33, low: 33 }, greets: 1, thanks: 0, drafts: 2 } },
    ]);
    expect((await knowledgeFor({ participants: [bob] })).baselines).toEqual([]);
  });

  it('tells earlier thanks by hashes, with whom they were for', async () => {
    const { person } = await keepCarol();
    await saveSettings({ usage: true });
    await noteSent({ ...sentTo(carol), shingles: [shingle(1), shingle(2)] }, press());
    await noteSent({ ...sentTo(bob), shingles: [shingle(3)] }, press());
    const { earlierThanks } = await knowledgeFor({ participants: [] });
    expect(earlierThanks).toHaveLength(2);
    expect(earlierThanks).toContainEqual({ shingles: [shingle(1), shingle(2)], person: person.id });
    expect(earlierThanks).toContainEqual({ shingles: [shingle(3)], person: null });
  });

  it('keeps the last sixty thank-yous', async () => {
    await saveSettings({ usage: true });
    for (let day = 0; day < 62; day++) {
      await noteSent({ ...sentTo(bob), shingles: [shingle(day % 10)] }, press(day * 86_400_000));
    }
    expect(await usageState()).toMatchObject({ thanks: 60 });
  });

  it('is no longer told once it was switched off, and waits for it to be on again', async () => {
    await keepCarol();
    await saveSettings({ usage: true });
    await noteSent({ ...sentTo(carol), shingles: [shingle(1)] }, press());
    await saveSettings({ usage: false });
    expect(await knowledgeFor({ participants: [carol] })).toMatchObject({ baselines: [], earlierThanks: [] });
    expect(await usageState()).toMatchObject({ people: 1, thanks: 1 });
  });

  it('is wiped at once, and comes back by the same press', async () => {
    await keepCarol();
    await saveSettings({ usage: true });
    await noteSent({ ...sentTo(carol), shingles: [shingle(1)] }, press());
    const wiped = await wipeUsage(press(1));
    expect(wiped.removed).toBe(2);
    expect(await usageState()).toEqual({ people: 0, drafts: 0, thanks: 0, others: 0, since: null });
    await undo({ undo: wiped.undo }, press(2).now);
    expect(await usageState()).toMatchObject({ people: 1, drafts: 1, thanks: 1 });
  });

  it('goes with the person it is about', async () => {
    const { person } = await keepCarol();
    await saveSettings({ usage: true });
    await noteSent({ ...sentTo(carol), shingles: [shingle(1)] }, press());
    await removeRecord({ store: 'person', id: person.id }, press());
    expect(await usageState()).toMatchObject({ people: 0, thanks: 0 });
  });
});
