import { channelSign } from './channel-signs';

/** One way, and what is said of it. */
export interface WaySaid {
  way: string;
  isAvoided: boolean;
  /** What it is for: a sign of a purpose. */
  what: string | undefined;
}

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** One of these says that it is about how somebody is reached. */
const strong = setOf(
  `reach reached reachable reaching contact contacted contacting answer answers reply replies reaction response responses luck happiest happier happy best prefer prefers preferred preference better easiest quickest fastest
  communicate communicates communicating success catch find fine works easier quicker faster favourite favorite safest surest likes loves want wants need get gets go-to welcome`,
);
const fillers = setOf(
  `you you'll one one'll people will can may should would have most mainly mostly usually chance chances way quick quickly fast soon ever anything whatever matter doesn't be then just simply even what it is it's that's thats
  that thing how always really definitely bet do with to and so the a an her him them she he they me from hold of on by via through over in at most more much very all every time any anytime if when for
  your hands down quite probably normally generally typically often still both too also here there this pick up use using choose try go ok okay right good great well sure always`,
);
const denying = setOf(
  'annoyed cross grumpy irritated angry pointless useless hopeless forget futile worst slow slowest',
);
const doubting = setOf('probably often');
/** Words that part, limit or compare: their order counts. */
const orderly = /^[UETROI]$/u;

interface Taken {
  signs: string[];
  words: string[];
}
const longest = 6;

/** The signs of all words; undefined where a word is neither known nor a mere filler. */
function take(words: readonly string[]): Taken | undefined {
  const taken: Taken = { signs: [], words: [] };
  for (let at = 0; at < words.length; ) {
    let many = Math.min(longest, words.length - at);
    while (many > 1 && channelSign(words.slice(at, at + many).join(' ')) === undefined) many--;
    const phrase = words.slice(at, at + many).join(' ');
    const sign = channelSign(phrase);
    if (many === 1 && sign === undefined && !fillers.has(phrase) && !strong.has(phrase) && !denying.has(phrase))
      return undefined;
    taken.signs.push(many === 1 && denying.has(phrase) ? 'N' : (sign ?? '-'));
    taken.words.push(phrase);
    at += many;
  }
  return taken;
}

const toOthers = /^(?:you|me|us|people|everyone|everybody|others|it|back|up|for)$/u;
const mostWords = 14;

/** Words that are read one after the other wherever they stand. A comma may part two statements. */
function takenOf(text: string): Taken | undefined {
  const words = /[,;]/u.test(text) ? [] : text.split(/[ :]+/u).filter(Boolean);
  const taken = words.length < 3 || words.length > mostWords ? undefined : take(words);
  const isOpen = taken?.signs.some((sign) => orderly.test(sign)) || taken?.words.some((word) => doubting.has(word));
  return isOpen ? undefined : taken;
}

/** "Her mail" is one that came, "calls you" is what they do, and "does not prefer" says little. */
const isUnclear = ({ signs, words }: Taken, at: number): boolean =>
  /^(?:her|his|their)$/u.test(words[at - 1] ?? '') ||
  toOthers.test(words[at + 1] ?? '') ||
  /N-*P/u.test(signs.join(''));

const isStrong = ({ words }: Taken): boolean => words.some((word) => word.split(' ').some((one) => strong.has(one)));

/** "You will have most luck by mail": where all words are known, one way is named, and nothing depends on their order. */
export function wayInAnyOrder(text: string): WaySaid | undefined {
  const taken = takenOf(text);
  const at = taken?.signs.findIndex((sign) => /^[mckp]$/u.test(sign)) ?? -1;
  if (!taken || at < 0 || !isStrong(taken) || isUnclear(taken, at)) return undefined;
  const ways = new Set(taken.signs.filter((sign) => /^[mckpw]$/u.test(sign)));
  const nos = taken.signs.filter((sign) => /^[NZY]$/u.test(sign)).length;
  const [what, ...others] = new Set(taken.signs.filter((sign) => /^[1-5]$/u.test(sign)));
  if (ways.size !== 1 || nos > (what === undefined ? 1 : 0) || others.length > 0) return undefined;
  return { way: taken.signs[at] ?? '', isAvoided: nos === 1, what };
}
