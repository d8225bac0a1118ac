import { perSentence } from '@/utils/text/per-sentence';
import { perWord } from '@/utils/text/per-word';
import type { Sentence } from '@/utils/text/sentences';
import type { Token } from '@/utils/text/tokens';
import { classOf } from '@/utils/text/word-classes';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Nobody but those who work with animals writes of these. */
const ofAnimals = list(
  'mare stallion gelding foal filly colt hoof hooves hind fetlock saddle bridle halter udder paw paws muzzle kennel kennels paddock leash heifer ewe piglet kitten puppy pups kittens litter farrier groomer whelp whelping spayed neutered dewormed microchipped cattery aviary dewclaw foaling calving lambing farrowing rein reins girth stirrup stirrups canter cantering dressage withers forelock',
);

/** Animals, boats and machines that are "he" or "she" to those who work with them. */
const animals = list(
  'horse pony donkey mule dog pup hound collie terrier labrador retriever cat tomcat tabby cow bull calf ram lamb goat sow boar hen rooster cockerel duck goose turkey parrot budgie hamster rabbit tortoise alpaca llama camel ferret spaniel poodle greyhound beagle mastiff stallion mare gelding',
);
const things = list(
  `boat ship yacht ferry dinghy tug trawler sloop tractor harvester digger excavator bulldozer locomotive motorbike engine truck lorry van car machine press oven printer pump`,
);

const creatures = classOf(ofAnimals);
const animal = classOf(animals);
const thing = classOf(things);
const isCreature = (token: Token): boolean => animal.has(token) || thing.has(token);

/** What is done with animals, and what they do at whatever comes by. */
const handled =
  /\b(?:(?:on|off) (?:the|a|his|her|its) (?:lead|leash)|walk(?:ed|ing|s)? (?:him|her) (?:before|after|twice|again|first|round|around|in the|at (?:six|seven|noon|night|\d))|(?:bark|growl|hiss|lunge)(?:s|ed|ing)? at (?:any|every)thing|kicks (?:left|right|out|backwards)|(?:spooks?|shies) at|naps? at the (?:gate|fence|jump)|ride (?:him|her)\b|in the (?:crush|loose box|coop)|cat flap|litter tray|dog (?:food|walker|bed|biscuits?)|off (?:his|her) food)\b|[🐕🐶🐩🐈🐱🐎🦜🐇🐰🐹]/u;

/** What wears out in machines that were given a name, and what only they do. */
const worn =
  /\b(?:(?:bearing|gearbox|clutch|belt|gasket|hydraulics|gear|motor|fan|fuse|drum|compressor)s?(?: (?:is|are|has|have)|['’]s)? (?:gone|worn|shot|seized|blown|slipping|burnt out)|(?:is|was|['’]s|keeps) (?:\w{1,12} ){0,2}(?:slewing|overheating|rebooting|dripping|descaled|leaking(?! (?:to|our|it|the|information))|out of (?:toner|fuel|paper|ink))|lost (?:suction|pressure)|disk (?:use|space)|robot (?:one|mower|vacuum|hoover))\b/u;

/** Surely of an animal or a machine, whoever else bears its name. */
export const isOfNamedThing = perSentence(({ text }): boolean => handled.test(text) || worn.test(text));

/** "She kicks when you touch her left hind." */
export const speaksOfAnimal = (sentence: Sentence): boolean => creatures.isIn(sentence) || isOfNamedThing(sentence);

const determiners = list("the our my your his her their this that a an another 's");
const longest = 4;

/** Where "the old dog" ends that begins here, or -1; "as a mule" likens somebody to one. */
function endOfAnimal(tokens: readonly Token[], from: number): number {
  if (!determiners.has(tokens[from]?.word ?? '') || /^(?:as|like)$/.test(tokens[from - 1]?.word ?? '')) return -1;
  for (let at = from + 1; at < from + longest && tokens[at]?.gap === 'none'; at++)
    if (animal.has(tokens[at] as Token)) return at + 1;
  return -1;
}

/** The animals a sentence speaks of, whom a pronoun may mean. */
export const animalsIn = perSentence((sentence): readonly { from: number; to: number }[] => {
  const { tokens } = sentence;
  if (!animal.isIn(sentence)) return [];
  return tokens.flatMap((_, from) => {
    const to = endOfAnimal(tokens, from);
    return to < 0 ? [] : [{ from, to }];
  });
});

const isHerself = perWord(({ word }) => /^(?:she|her|he|him)$/.test(word));

/** "The boat is temperamental, be patient with her." */
export const speaksOfThing = perSentence((sentence): boolean => {
  const { tokens } = sentence;
  if (!thing.isIn(sentence) || !determiners.has(tokens[0]?.word ?? '')) return false;
  const at = tokens.findIndex((token, place) => place > 0 && place < longest && thing.has(token));
  return at > 0 && tokens.slice(at).some(isHerself);
});

const reach = 7;

/** "He is a stubborn old dog, but ...": what is said to be an animal or a thing. */
export function isCreatureAt(tokens: readonly Token[], from: number): boolean {
  if (!/^(?:is|was|'s)$/.test(tokens[from + 1]?.word ?? '')) return false;
  const behind = tokens.slice(from + 2, from + reach);
  const end = behind.findIndex(({ gap }, at) => at > 0 && gap !== 'none');
  const said = end < 0 ? behind : behind.slice(0, end);
  return /^(?:an?|the|our|my)$/.test(said[0]?.word ?? '') && said.some(isCreature);
}
