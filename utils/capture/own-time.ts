import type { Clause } from './clause';
import { need, tells } from './told';
import type { Reading } from './types';

const ofUs =
  /\b(?:our|my|us) (?:own )?(?:local )?(?:time ?zone|time|clock|end|side|hours|mornings?|afternoons?|evenings?)\b/u;
const aTime =
  /\d|\b(?:noon|midday|mornings?|afternoons?|evenings?|lunch|seven|eight|nine|ten|eleven|twelve|one|two|three|four|five|six)\b/u;
const isOfTime =
  /\b(?:overlap|catch|caught|try|grab|ring|phone|speaks?|talk|text|message|ping|meet|reply|replies|slots?|window|awake|back|gone|due|mornings?|afternoons?|evenings?|calls?|call|reach\p{L}*|available|best|works?|online|around|there|nobody|free|contact|hours|between|from|until|before|after|meetings?|ask|only|in|good|better|prefers?|starts?|begins?|finishes|ends?|leaves|logs|gets in|comes)\b|^\d/u;
const mostLetters = 90;

/** "Calls only 9 to 12 our time": hours of the clock of the user, which are no hours of theirs, are kept in these words. */
export function readOwnTime({ plain, spelt }: Clause): Reading | undefined {
  if (
    plain.length > mostLetters ||
    plain.includes(',') ||
    !ofUs.test(plain) ||
    !aTime.test(plain.replace(ofUs, ' $& '))
  )
    return undefined;
  if (
    /^(?:i|we|my|our) |[?]|\b(?:\d+|all|most|some|none|half) of (?:my|our) |\b(?:was|were|had|waste[sd]?|took|cost)\b/u.test(
      plain,
    ) ||
    !isOfTime.test(plain)
  )
    return undefined;
  return tells(need(spelt));
}
