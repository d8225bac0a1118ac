import { checks } from '@/utils/checks';
import { readingOf } from '@/utils/checks/reading';
import { reworded } from '@/utils/checks/softer/reworded';
import type { ToneModel } from '@/utils/checks/types';
import type { Draft } from '@/utils/conversation/types';
import { withFittingEdges } from './fitting-edges';
import type { Cue } from './types';

const tone: ReadonlySet<string> = new Set(checks.filter(({ kind }) => kind === 'tone').map(({ id }) => id));

/** A cue of tone whose words have no softer ones offers its sentence anew; only what is listed costs that. */
export function withSofterSentence(cue: Cue, draft: Draft, model: ToneModel | null): Cue {
  if (cue.listedOnly || !tone.has(cue.check)) return cue;
  if (cue.suggestion !== null) return withFittingEdges(cue, draft.text);
  const sentence = readingOf(draft).sentences.find(({ start, end }) => start <= cue.start && cue.start < end);
  const softer = sentence && reworded(sentence, cue, model);
  return softer ? { ...cue, suggestion: softer.text, over: softer.over } : cue;
}
