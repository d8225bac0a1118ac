import { isCalledIt, tools } from '@/utils/checks/absent/mentions';
import type { Matched } from '@/utils/checks/packs/types';
import type { Token } from '@/utils/text/tokens';

/** Devices, ways and weather: what vents at them is aimed at nobody's work. Words that software shares are left out. */
const things = new Set(
  'printer printers copier copiers photocopier scanner shredder projector laptop lift elevator escalator kettle fridge freezer microwave toaster dishwasher oven boiler heating radiator thermostat toner cartridge stapler headset charger battery umbrella tap toilet wifi modem internet traffic weather rain snow wind heat train trains tram bus van car bike motorway commute parking'.split(
    ' ',
  ),
);
const machines = new Set('coffee vending washing ticket fax ice knitting sewing milking'.split(' '));
/** Behind a thing any other word makes a part of it, or its maker, of it: "the printer driver". */
const goingOn = new Set(
  "is are was were 's 're has have had be been being keeps kept sucks sucked ate eats died dies broke breaks jams jammed stopped stops died went won will would does did do can could may again just really still always on in at of from by to and or but so that which here there up down today yesterday now this for with because".split(
    ' ',
  ),
);
const between = new Set(
  "is are was were 's 're be been being has have had a an the such some just really still so very always again totally complete completely absolutely utter total useless old stupid rotten damn bloody fucking freaking piece pile heap load lump bit of this that morning today week really looks seems sounds".split(
    ' ',
  ),
);
const readers = new Set('you your yours yourself u ur'.split(' '));
const nearest = 6;
const ahead = 3;

const isThing = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]?.word ?? '';
  const next = tokens[at + 1];
  const known = things.has(word) || (word === 'machine' && machines.has(tokens[at - 1]?.word ?? ''));
  return known && (next?.gap !== 'none' || goingOn.has(next.word));
};

const places = new Set('in at on'.split(' '));

/** "The projector in Orwell is rubbish": where the thing stands. */
const isPlace = (tokens: readonly Token[], at: number): boolean =>
  places.has(tokens[at - 1]?.word ?? '') && /^(?:\p{Lu}|\d)/u.test(tokens[at]?.text ?? '');

const isBetween = (tokens: readonly Token[], at: number): boolean =>
  between.has(tokens[at]?.word ?? '') ||
  isPlace(tokens, at) ||
  (places.has(tokens[at]?.word ?? '') && isPlace(tokens, at + 1));

/** The thing stands within the match or beside it, with nothing but "is such a" or "this stupid" between. */
function isOfThing(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = to - 1; at <= to + 1; at++) if (isThing(tokens, at) && tokens[at]?.gap === 'none') return true;
  const behind = tokens.findIndex((_, at) => at >= to && !isBetween(tokens, at));
  if (behind > to && behind <= to + ahead && isThing(tokens, behind)) return true;
  const before = tokens.findLastIndex((_, at) => at < from && (isThing(tokens, at) || !isBetween(tokens, at)));
  return isThing(tokens, from) || (before > from - nearest && isThing(tokens, before));
}

/** "Jenkins is being an idiot, it lost its files": a program, since nobody is "it". */
const isOfTool = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(0, from).some(({ word }) => tools.has(word)) && isCalledIt(tokens, to);

const vents = new Set(['contempt', 'swearing']);

/** Heard by whoever reads, whatever it is said of. */
const isFoul = (tokens: readonly Token[]): boolean => tokens.some(({ word }) => /^(?:mother)?fuck/.test(word));

/** "The printer is a piece of crap again", "the damn lift", with no word to the reader. */
export const isAtThing = ({ tokens, from, to, check, reason }: Matched): boolean =>
  check === 'harsh' &&
  !isFoul(tokens.slice(from, to)) &&
  ((vents.has(reason) && isOfThing(tokens, from, to)) || isOfTool(tokens, from, to)) &&
  !tokens.some(({ word }) => readers.has(word));
