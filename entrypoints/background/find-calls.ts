import type { FindCalls } from '@/utils/messages/find-calls';
import type { ServedViews } from '@/utils/messages/server';
import { groupPeople } from '@/utils/store/group-people';
import { nearPeople } from '@/utils/store/near-people';
import { photosOf, removePhoto, savePhoto } from '@/utils/store/photos';
import { actOf } from './act-of';

/** Many people at once, and what they look like. */
export const findCalls: Pick<ServedViews, keyof FindCalls> = {
  nearPeople,
  groupPeople: (query, caller) => groupPeople(query, actOf(caller)),
  photosOf,
  savePhoto: (photo, caller) => savePhoto(photo, actOf(caller)),
  removePhoto: (query, caller) => removePhoto(query, actOf(caller)),
};
