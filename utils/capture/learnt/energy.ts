/** "Energy dip in the afternoon", "brain fog before ten": when somebody is at their worst is no good time. */
const low =
  /\b(?:fatigue|dips?|slumps?|lulls?|lows?|fog|crash(?:es)?|tired|tiredness|knackered|sleepy|drowsy|foggy|groggy|grumpy|exhausted|drained|worn out|shattered|flagging|flags|fades|fading|wilts|sluggish|slow|dozy|bleary|brain[- ]dead|fried|zoned out|zombie|useless|no use|not (?:all )?(?:there|with it|awake|up|human|at (?:her|his|their) best|much use|a morning person|a people person)|at (?:her|his|their) worst|worst (?:at|in)|hits? (?:a|the) wall|runs? out of (?:steam|energy|juice)|low on (?:energy|steam)|energy (?:is|gets|goes)|half asleep|finds? \p{L}+ (?:hard|tough|difficult|rough|heavy|a struggle)|yawn\p{L}*)\b/u;
const better =
  /\b(?:best|better|good|great|fine|ok|okay|free|available|reachable|before that|until then|after that|only|(?:call|ring|catch|ask|reach) (?:her|him|them)|starts?|works?|off|blocked|busy|alone|disturb)\b|\d ?(?:-|–|to|until) ?\d/u;

/** Whether words tell how little somebody is up to at some hours, and nothing else of these. */
export const isOfLowHours = (plain: string): boolean =>
  low.test(plain) && !better.test(plain.replace(/at (?:her|his|their) best/u, ''));
