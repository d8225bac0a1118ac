import { commonWords } from '@/utils/text/common-words';
import type { Sentence } from '@/utils/text/sentences';
import type { Token } from '@/utils/text/tokens';

const pairs = (lines: string): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .map((line) => line.split(':'))
      .map(([word = '', others = '']) => [word.trim(), new Set(others.trim().split(/\s+/))]),
  );

/** Terms and sayings: the word, and what makes another thing of it when it follows. */
const termBefore = pairs(`
dumb: terminal terminals pipe pipes client clients luck bell bells waiter question questions
stupid: question questions simple
silly: question questions season
garbage: collect collects collected collecting collection collections collector collectors truck trucks bin bins can cans disposal day value values data in input heap chute bag bags pickup
trash: can cans bin bins folder folders icon bag bags pickup collection
rubbish: bin bins collection bag bags
junk: mail food folder drawer bonds bond email emails mails dna
ugly: duckling sweater sweaters jumper
bloody: mary
damn: good well fine near right sure nice fast great close cool sight straight proud
damned: if good
fucking: good great awesome brilliant amazing love
freaking: good great awesome brilliant amazing love
crap: shoot
idiot: proof proofs proofed proofing
idiots: guide
dummies: guide
hell: of bent
sucks: in up out air water
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
awfully: nice
`);
/** The same by the word before. */
const termAfter = pairs(`
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

const ownSlip =
  /\b(?:my (?:bad|fault|mistake|brain|(?:fat |clumsy )?fingers?|typo|own|stupid|dumb|silly|poor|apologies|screw|eyes|memory)|i(?:'m|’m| am| was| feel| felt) (?:so |such |just |being |really |pretty |a bit |very )*(?:an? )?(?:total |complete )?(?:idiot|stupid|dumb|silly|moron|fool|embarrassed|ashamed|clumsy|lazy|useless|hopeless|wrong|crap|rubbish|terrible|awful|crazy|blind|slow)|i (?:forgot|missed|overlooked|messed|screwed|misread|should have|should['’]ve|suck|sucked|broke|made|did not see|didn['’]t (?:see|notice)|somehow|totally|completely|hadn['’]t|goofed|botched)|i['’]ve (?:messed|broken|been)|oops|whoops|on my part|of me|mistake of mine|stupid me|silly me|dumb me)\b/i;
const kindWords =
  /\b(?:sorry|apolog\w*|good catch|nice catch|great catch|forgive|don['’]t worry|lol|haha+|no worries|no problem|thanks|thank you)\b|[:;]-?[)D]|😅|😂|🙈|🤦|😊|🙂/i;
const sorryBut = /\bsorry\b,? (?:but|to say)\b/i;

/** One's own slip, an apology or thanks, and not turned at the reader. */
export const isOfSelf = (sentence: string, after: string): boolean =>
  (ownSlip.test(sentence) || ownSlip.test(after) || (kindWords.test(sentence) && !sorryBut.test(sentence))) &&
  !/\b(?:you|your|you['’]re)\b/i.test(sentence);

const soft = new Set("not n't no never without hardly neither nothing isn less any".split(' '));
const saysOfOthers = new Set(
  'call calls called calling say says said saying feel feels felt sound sounds seem word words'.split(' '),
);

const isNegated = (tokens: readonly Token[], from: number): boolean =>
  tokens[from - 1]?.word !== 'believe' &&
  tokens
    .slice(Math.max(0, from - 3), from)
    .some(({ word, gap }, at, all) => soft.has(word) && (at === all.length - 1 || gap !== 'sentence'));

const isTerm = (tokens: readonly Token[], from: number, to: number): boolean => {
  const first = tokens[from];
  const last = tokens[to - 1];
  const next = tokens[to];
  return (
    (last !== undefined &&
      (next?.gap === 'none' || next?.gap === 'soft') &&
      termBefore.get(last.word)?.has(next.word) === true) ||
    (first !== undefined && termAfter.get(first.word)?.has(tokens[from - 1]?.word ?? '') === true)
  );
};

const uglyThings = new Set(
  'code hack hacks solution solutions workaround workarounds design way name names naming but and thing things stuff syntax api indentation formatting wrapper template string cast casts macro macros loop regex diff patch layout ui interface line lines function class method mess but as to in for with because so if when hard special side slides report table form'.split(
    ' ',
  ),
);

/** "my old, ugly sofa": what is ugly there is no work of anybody here. */
const isUglyThing = (tokens: readonly Token[], to: number): boolean =>
  tokens[to - 1]?.word === 'ugly' &&
  tokens[to]?.gap === 'none' &&
  !uglyThings.has(tokens[to]?.word ?? '') &&
  !commonWords.has(tokens[to]?.word ?? '');

/** "I am such an idiot", "my stupid phone": the one who writes. */
const isOwn = (tokens: readonly Token[], from: number, to: number): boolean => {
  const before = tokens.slice(Math.max(0, from - 5), from).map(({ word }) => word);
  const after = tokens
    .slice(to, to + 4)
    .map(({ word }) => word)
    .join(' ');
  return (
    before.some(
      (word, at) =>
        (word === 'i' && ["'m", 'am', 'was', 'feel', 'felt', 'look', 'sound', 'must'].includes(before[at + 1] ?? '')) ||
        word === 'my' ||
        word === 'myself',
    ) || /\b(?:of me|mine|on my|me)\b/.test(after)
  );
};

/** True where the words are no attack: a term, a denial, or said of oneself. */
export function isUnmeantHarshness(tokens: readonly Token[], from: number, to: number): boolean {
  if (isTerm(tokens, from, to) || isUglyThing(tokens, to)) return true;
  const single = to - from <= 2;
  if (single && (isNegated(tokens, from) || isOwn(tokens, from, to))) return true;
  return saysOfOthers.has(tokens[from - 1]?.word ?? '') && single;
}

export const sentenceText = (own: string, sentence: Sentence | undefined): string =>
  sentence ? own.slice(sentence.start, sentence.end + 3) : '';
