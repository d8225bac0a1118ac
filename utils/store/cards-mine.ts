import { newKeys } from '@/utils/cards/keys';
import { cardOf } from '@/utils/cards/my-card';
import { packCard } from '@/utils/cards/packed';
import type { CardCalls, MyCardShown } from '@/utils/messages/card-calls';
import type { Card, CardKeys } from '@/utils/people/card';
import type { MyCard } from '@/utils/records/card';
import type { Reading } from './access';
import { type Act, isoOf } from './act';
import { read, write } from './transact';

const id = 'mine';

const readMine = (reading: Reading): Promise<MyCard | null> => reading.get('my-card', id);

const shownOf = (mine: MyCard | null): MyCardShown => ({
  parts: mine?.parts ?? {},
  shown: mine?.shown ?? [],
  signs: mine?.unsigned !== true,
  publicKey: mine?.keys?.publicKey ?? null,
  updated: mine?.updated ?? null,
});

export const myCard = (): Promise<MyCardShown> =>
  read(['my-card'], async (reading) => shownOf(await readMine(reading)));

/** Turns it into what it is to be, in one transaction, so that what another window changed stays. */
const turn = (now: Act, next: (mine: MyCard) => MyCard): Promise<MyCardShown> =>
  write(['my-card'], async (writing) => {
    const mine = (await readMine(writing)) ?? { id, parts: {}, shown: [], keys: null, updated: isoOf(now) };
    const after = next(mine);
    await writing.put('my-card', after);
    return shownOf(after);
  });

export const saveMyCard = ({ parts, shown }: Parameters<CardCalls['saveMyCard']>[0], act: Act): Promise<MyCardShown> =>
  turn(act, (mine) => ({ ...mine, parts, shown, updated: isoOf(act) }));

export const signMyCard = ({ signs }: { signs: boolean }, act: Act): Promise<MyCardShown> =>
  turn(act, ({ unsigned: _before, ...mine }) => (signs ? mine : { ...mine, unsigned: true }));

/** Made before the transaction, which would not wait for them; whoever was first in it made the keys that count. */
async function keysOnDisk(): Promise<CardKeys | null> {
  const fresh = await newKeys();
  return write(['my-card'], async (writing) => {
    const mine = await readMine(writing);
    if (!mine) return null;
    if (mine.keys) return mine.keys;
    await writing.put('my-card', { ...mine, keys: fresh });
    return fresh;
  });
}

export async function packMyCard(now: number): Promise<{ packed: string; card: Card; publicKey: string | null }> {
  const mine = await read(['my-card'], readMine);
  const card = cardOf(mine?.parts ?? {}, mine?.shown ?? [], now);
  const keys = mine && !mine.unsigned ? (mine.keys ?? (await keysOnDisk())) : null;
  return { packed: await packCard(card, keys), card, publicKey: keys?.publicKey ?? null };
}
