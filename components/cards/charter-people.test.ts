import { beforeEach, describe, expect, it, vi } from 'vitest';
import { cardWith, now, smallParts } from '@/tests/unit/cards/cards';
import { charterDay, spanOfDay } from './charter-day';
import { charterCsv, charterText } from './charter-files';
import { charterPeople, idsIn, mostPeople, restOf } from './charter-people';
import { fakeFile } from './fake-cards';

const callBackground = vi.hoisted(() => vi.fn());
vi.mock('@/utils/messages/client', () => ({ callBackground }));
vi.mock('@/utils/platform/say', () => import('@/tests/unit/views/words'));

const kept = Array.from({ length: 14 }, (_, at) => ({
  person: `p${at + 1}`,
  name: `Person ${at + 1}`,
  card: cardWith({ ...smallParts, name: `Person ${at + 1}`, needs: ['=SUM(1;2)'] }),
}));

beforeEach(() => {
  callBackground.mockImplementation(async (name: string, { id }: { id?: string }) => {
    if (name === 'myCard') return { parts: { name: 'Ana Ruiz', pronouns: 'she/her' }, shown: ['name'] };
    if (name === 'keptCards') return kept.slice(0, 2);
    return id === 'noted' ? fakeFile() : null;
  });
});

describe('who is on the team page', () => {
  it.each([
    ['whoever gave a card, after the user', '', ['mine', 'p1', 'p2']],
    ['whom the address names, in that order', 'p2,mine', ['p2', 'mine']],
    ['nobody, where all were taken off', '-', []],
    ['nobody who is no longer kept', 'p1,gone', ['p1']],
  ])('is %s', async (_, rest, ids) => {
    expect((await charterPeople(rest, now)).map(({ id }) => id)).toEqual(ids);
  });

  it('are twelve at most', async () => {
    callBackground.mockImplementation(async (name: string) => (name === 'keptCards' ? kept : { parts: {}, shown: [] }));
    expect(await charterPeople('', now)).toHaveLength(mostPeople);
  });

  it('shows what the user noted of somebody only under that name, and of their own card only what is shown', async () => {
    const [noted, mine] = await charterPeople('noted,mine', now);
    expect(noted).toMatchObject({ from: 'notes', name: 'Mira Sol', card: { zone: 'Europe/Lisbon' } });
    expect(mine?.card.pronouns).toBeUndefined();
  });

  it('is the same from the address as it was put there', () => {
    expect(idsIn(restOf(['mine', 'p1']))).toEqual(['mine', 'p1']);
    expect(idsIn(restOf([]))).toEqual([]);
    expect(idsIn('')).toBeUndefined();
  });
});

describe('the team page as text and as a table', () => {
  const shown = async () => {
    const day = charterDay(await charterPeople('p1,noted', now), now, spanOfDay(now, 'UTC', 0));
    return { day, title: 'Friday', zone: 'UTC', language: 'en', now };
  };

  it('says of each how to reach them, when, and where that is from', async () => {
    const text = charterText(await shown());
    expect(text).toContain('Person 1 (cardUi.charter.fromCard Nov 20)');
    expect(text).toContain('cardUi.charter.openAt 09:00–17:00');
    expect(text).toContain('Mira Sol (cardUi.charter.fromNotes)');
  });

  it('has a row a person, and no cell that a spreadsheet would reckon with', async () => {
    const rows = charterCsv(await shown())
      .trim()
      .split('\r\n');
    expect(rows).toHaveLength(3);
    expect(rows[1]).toContain("'=SUM(1;2)");
  });
});
