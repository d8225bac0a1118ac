import type { Read } from './prose';

const polite =
  /^(?:as a rule|in general|generally|usually|normally|mostly|typically|for the most part|by and large|btw|by the way|fyi|tbh|please|pls|thanks|thank you|thx|ok|okay|also|yes|cheers|etc)$/i;
const offset =
  /^(?:which is |so |is |about |(?:she |he )?has |it's ){0,2}(?:the )?same time(?: ?zone)?(?: as (?:us|me|here|we|ours))?$|^(?:which is |so |is |about |(?:she |he )?has ){0,2}(?:\d{1,2}|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half an)(?:[.:]\d\d?)? ?(?:h|hrs?|hours?) (?:behind|ahead|earlier|later|difference|time difference)(?: of)?(?: (?:us|me|here|uk|london|berlin|germany|home|ours)){0,2}(?: in (?:the )?\p{L}+)?$/iu;
/** "Works 32 hours": how many, beside which they are. */
const weeklyLoad =
  /^(?:(?:she|he|they|only|works?|does|contracted|contract|for|to|on|a|is|has|around|about) ){0,4}(?:\d{1,2}(?:[.,]\d)?|twenty|thirty|forty|twenty-four|thirty-two|thirty-five|thirty-six)[- ]?(?:h|hrs?|hours?)(?: ?(?:a|per|each|every|\/) ?(?:week|wk|w)| weekly| pw| week| contract| days?)?$/iu;
const tellsZone = ({ readings }: Read) =>
  readings.some(({ told = [] }) => told.some((one) => one.kind === 'preference' && one.value.kind === 'time-zone'));

/** Whether words say nothing more beside what was read: manners, how many hours a week, and beside a place how far it is ahead. */
export function idleBeside(reads: readonly Read[]): (words: string) => boolean {
  const isPlaced = reads.some(tellsZone);
  return (words) => polite.test(words) || weeklyLoad.test(words) || (isPlaced && offset.test(words));
}
