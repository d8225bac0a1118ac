import type { Read } from './prose';

const polite =
  /^(?:as a rule|in general|generally|usually|normally|mostly|typically|for the most part|by and large|btw|by the way|fyi|tbh|please|pls|thanks|thank you|thx|ok|okay|also|yes|cheers|etc|every (?:single )?time|full stop|end of story|end of|simple as that|that's it|kindly|that's that|that's all|literally|really|honestly|frankly|seriously|always|obviously|of course|naturally|lol|haha|hehe)$/i;
const offset =
  /^(?:(?:which|that|it|is|it's|that's|so|about|thankfully|luckily|happily|fortunately|conveniently|only|just|and|on|in|she|he|has|she's|he's|always|also|exactly) ){0,5}(?:the )?(?:very )?same (?:time(?: ?zone)?|clocks?|tz|hours?)(?: as (?:us|me|here|we|we do|we are|ours|ourselves|mine|myself|home|our own|over here))?$|^(?:which is |so |is |about |(?:she |he )?has ){0,2}(?:\d{1,2}|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half an)(?:[.:]\d\d?)? ?(?:h|hrs?|hours?) (?:behind|ahead|earlier|later|difference|time difference)(?: of)?(?: (?:us|me|here|uk|london|berlin|germany|home|ours)){0,2}(?: in (?:the )?\p{L}+)?$/iu;
/** "Works 32 hours": how many, beside which they are. */
const weeklyLoad =
  /^(?:(?:she|he|they|only|works?|does|contracted|contract|for|to|on|a|is|has|around|about) ){0,4}(?:\d{1,2}(?:[.,]\d)?|twenty|thirty|forty|twenty-four|thirty-two|thirty-five|thirty-six)[- ]?(?:h|hrs?|hours?)(?: ?(?:a|per|each|every|\/) ?(?:week|wk|w)| weekly| pw| week| contract| days?)?$/iu;
const shiftName =
  /^(?:(?:on |does |works |is |so |i\.?e\.? |always |the |an? ){0,3})(earlies|lates|nights|(?:early|morning|first|day|late|second|back|evening|afternoon|night|third|graveyard)(?= shifts?$))(?: shifts?)?$/iu;
/** From when to when a shift of that name begins. */
const shiftBegins: readonly [RegExp, string, string][] = [
  [/^(?:early|earlies|morning|first|day)$/iu, '04:30', '09:30'],
  [/^(?:late|lates|second|back|evening|afternoon)$/iu, '10:00', '19:00'],
  [/^(?:night|nights|third|graveyard)$/iu, '18:00', '24:00'],
];
/** "6-14, early shift": beside hours that are such it says no more. */
function isShiftOf(words: string, starts: readonly string[]): boolean {
  const name = shiftName.exec(words)?.[1];
  const [, from = '', to = ''] = shiftBegins.find(([form]) => form.test(name ?? '')) ?? [];
  return name !== undefined && starts.length > 0 && starts.every((start) => start >= from && start < to);
}
const startsIn = (reads: readonly Read[]): string[] =>
  reads
    .flatMap(({ readings }) => readings.flatMap(({ told = [] }) => told))
    .flatMap((one) =>
      one.kind === 'preference' && (one.value.kind === 'work-hours' || one.value.kind === 'hours-exception')
        ? one.value.blocks.map(({ start }) => start)
        : [],
    );

const tellsZone = ({ readings }: Read) =>
  readings.some(({ told = [] }) => told.some((one) => one.kind === 'preference' && one.value.kind === 'time-zone'));

/** Whether words say nothing more beside what was read: manners, how many hours a week, and beside a place how far it is ahead. */
export function idleBeside(reads: readonly Read[]): (words: string) => boolean {
  const isPlaced = reads.some(tellsZone);
  const starts = startsIn(reads);
  return (words) =>
    isShiftOf(words, starts) || polite.test(words) || weeklyLoad.test(words) || (isPlaced && offset.test(words));
}
