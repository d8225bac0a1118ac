const timeWord =
  /^(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun|week|to)?days?|mon|tues?|weds?|thur?s?|fri|sat|sun|mornings?|afternoons?|evenings?|nights?|weekends?|tomorrow|holidays|now|still|also|the|on|in|at|and|until|from|every|each|next|this|week|works?|working|off|out|away|there|here|free|available|online|late|early|\d[\d:.]*(?:[ap]m|h)?)$/iu;

/** "Works Fridays": whether words say when, and nothing else. */
export const isMereTime = (text: string): boolean => text.split(/[\s,]+/u).every((word) => timeWord.test(word));
