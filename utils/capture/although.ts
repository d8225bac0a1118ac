import { around, hasLength } from './behind';
import { type Clause, plainOf } from './clause';
import { tells } from './told';
import type { CaptureGiven, Reading } from './types';

const turning =
  /,? (?:although|even though|though|while|whereas|despite (?:the fact that )?|in spite of|even if) (?:(?:she|he|they)(?:'s|'re| is| are)? )?/giu;

/** "Keeps the US holidays although he lives in Pune": two things, of which the one is no reason for the other. */
export const makeAlthough =
  (read: (clause: Clause, given: CaptureGiven) => Reading | undefined) =>
  (clause: Clause, given: CaptureGiven): Reading | undefined => {
    if (clause.spelt.length > 110) return undefined;
    for (const { front, back } of around(clause.spelt, turning)) {
      const parts = [front, back]
        .filter((spelt) => hasLength(spelt, 4, 80))
        .map((spelt) => read({ ...clause, spelt, plain: plainOf(spelt) }, given));
      const told = parts.flatMap((part) => (part && !part.ask && !part.cut && !part.loose ? (part.told ?? []) : []));
      const isBoth = parts.length === 2 && parts.every((part) => part?.told && !part.ask && !part.cut);
      if (isBoth) return tells(...told);
    }
    return undefined;
  };
