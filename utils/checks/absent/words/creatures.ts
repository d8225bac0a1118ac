import { perSentence } from '@/utils/text/per-sentence';
import { perWord } from '@/utils/text/per-word';
import type { Token } from '@/utils/text/tokens';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Nobody but those who work with animals writes of these. */
const ofAnimals = list(
  'mare stallion gelding foal filly colt hoof hooves hind fetlock saddle bridle halter udder paw paws muzzle kennel paddock leash heifer ewe piglet kitten puppy',
);

/** Animals, boats and machines that are "he" or "she" to those who work with them. */
const creatures = list(
  `horse pony donkey mule dog pup hound collie terrier labrador retriever cat tomcat tabby cow bull calf ram lamb goat sow boar hen rooster cockerel duck goose turkey parrot budgie hamster rabbit tortoise alpaca llama camel
  boat ship yacht ferry dinghy tug trawler sloop tractor harvester digger excavator bulldozer locomotive motorbike engine truck lorry van car machine press oven printer pump`,
);

const isOfAnimals = perWord(({ word }) => ofAnimals.has(word));
const isCreature = perWord(({ word }) => creatures.has(word));

/** "She kicks when you touch her left hind." */
export const speaksOfAnimal = perSentence(({ tokens }): boolean => tokens.some(isOfAnimals));

const reach = 7;

/** "He is a stubborn old dog, but ...": what is said to be an animal or a thing. */
export function isCreatureAt(tokens: readonly Token[], from: number): boolean {
  if (!/^(?:is|was|'s)$/.test(tokens[from + 1]?.word ?? '')) return false;
  const behind = tokens.slice(from + 2, from + reach);
  const end = behind.findIndex(({ gap }, at) => at > 0 && gap !== 'none');
  const said = end < 0 ? behind : behind.slice(0, end);
  return /^(?:an?|the|our|my)$/.test(said[0]?.word ?? '') && said.some(isCreature);
}
