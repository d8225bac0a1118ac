import * as v from 'valibot';
import type { Card, CardKeys, CardPart, CardParts } from '@/utils/people/card';
import { cardParts, cardShape } from './card-shape';
import { id, instant } from './shapes';
import type { RecordType } from './types';

/** A card of somebody else that the user accepted, whichever lines of it were taken. */
export interface KeptCard {
  id: string;
  person: string;
  card: Card;
  /** Who signed it, in base32; null: nobody. Of the first signed one on, this is the pinned key. */
  key: string | null;
  accepted: string;
}

/** The user's own card; there is one, with the id `mine`. */
export interface MyCard {
  id: string;
  parts: CardParts;
  /** What goes on the card when it is given to somebody. */
  shown: CardPart[];
  /** Null until the first signed card was given away. */
  keys: CardKeys | null;
  /** The user wishes not to sign; the keys stay, so that signing goes on with the same ones. */
  unsigned?: true;
  updated: string;
}

const publicKey = v.pipe(v.string(), v.regex(/^[A-Z2-7]{52}$/));

export const cardRecord: RecordType<KeptCard> = {
  store: 'card',
  version: 1,
  // Several a person, since two people who become one may each have given one.
  indexes: { person: { path: 'person' } },
  schema: v.strictObject({ id, person: id, card: cardShape, key: v.nullable(publicKey), accepted: instant }),
  migrations: {},
};

const partNames = Object.keys(cardParts) as [CardPart, ...CardPart[]];

export const myCardRecord: RecordType<MyCard> = {
  store: 'my-card',
  version: 1,
  indexes: {},
  schema: v.strictObject({
    id,
    parts: v.strictObject(cardParts),
    shown: v.pipe(v.array(v.picklist(partNames)), v.maxLength(partNames.length)),
    // PKCS #8 of such a key has 48 bytes, and some more where the public one stands in it too.
    keys: v.nullable(v.strictObject({ publicKey, privateKey: v.pipe(v.string(), v.regex(/^[A-Z2-7]{77,160}$/)) })),
    unsigned: v.exactOptional(v.literal(true)),
    updated: instant,
  }),
  migrations: {},
};
