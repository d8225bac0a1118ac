import type { IdentityCalls } from '@/utils/messages/identity-calls';
import type { ServedViews } from '@/utils/messages/server';
import { aparts, keepApart } from '@/utils/store/apart';
import { linkPage, linksAmong, linksBeside } from '@/utils/store/links';
import { mergePeople, mergePlan, mergesOf } from '@/utils/store/merge';
import { moveIdentity } from '@/utils/store/move-identity';
import { linkIdentity } from '@/utils/store/people';
import { splitPerson } from '@/utils/store/split';
import { actOf } from './act-of';

/** Who is who. */
export const identityCalls: Pick<ServedViews, keyof IdentityCalls> = {
  linkIdentity: (query, caller) => linkIdentity(query, actOf(caller)),
  moveIdentity: (query, caller) => moveIdentity(query, actOf(caller)),
  mergePlan,
  mergePeople: (order, caller) => mergePeople(order, actOf(caller)),
  mergesOf,
  splitPerson: (query, caller) => splitPerson(query, actOf(caller)),
  linkPage,
  linksAmong,
  linksBeside,
  keepApart: (query, caller) => keepApart(query, actOf(caller)),
  aparts,
};
