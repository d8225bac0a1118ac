import type { Finding } from '@/utils/checks/types';
import type { AloneSentence } from '@/utils/text/sentences';

const laughter = /\b(?:a?(?:ha){2,10}h?|(?:he){2,10}|lo{1,5}l|lmao|rofl|ha)\b|[😂🤣😄😆😁😅😜😝]|[:;]-?D\b/iu;
const thanks =
  /\b(?:thanks?|thank(?:ful|ing)|grateful|cheers|congrat\w{1,15}|well done|proud|lovely|wonderful|joy|hero(?:es)?|legend|smil(?:e|es|ed|ing)|happy)\b|[🎉❤🙏🥳]/iu;

/**
 * Thanks, praise or laughter in a sentence of which no words tell what stings, or laughter beside those that do: a softer
 * sentence would more likely take the kindness away than the sting. Irony dresses so, and is told by its own words.
 */
export function isKindly({ text }: AloneSentence, { check, why }: Finding): boolean {
  const whole = why.key.endsWith('.sentence');
  if (whole && thanks.test(text)) return true;
  return (whole || check !== 'sarcasm') && laughter.test(text);
}
