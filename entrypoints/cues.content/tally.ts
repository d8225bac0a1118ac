import type { Snapshot } from '@/utils/conversation/types';
import type { Trails } from '@/utils/cues/follow';
import type { Cue } from '@/utils/cues/types';
import { callFromFrame } from '@/utils/messages/frame-client';
import type { FrameKnowledge } from '@/utils/messages/protocol';
import { clock } from '@/utils/platform/clock';
import type { Drafting } from './drafting';

/** While all cues are silent their going tells nothing. */
const isSilent = ({ settings: { blank, snoozedUntil } }: FrameKnowledge): boolean =>
  blank || (snoozedUntil !== null && snoozedUntil > clock.now());

/** Follows what becomes of raised cues, and tells the ledger: numbers alone. */
export function makeTally(): (
  drafting: Drafting,
  snapshot: Snapshot,
  cues: readonly Cue[],
  known: FrameKnowledge,
) => void {
  let trails: Trails = new Map();
  return (drafting, { drafts }, cues, known) => {
    if (isSilent(known)) return;
    const seen = document.visibilityState === 'visible';
    const found = drafting.follow(trails, { drafts, cues, answers: known.answers, seen });
    trails = found.trails;
    // A count that gets lost with a worker is no loss to anybody.
    if (found.counts.length > 0) callFromFrame('countCues', { counts: found.counts }).catch(() => undefined);
  };
}
