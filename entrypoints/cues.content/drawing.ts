import type { Cue } from '@/utils/cues/types';
import { readDraftText } from '@/utils/dom/draft-text';
import { makeMarks } from '@/utils/dom/marks';
import type { SiteDraft } from '@/utils/sites/types';
import { movedSpan } from '@/utils/text/moved';
import type { Span } from '@/utils/text/types';
import type { Round } from './rounds';

type Place = ReturnType<ReturnType<typeof readDraftText>['rangeOf']>;

/** Where a cue's words stand now; null where they changed since, or where it has none. */
export function placeOf(draft: SiteDraft, cue: Cue): Place {
  if (!cue.quote) return null;
  const words = readDraftText(draft.field, draft.cuts);
  const span = movedSpan(draft.text, words.text, cue);
  return span && words.rangeOf(span.start, span.end);
}

/** Any other span of the draft, as long as not a letter of it changed. */
export function placeWithin(draft: SiteDraft, { start, end }: Span): Place {
  const words = readDraftText(draft.field, draft.cuts);
  return words.text === draft.text ? words.rangeOf(start, end) : null;
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
