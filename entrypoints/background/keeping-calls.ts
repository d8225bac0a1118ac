import type { KeepingCalls } from '@/utils/messages/keeping-calls';
import type { ServedViews } from '@/utils/messages/server';
import { deleteAll } from '@/utils/store/delete-all';
import { keptCounts } from '@/utils/store/forget';

/** What is kept at all, and how it goes. */
export const keepingCalls: Pick<ServedViews, keyof KeepingCalls> = { keptCounts, deleteAll };
