import type { PackedReader } from '@/utils/checks/tone/reader-weights-format';
import type { PackedTalk } from '@/utils/checks/tone/talk-weights-format';
import type { PackedWeights } from '@/utils/checks/tone/weights-format';
import type { Drafting } from './drafting';

/** Scripts of one extension share one global object in a page, apart from the page's own. */
interface Shared {
  /** Ends the run that is at work, so that a second injection takes its place. */
  attuneLife?: AbortController;
  /** There once `drafting.js` ran here. */
  attuneDrafting?: Drafting;
  /** There once `tone.js` ran here. */
  attuneTone?: { tone: PackedWeights; talk: PackedTalk; reader: PackedReader };
}

export const shared = globalThis as typeof globalThis & Shared;
