import * as v from 'valibot';
import type { Answer } from '@/utils/cues/types';
import { checkId, id, instant, line } from './shapes';
import type { RecordType } from './types';

export const answerScope = v.picklist(['once', 'message', 'person', 'check']);

export const answerRecord: RecordType<Answer> = {
  store: 'answer',
  version: 2,
  indexes: { person: { path: 'person' } },
  schema: v.pipe(
    v.strictObject({
      id,
      check: v.nullable(checkId),
      scope: answerScope,
      person: v.nullable(id),
      mark: v.nullable(line),
      session: v.boolean(),
      at: instant,
    }),
    v.check(({ check, scope }) => check !== null || scope === 'message'),
  ),
  migrations: { 1: (old) => ({ ...old, session: false }) },
};
