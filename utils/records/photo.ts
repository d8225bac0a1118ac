import * as v from 'valibot';
import type { Photo } from '@/utils/people/photo';
import { mostPhoto, photoForm } from '@/utils/people/photo';
import { id, instant } from './shapes';
import type { RecordType } from './types';

export const photoData = v.pipe(v.string(), v.maxLength(mostPhoto), v.regex(photoForm));

export const photoRecord: RecordType<Photo> = {
  store: 'photo',
  version: 1,
  indexes: { person: { path: 'person' } },
  schema: v.strictObject({ id, person: id, data: photoData, added: instant }),
  migrations: {},
};
