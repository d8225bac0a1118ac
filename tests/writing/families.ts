import type { CheckId, CheckKind } from '@/utils/checks/types';
import type { WordKey } from '@/utils/words/types';

/** One draft to Bob for each family of checks, and what happens to it. */
export interface FamilyDraft {
  kind: CheckKind;
  check: CheckId;
  title: WordKey;
  text: string;
  /** The words that the check flags, as they stand in the draft. */
  flagged: string;
  /** Some of what the card says of it. */
  why: string;
  /** `use`: softer words take their place; `facts`: the sentence is selected and written anew; `none`: not about words. */
  soften: 'use' | 'facts' | 'none';
}

export const families: FamilyDraft[] = [
  {
    kind: 'tone',
    check: 'harsh',
    title: 'checks.harsh.title',
    text: 'I read it. Your plan is complete garbage. See you.',
    flagged: 'Your plan is complete garbage',
    why: 'may',
    soften: 'use',
  },
  {
    kind: 'craft',
    check: 'over-apology',
    title: 'checks.overApology.title',
    text: 'The file is there now. Sorry, I am so sorry, again sorry for this. Have a good day.',
    flagged: 'sorry',
    why: 'more than once',
    soften: 'use',
  },
  {
    kind: 'people',
    check: 'absent-person',
    title: 'checks.absentPerson.title',
    text: 'The slides are late. Carol is hopeless. See you.',
    flagged: 'Carol is hopeless',
    why: 'Carol is not on this message',
    soften: 'facts',
  },
  {
    kind: 'slips',
    check: 'wrong-greeting',
    title: 'checks.wrongGreeting.title',
    text: 'Hi Ana, the slides are there.',
    flagged: 'Ana',
    why: 'You greet Ana',
    soften: 'use',
  },
  {
    kind: 'timing',
    check: 'wrong-channel',
    title: 'checks.wrongChannel.title',
    text: 'The slides are there.',
    flagged: '',
    why: 'may like a chat message better',
    soften: 'none',
  },
];
