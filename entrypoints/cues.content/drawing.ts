import type { Cue } from '@/utils/cues/types';
import { readDraftText } from '@/utils/dom/draft-text';
import { makeMarks } from '@/utils/dom/marks';
import type { SiteDraft } from '@/utils/sites/types';
import { movedSpan } from '@/utils/text/moved';
import type { Round } from './rounds';

/** Where a cue's words stand now; undefined where they changed since, or where the field is plain text alone. */
export function placeOf(draft: SiteDraft, cue: Cue): ReturnType<ReturnType<typeof readDraftText>['rangeOf']> {
  if (!cue.quote) return null;
  const words = readDraftText(draft.field, draft.cuts);
  const span = movedSpan(draft.text, words.text, cue);
  return span && words.rangeOf(span.start, span.end);
}

function rangesOf({ drafts, cues }: Round, wanted: (cue: Cue) => boolean): Range[] {
  return cues.filter(wanted).flatMap((cue) => {
    const draft = drafts.find(({ key }) => key === cue.draft);
    const place = draft && placeOf(draft, cue);
    return place && 'startContainer' in place ? [place] : [];
  });
}

/** Underlines what is raised; all that may be underlined while the user looks at all of it. */
export function makeDrawing(signal: AbortSignal): (round: Round | undefined, all: boolean) => void {
  const marks = makeMarks(signal);
  return (round, all) =>
    // The page may not learn that a draft was judged as talk about somebody.
    marks.show(round ? rangesOf(round, (cue) => !round.aboutPeople.has(cue) && (all || cue.raised)) : []);
}
