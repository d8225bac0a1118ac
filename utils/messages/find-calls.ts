import * as v from 'valibot';
import type { SearchHit } from '@/utils/people/search-types';
import { id, line } from '@/utils/records/shapes';
import { type Queries, typed, whole } from './query-shapes';

/** Calls of an extension page about many people at once. */
export interface FindCalls {
  /**
   * Who may be meant though the words are not theirs: but for a slip, or by group, team and what they know. Only for
   * asking back, since it may be somebody else.
   */
  nearPeople(query: { text: string; limit: number }): SearchHit[];
  /** Puts them into a group of the user's own, in one act. */
  groupPeople(query: { ids: string[]; group: string }): { undo: string; changed: number };
}

/** Nobody ticks more by hand. */
const chosen = v.pipe(v.array(id), v.maxLength(10_000));

export const findQueries: Queries<FindCalls> = {
  nearPeople: v.strictObject({ text: typed, limit: v.pipe(whole, v.maxValue(100)) }),
  groupPeople: v.strictObject({ ids: chosen, group: v.pipe(line, v.minLength(1)) }),
};
