import * as v from 'valibot';
import type { Answer } from '@/utils/cues/types';
import { checkId, id, instant, line } from './shapes';
import type { RecordType } from './types';

export const answerScope = v.picklist(['once', 'person', 'check']);

export const answerRecord: RecordType<Answer> = {
  store: 'answer',
  version: 1,
  indexes: { person: { path: 'person' } },
  schema: v.strictObject({
    id,
    check: checkId,
    scope: answerScope,
    person: v.nullable(id),
    mark: v.nullable(line),
    at: instant,
  }),
  migrations: {},
};
