import * as v from 'valibot';
import { relations, roleGroups, sides } from '@/utils/people/choices';
import type { Person, PersonDetails } from '@/utils/people/types';
import { day, few, id, instant, line } from './shapes';
import type { OldRecord, RecordType } from './types';

export const roleGroup = v.picklist(roleGroups);

/** Version 0 had one alias, words for the role only, and knew neither careful mode nor samples. */
interface PersonV0 {
  id: string;
  name: string;
  alias?: string;
  role?: string;
  created: string;
}

function fromV0(old: OldRecord): OldRecord {
  const { id, name, alias, role = '', created } = old as unknown as PersonV0;
  const group = roleGroups.find((one) => one === role) ?? null;
  return {
    id,
    name,
    aliases: alias ? [alias] : [],
    role: group,
    title: group ? '' : role,
    careful: false,
    sample: false,
    created,
    updated: created,
  };
}

export const personDetails = {
  sayIt: v.exactOptional(line),
  pronouns: v.exactOptional(line),
  team: v.exactOptional(line),
  company: v.exactOptional(line),
  groups: v.exactOptional(few(line)),
  strengths: v.exactOptional(few(line)),
  needsHelpWith: v.exactOptional(few(line)),
  underPressure: v.exactOptional(line),
  howMet: v.exactOptional(line),
  commonGround: v.exactOptional(few(line)),
  goals: v.exactOptional(few(line)),
  askedOfThem: v.exactOptional(few(line)),
  relation: v.exactOptional(v.picklist(relations)),
  marks: v.exactOptional(few(v.strictObject({ text: line, until: day }))),
  side: v.exactOptional(v.picklist(sides)),
} satisfies Record<keyof PersonDetails, unknown>;

export const personRecord: RecordType<Person> = {
  store: 'person',
  version: 1,
  indexes: { created: { path: 'created' }, updated: { path: 'updated' } },
  schema: v.strictObject({
    id,
    name: v.pipe(line, v.minLength(1)),
    aliases: few(line),
    role: v.nullable(roleGroup),
    title: line,
    ...personDetails,
    careful: v.boolean(),
    sample: v.boolean(),
    created: instant,
    updated: instant,
  }),
  migrations: { 0: fromV0 },
};
