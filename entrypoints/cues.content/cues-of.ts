import type { Snapshot } from '@/utils/conversation/types';
import { cuesFor } from '@/utils/cues/cues-for';
import type { Cue } from '@/utils/cues/types';
import type { FrameKnowledge } from '@/utils/messages/protocol';
import { type NameIndex, nameIndexOf } from '@/utils/people/name-index';
import { clock } from '@/utils/platform/clock';

const indexes = new WeakMap<FrameKnowledge, NameIndex>();

function indexIn(known: FrameKnowledge): NameIndex {
  const index = indexes.get(known) ?? nameIndexOf(known.names);
  indexes.set(known, index);
  return index;
}

/** The cues of all drafts by what is known, as of now. */
export const cuesOf = (snapshot: Snapshot, known: FrameKnowledge): Cue[] =>
  cuesFor(snapshot, { ...known, names: indexIn(known) }, clock.now());
