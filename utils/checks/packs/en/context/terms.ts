import { pairs } from '@/utils/checks/packs/pairs';
import type { Matched } from '@/utils/checks/packs/types';
import { commonWords } from '@/utils/text/common-words';
import type { Token } from '@/utils/text/tokens';

/** Terms and sayings: the word, and what makes another thing of it when it follows. */
const withNext = pairs(`
dumb: terminal terminals pipe pipes client clients luck bell bells waiter question questions switch switches
stupid: question questions simple
silly: question questions season
garbage: collect collects collected collecting collection collections collector collectors truck trucks bin bins can cans disposal day value values data in input heap chute bag bags pickup
trash: can cans bin bins folder folders icon bag bags pickup collection
rubbish: bin bins collection bag bags
junk: mail food folder drawer bonds bond email emails mails dna
nonsense: poem poems verse verses rhyme rhymes word words
ugly: duckling sweater sweaters jumper
lazy: susan loading load loads evaluation boy
bloody: mary
damn: good well fine near right sure nice fast great close cool sight straight proud
damned: if good
fucking: good great awesome brilliant amazing love
freaking: good great awesome brilliant amazing love
crap: shoot
idiot: proof proofs proofed proofing light lights
idiots: guide
dummies: guide
hell: of bent
sucks: in up out air water dust cold warm the dry
sucking: in up out air water dust
sucked: in up out into air water dust
ass: and brays carries hay
cock: and or the crows
bastard: file
suck: in up out air
useless: use
insane: amount amounts
crazy: busy good
ridiculous: amount amounts
screwed: in into down on together
anal: phase
genius: bar
whatever: you works is it the
bitch: session
awful: lot
terrible: news twos weather accident storm tragedy loss
horrible: news weather accident storm tragedy
blind: spot spots test tests copy carbon
have: received got gotten access
many: of
guess: it
error: message messages code codes log logs report handling
`);
/** The same by the word before. */
const withBefore = pairs(`
ugly: morning hey hi hello oi
trash: the your to in from move moved
garbage: the in takes
kidding: just only no
pig: guinea
pigs: guinea
fool: april no
fools: april
clown: class
moron: oxy
hell: bat go
ass: bad kick badass kicks kicking
shit: hot
`);

const uglyThings = new Set(
  'code hack hacks solution solutions workaround workarounds design way name names naming but and thing things stuff syntax api indentation formatting wrapper template string cast casts macro macros loop regex diff patch layout ui interface line lines function class method mess but as to in for with because so if when hard special side slides report table form'.split(
    ' ',
  ),
);

/** "my old, ugly sofa": what is ugly there is no work of anybody here. */
const isUglyThing = (last: Token | undefined, next: Token | undefined): boolean =>
  last?.word === 'ugly' && next?.gap === 'none' && !uglyThings.has(next.word) && !commonWords.has(next.word);

/** A word that means another thing beside its neighbour. */
export function isTerm({ tokens, from, to }: Matched): boolean {
  const last = tokens[to - 1];
  const next = tokens[to];
  const joined = next?.gap === 'none' || next?.gap === 'soft';
  return (
    (joined && withNext.get(last?.word ?? '')?.has(next.word) === true) ||
    withBefore.get(tokens[from]?.word ?? '')?.has(tokens[from - 1]?.word ?? '') === true ||
    isUglyThing(last, next)
  );
}

const isCapitalised = ({ text }: Token): boolean => /^\p{Lu}\p{Ll}/u.test(text);

/** "The Idiot", "Fat Bastard", "Bloody Mary": written as the name of a thing. */
export function isNameOfThing({ tokens, from, to }: Matched): boolean {
  const first = tokens[from];
  const [last, behind] = [tokens[to - 1], tokens[to]];
  // "Thanks to your Oversight Committee".
  if (last && to - from > 1 && isCapitalised(last) && behind?.gap === 'none' && isCapitalised(behind)) return true;
  if (!first || to - from > 2 || !isCapitalised(first)) return false;
  if (from > 0) return !opens(first, tokens[from - 1]);
  const next = tokens[to];
  return next?.gap === 'none' && isCapitalised(next);
}

/** A capital that the place asks for says nothing; nor does one behind "you". */
const opens = ({ gap }: Token, before: Token | undefined): boolean =>
  gap === 'sentence' || gap === 'clause' || /^(?:you|\uFFFC+)$/.test(before?.word ?? '');
