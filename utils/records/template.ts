import * as v from 'valibot';
import type { Template } from '@/utils/templates/types';
import { id, line, prose } from './shapes';
import type { RecordType } from './types';

/** BCP 47: a primary tag, and whatever narrows it. */
export const languageTag = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/));

export const templateRecord: RecordType<Template> = {
  store: 'template',
  version: 1,
  indexes: {},
  schema: v.strictObject({
    id,
    name: v.pipe(line, v.minLength(1)),
    kind: v.literal('gratitude'),
    language: languageTag,
    text: v.pipe(prose, v.minLength(1)),
    builtIn: v.boolean(),
  }),
  migrations: {},
};
