import { checks } from '@/utils/checks';
import type { Check, CheckId } from '@/utils/checks/types';

/**
 * What a draft answers or to whom it goes: Bob alone, in a mail that asks nothing; Bob, who asked something; or Carol
 * reads along.
 */
type Letter = 'bob' | 'asking' | 'carol too';

/** What must be known of Bob or of the user for the check to have something to say. */
type Known = 'likes chat' | 'away' | 'usual';

interface Written {
  text: string;
  /** What the check flags ends with these words of the draft; empty: it is about the whole draft. */
  flagged: string;
  /** Some of what the card says of it. */
  why: string;
  /**
   * `use`: softer words take their place. `sentence`: it is selected for facts. `words`: they are shown, to be typed
   * over. `note`: the words are passed on beside the draft. `none`: it is not about words.
   */
  soften: 'use' | 'sentence' | 'words' | 'note' | 'none';
  letter?: Letter;
  known?: Known;
}

/** A draft for each check, and what happens to it. */
export interface CheckDraft extends Written {
  check: Check;
  letter: Letter;
}

/** A thank-you that was sent before; a draft of these words thanks in the same ones. */
export const earlierThanks = 'Thank you for mending the gate before the guests came, it was a good start.';

const written: Record<CheckId, Written> = {
  harsh: {
    text: 'I read it. Your plan is complete garbage. See you.',
    flagged: 'complete garbage',
    why: 'as if you look down on it',
    soften: 'use',
  },
  blame: {
    text: 'The hall is closed now. This is your fault. We need another room.',
    flagged: 'your fault',
    why: 'may be read as blame',
    soften: 'use',
  },
  'passive-aggressive': {
    text: 'As I have told you before, the gate stays shut. See you.',
    flagged: 'told you before',
    why: 'a reproach in polite words',
    soften: 'use',
  },
  absolutes: {
    text: 'The rota is on the door. You always complain about the rota.',
    flagged: 'You always complain',
    why: 'may feel unfair',
    soften: 'use',
  },
  shouting: {
    text: 'The van is here. CAN SOMEBODY BRING THE BOXES DOWN??? See you.',
    flagged: 'BOXES DOWN???',
    why: 'may be read as shouting',
    soften: 'use',
  },
  impatience: {
    text: 'The stock list is empty. This should have been done weeks ago. See you.',
    flagged: 'weeks ago',
    why: 'a reproach for the wait',
    soften: 'use',
  },
  sarcasm: {
    text: 'Thanks for nothing. I found the key myself.',
    flagged: 'Thanks for nothing',
    why: 'mock thanks',
    soften: 'use',
  },
  'complaint-no-proposal': {
    text: 'The oven is broken again. The dough is never ready. Nobody cleans the trays.',
    flagged: 'Nobody cleans the trays.',
    why: 'What could be done next?',
    soften: 'use',
  },
  'over-apology': {
    text: 'The file is there now. Sorry, I am so sorry, again sorry for this. Have a good day.',
    flagged: 'again sorry for this',
    why: 'more than once',
    soften: 'use',
  },
  'unclear-ask': {
    text: 'Somebody should update the list.',
    flagged: 'Somebody should update the list',
    why: 'neither who nor by when',
    soften: 'use',
  },
  'unanswered-question': {
    text: 'Thank you, all of it reads well. Have a good day.',
    flagged: '',
    why: 'Your draft may not have an answer to it yet',
    soften: 'none',
    letter: 'asking',
  },
  'sharper-than-usual': {
    text: 'Send it again.',
    flagged: 'Send it again.',
    why: 'shorter than you usually write',
    soften: 'none',
    known: 'usual',
  },
  'same-words-thanks': {
    text: `Hi Bob. ${earlierThanks}`,
    flagged: 'it was a good start',
    why: 'in nearly the same words before',
    soften: 'none',
    known: 'usual',
  },
  'absent-person': {
    text: 'The slides are late. Carol is hopeless. See you.',
    flagged: 'Carol is hopeless',
    why: 'Carol is not on this message',
    soften: 'sentence',
  },
  'wrong-ear': {
    text: 'The party is on Friday. Carol must not know about the cake. See you.',
    flagged: 'Carol must not know',
    why: 'it says not to tell Carol',
    soften: 'sentence',
    letter: 'carol too',
  },
  'praise-absent': {
    text: 'The figures are there. Carol did a wonderful job with them. See you.',
    flagged: 'Carol did a wonderful job',
    why: 'You may want to tell Carol too',
    soften: 'note',
  },
  'outside-hours': {
    text: 'The slides are there.',
    flagged: '',
    why: 'outside the hours you noted',
    soften: 'none',
    known: 'away',
  },
  'wrong-channel': {
    text: 'The slides are there.',
    flagged: '',
    why: 'may like a chat message better',
    soften: 'none',
    known: 'likes chat',
  },
  'unfilled-blank': {
    text: 'Hi Bob, thank you for [what they did]. See you.',
    flagged: '[what they did]',
    why: 'a blank that is still to be filled',
    soften: 'words',
  },
  'wrong-greeting': {
    text: 'Hi Ana, the slides are there.',
    flagged: 'Ana',
    why: 'You greet Ana',
    soften: 'use',
  },
};

export const checkDrafts: CheckDraft[] = checks.map((check) => ({ letter: 'bob', ...written[check.id], check }));

export function draftOf(wanted: CheckId): CheckDraft {
  const draft = checkDrafts.find(({ check }) => check.id === wanted);
  if (!draft) throw new Error(`There is no draft of ${wanted}.`);
  return draft;
}

/** One of each family. */
export const families = (['harsh', 'over-apology', 'absent-person', 'wrong-greeting', 'wrong-channel'] as const).map(
  draftOf,
);
