// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { smallParts, testKeys } from '@/tests/unit/cards/cards';
import { callBackground, tellViews } from '@/tests/unit/views/client';
import { openView, soon, violations } from '@/tests/unit/views/open-view';
import type { FoundCard } from '@/utils/cards/card-text';
import { cardOf, cardPartOrder } from '@/utils/cards/my-card';
import type { NamedOwner } from '@/utils/messages/card-calls';
import type { CardParts } from '@/utils/people/card';
import { defaultSettings } from '@/utils/records/setting';
import { fakeFile } from './fake-cards';
import { TakeOne } from './take-one';

vi.mock('@/utils/platform/say', () => import('@/tests/unit/views/words'));
vi.mock('@/utils/messages/client', () => import('@/tests/unit/views/client'));

const key1 = testKeys.publicKey;
const made = Date.now() - 24 * 3_600_000;
const mira = { ...smallParts, pronouns: 'she/her' };
const byName: NamedOwner = { person: 'p1', by: 'name', name: 'Mira Sol', identities: ['mira@office.example'] };

interface Kept {
  owners?: NamedOwner[];
  key?: string | null;
  /** When the card that was accepted before was made. */
  last?: number;
}

function answer({ owners = [], key = null, last }: Kept): void {
  const cards = last === undefined ? [] : [{ card: cardOf(smallParts, ['name'], last), key }];
  callBackground.mockImplementation(async (name: string) => {
    if (name === 'settings') return defaultSettings;
    if (name === 'cardOwners') return owners;
    if (name === 'cardSubject') return { file: fakeFile(), cards };
    return name === 'acceptCard' ? { undo: 'u1', person: 'p1', name: 'Mira Sol' } : {};
  });
}

const main = () => document.querySelector('main');
const seen = () => main()?.textContent ?? '';
const says = (words: string) => soon(() => expect(seen()).toContain(words));

async function shown(found: FoundCard): Promise<void> {
  await openView('people', () => <TakeOne found={found} />);
}

const show = (parts: CardParts, key: string | null): Promise<void> =>
  shown({ packed: 'AEA', read: { ok: true, card: cardOf(parts, cardPartOrder, made), key } });

const press = (words: string) =>
  [...document.querySelectorAll<HTMLElement>('button, .choice-line')]
    .find((each) => each.textContent?.includes(words))
    ?.click();

const accepted = () => callBackground.mock.calls.find(([name]) => name === 'acceptCard')?.[1];
const ticks = () => [...document.querySelectorAll<HTMLInputElement>('.change input')].map(({ checked }) => checked);

describe('a card that was found', () => {
  beforeEach(() => {
    answer({});
  });

  it('is of somebody new where nobody has its name, and is taken with all lines but the name', async () => {
    await show(mira, null);
    await says('cardUi.judged.unsigned');
    expect(ticks()).toEqual([true, true, true, true]);
    press('cardUi.take.add Mira Sol');
    await soon(() => expect(accepted()).toMatchObject({ person: null, name: 'Mira Sol', seen: null, sure: false }));
    expect(accepted().chosen).toHaveLength(4);
    await says('cardUi.take.isKept');
  });

  it('waits for the user to say whose it is where somebody has its name', async () => {
    answer({ owners: [byName] });
    await show(mira, null);
    await says('cardUi.take.byName');
    expect(seen()).toContain('mira@office.example');
    expect(seen()).not.toContain('cardUi.judged');
    press('cardUi.take.byName');
    await says('cardUi.judged.unsigned');
  });

  it('is set beside what is kept, and only the lines that were left ticked are sent', async () => {
    answer({ owners: [byName] });
    await show({ ...mira, zone: 'Asia/Tokyo' }, null);
    await says('cardUi.take.byName');
    press('cardUi.take.byName');
    await says('Europe/Lisbon');
    expect(seen()).toContain('ui.sourceOn ui.source.told Nov 1');
    document.querySelectorAll<HTMLInputElement>('.change input')[0]?.click();
    press('cardUi.take.accept');
    await soon(() => expect(accepted()?.person).toBe('p1'));
    expect(accepted().chosen).toEqual(['c1', 'c2', 'c3']);
    expect(accepted().seen).toBe(fakeFile().person.updated);
  });

  it.each([
    ['signed for the first time', key1, {}, 'newKey'],
    ['signed with the key of the earlier one', key1, { key: key1, last: made - 1000 }, 'pinnedKey'],
    ['signed with another key', key1, { key: 'A'.repeat(52), last: made - 1000 }, 'otherKey'],
    ['without the signature of the earlier one', null, { key: 'A'.repeat(52), last: made - 1000 }, 'signatureMissing'],
    ['older than the one before', null, { last: made + 1000 }, 'older'],
    ['the very one that was taken before', null, { last: made }, 'same'],
  ] as const)('says in words that it is %s', async (_, keys, kept, words) => {
    answer({ owners: [byName], ...kept });
    await show(mira, keys);
    await says('cardUi.take.byName');
    press('cardUi.take.byName');
    await says(`cardUi.judged.${words}`);
    expect(ticks().some(Boolean)).toBe(words !== 'older');
  });

  it('tells both keys where they differ, and sends that the user is sure only once they say so', async () => {
    answer({ owners: [byName], key: 'A'.repeat(52), last: made - 1000 });
    await show(mira, key1);
    await says('cardUi.take.byName');
    press('cardUi.take.byName');
    await says('cardUi.judged.theirKey');
    await says('cardUi.judged.keptKey');
    document.querySelector<HTMLInputElement>('.choice-line input[type=checkbox]')?.click();
    press('cardUi.take.accept');
    await soon(() => expect(accepted()?.sure).toBe(true));
  });

  it('can be taken again once taking it was undone', async () => {
    await show(mira, null);
    await says('cardUi.judged.unsigned');
    press('cardUi.take.add Mira Sol');
    await says('cardUi.take.isKept');
    await soon(() => expect(callBackground).toHaveBeenCalledWith('cardSubject', { person: 'p1' }));
    callBackground.mockImplementation(async (name: string) => (name === 'cardOwners' ? [] : null));
    tellViews({ event: 'records-changed' });
    await says('cardUi.take.add Mira Sol');
    expect(seen()).not.toContain('cardUi.take.isKept');
  });

  it('is chosen for the one whose key signed it', async () => {
    answer({ owners: [{ ...byName, by: 'key' }], key: key1, last: made - 1000 });
    await show(mira, key1);
    await says('cardUi.judged.pinnedKey');
  });

  it.each(['cut', 'damaged', 'changed', 'newer', 'large', 'shape'] as const)(
    'is refused where it is %s, and nothing can be taken',
    async (problem) => {
      shown({ packed: 'AEA', read: { ok: false, problem } });
      await says(`cardUi.problem.${problem}`);
      expect(main()?.querySelector('.change, button')).toBeNull();
    },
  );

  it('axe finds nothing', async () => {
    answer({ owners: [byName] });
    await show(mira, key1);
    await says('cardUi.take.byName');
    press('cardUi.take.byName');
    await says('cardUi.take.lines');
    expect(await violations()).toEqual([]);
  });
});
