import type { ContactChannel } from '@/utils/people/types';
import { perSentence, placed } from '@/utils/text/per-sentence';
import type { Sentence } from '@/utils/text/sentences';
import type { Span } from '@/utils/text/types';
import { outermost, spotter, unless } from './spotter';

type Met = Extract<ContactChannel, 'call' | 'in-person'>;

const spot = spotter<Met | 'none'>(
  {
    call: `
      i|we|'ll|will|can|could|may|might|shall|should|would|let|to call|phone|ring you / can|could|may|shall|should i|we just? quickly? call|phone|ring you
      give you a @short? call|ring|buzz / hop|jump|get|go|be|meet on|in a|an|the @short? call / have|do|arrange|schedule|book|plan|need|want a|another @short? @by? call $
      have|do|arrange|schedule|book|plan a|another @short? @by? call|telephone|videocall about|on|with|for|at|in|tomorrow|today|later|next|this|on|to|or|and|then|before|after / set up a @short? @by? call
    `,
    'in-person': `
      drop|pop|swing|stop|come|pass by|over|in|round|around to|at? your desk|office|place|room|house / come to your desk|office|place|room|house / visit|see you in|at your desk|office|place|room
    `,
    none: `
      not|n't|never|without|instead|no|rather|avoid|skip _? _? _? _? call|phone|ring|calls|come|drop|pop|swing|stop|visit|have|hop|jump|arrange|schedule
    `,
  },
  { short: 'quick short brief little', by: 'video phone voice' },
);

interface Proposed extends Span {
  way: Met;
}

/** Where a sentence proposes to call or to come over. */
const proposedIn = perSentence((sentence): readonly Proposed[] => {
  const spotted = spot(sentence);
  return (['call', 'in-person'] as const).flatMap((way) =>
    outermost(unless(spotted, way, 'none')).map(({ from, to }) => {
      const start = sentence.tokens[from]?.start ?? 0;
      return { way, start, end: sentence.tokens[to - 1]?.end ?? start };
    }),
  );
});

/** Words of an English draft that propose to call its reader, or to come over. */
export const proposed = (sentences: readonly Sentence[]): Proposed[] =>
  sentences.flatMap((sentence) => proposedIn(sentence).map((span) => placed(sentence, span)));
