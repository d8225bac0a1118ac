import type { CaptureCalls } from '@/utils/messages/capture-calls';
import type { FindCalls } from '@/utils/messages/find-calls';
import type { PeopleCalls } from '@/utils/messages/people-calls';
import type { PhotoCalls } from '@/utils/messages/photo-calls';
import type { ServedViews } from '@/utils/messages/server';
import { leaveOut, oftenWritten } from '@/utils/store/correspondents';
import { groupPeople } from '@/utils/store/group-people';
import { nearPeople } from '@/utils/store/near-people';
import { savePerson } from '@/utils/store/people';
import { findPeople, namedLike } from '@/utils/store/people-index-find';
import { searchablePeople } from '@/utils/store/people-index-pages';
import { cardsFor, personFile } from '@/utils/store/person-file';
import { photosOf, removePhoto, savePhoto } from '@/utils/store/photos';
import { remember } from '@/utils/store/remember';
import { actOf } from './act-of';

/** Who is kept: found, shown, added and changed. */
export const peopleCalls: Pick<ServedViews, keyof (PeopleCalls & FindCalls & PhotoCalls & CaptureCalls)> = {
  findPeople,
  nearPeople,
  namedLike,
  searchablePeople,
  personFile,
  cardsFor,
  savePerson: (form, caller) => savePerson(form, actOf(caller)),
  remember: (given, caller) => remember(given, actOf(caller)),
  oftenWritten,
  leaveOut: (query, caller) => leaveOut(query, actOf(caller)),
  groupPeople: (query, caller) => groupPeople(query, actOf(caller)),
  photosOf,
  savePhoto: (photo, caller) => savePhoto(photo, actOf(caller)),
  removePhoto: (query, caller) => removePhoto(query, actOf(caller)),
};
