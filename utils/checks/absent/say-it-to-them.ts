import { wordsOfName } from '@/utils/checks/name-match';
import { foldName } from '@/utils/text/fold';
import { ownWords } from '@/utils/text/own-words';
import { sentencesOf } from '@/utils/text/sentences';
import type { Token } from '@/utils/text/tokens';
import type { Span } from '@/utils/text/types';
import { factsOf } from './facts-of';
import { toSecondPerson } from './to-second-person';

/** A finding in a draft, and whom it is about. */
export interface AboutThem extends Span {
  /** As the user calls them; empty where it is not known. */
  name: string;
  /** The whole draft. */
  text: string;
}

// Words of a draft in English, as the checks read no other language; so they are no words of the interface.
const blanks = { happened: '[what happened]', ledTo: 'It [what it led to]', ask: 'Could you [what you would like]?' };

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const firstNameOf = (name: string): string => {
  const words = name.trim().split(/\s+/);
  return /^(?:mr|mrs|ms|miss|dr|prof)\.?$/i.test(words[0] ?? '') ? words.slice(0, 3).join(' ') : (words[0] ?? '');
};

/**
 * A draft to somebody out of what was written about them: what happened, what it led to, and what is asked for. The
 * user's own words are kept where they tell a plain fact; what judges becomes a blank to fill.
 */
export function sayItToThem({ name, text, start, end }: AboutThem): string {
  const own = ownWords(text);
  const around = sentencesOf(own).filter((sentence) => sentence.start < end && start < sentence.end);
  const called = new Set(wordsOfName(name));
  const isPerson = ({ text: word }: Token): boolean => called.has(foldName(word));
  const { happened, ledTo } = factsOf(
    around.flatMap(({ tokens }) => tokens),
    isPerson,
  );
  const fact = happened ? capital(toSecondPerson(own, happened, isPerson)) : blanks.happened;
  const effect = ledTo ? `So ${toSecondPerson(own, ledTo, isPerson)}` : blanks.ledTo;
  const first = firstNameOf(name);
  return `${first ? `Hi ${first},` : 'Hi,'}\n\n${fact}. ${effect}. ${blanks.ask}`;
}
