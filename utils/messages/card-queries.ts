import * as v from 'valibot';
import type { CardPart, CardParts } from '@/utils/people/card';
import { cardParts } from '@/utils/records/card-shape';
import { id, line } from '@/utils/records/shapes';
import type { CardCalls } from './card-calls';
import { none, type Queries, typed } from './query-shapes';

const partNames = Object.keys(cardParts) as [CardPart, ...CardPart[]];

/** Longer than any card; what is too long gets words where it is read. */
const packed = v.pipe(v.string(), v.maxLength(256 * 1024));

export const cardQueries: Queries<CardCalls> = {
  myCard: none,
  saveMyCard: v.strictObject({
    parts: v.strictObject(cardParts) satisfies v.GenericSchema<unknown, CardParts>,
    shown: v.pipe(v.array(v.picklist(partNames)), v.maxLength(partNames.length)),
  }),
  signMyCard: v.strictObject({ signs: v.boolean() }),
  packMyCard: none,
  cardOwners: v.strictObject({ name: v.nullable(typed), key: v.nullable(line) }),
  cardSubject: v.strictObject({ person: id }),
  acceptCard: v.strictObject({
    packed,
    person: v.nullable(id),
    name: typed,
    chosen: v.pipe(v.array(line), v.maxLength(500)),
    seen: v.nullable(line),
    sure: v.boolean(),
  }),
  keptCards: none,
};
