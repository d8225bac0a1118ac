import type { CardCalls } from '@/utils/messages/card-calls';
import type { ServedViews } from '@/utils/messages/server';
import { clock } from '@/utils/platform/clock';
import { acceptCard } from '@/utils/store/cards-accept';
import { cardOwners, cardSubject, keptCards } from '@/utils/store/cards-kept';
import { myCard, packMyCard, saveMyCard, signMyCard } from '@/utils/store/cards-mine';
import { actOf } from './act-of';

/** The user's own card, and those of others. */
export const cardCalls: Pick<ServedViews, keyof CardCalls> = {
  myCard,
  saveMyCard: (query, caller) => saveMyCard(query, actOf(caller)),
  signMyCard: (query, caller) => signMyCard(query, actOf(caller)),
  packMyCard: () => packMyCard(clock.now()),
  cardOwners,
  cardSubject,
  acceptCard: (query, caller) => acceptCard(query, actOf(caller)),
  keptCards,
};
