import * as v from 'valibot';
import { id, line } from '@/utils/records/shapes';
import type { IdentityCalls } from './identity-calls';
import { accounts, none, pageLength, participants, type Queries, typed, whole } from './query-shapes';

/** As many as are judged at once. */
const people = v.pipe(v.array(id), v.maxLength(400));

export const identityQueries: Queries<IdentityCalls> = {
  linkIdentity: v.strictObject({ person: id, value: typed }),
  moveIdentity: v.strictObject({
    identity: id,
    to: v.union([v.strictObject({ person: id }), v.strictObject({ name: typed })]),
  }),
  mergePlan: v.strictObject({ kept: id, gone: id }),
  mergePeople: v.strictObject({ kept: id, gone: id, choices: v.record(line, v.picklist(['a', 'b'])) }),
  mergesOf: v.strictObject({ person: id }),
  splitPerson: v.strictObject({ merge: id }),
  linkPage: v.strictObject({ after: whole, limit: pageLength }),
  linksAmong: v.strictObject({ people }),
  linksBeside: v.strictObject({ participants, accounts: v.exactOptional(accounts) }),
  keepApart: v.strictObject({ a: id, b: id }),
  aparts: none,
};
