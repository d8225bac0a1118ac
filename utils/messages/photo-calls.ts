import * as v from 'valibot';
import type { Photo } from '@/utils/people/photo';
import { photoData } from '@/utils/records/photo';
import { id } from '@/utils/records/shapes';
import type { Queries } from './query-shapes';

/** Calls of an extension page about what people look like. */
export interface PhotoCalls {
  /** Of these people, those who have one. */
  photosOf(query: { ids: string[] }): Pick<Photo, 'person' | 'data'>[];
  /** Takes the place of an older one. */
  savePhoto(photo: Pick<Photo, 'person' | 'data'>): { undo: string };
  removePhoto(query: { person: string }): { undo: string };
}

/** A screen shows some dozens. */
export const mostPhotos = 200;

export const photoQueries: Queries<PhotoCalls> = {
  photosOf: v.strictObject({ ids: v.pipe(v.array(id), v.maxLength(mostPhotos)) }),
  savePhoto: v.strictObject({ person: id, data: photoData }),
  removePhoto: v.strictObject({ person: id }),
};
