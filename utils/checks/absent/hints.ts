import { perSentence } from '@/utils/text/per-sentence';
import { findPhrases, phraseTable } from '@/utils/text/phrases';
import type { AloneSentence } from '@/utils/text/sentences';
import type { Token } from '@/utils/text/tokens';
import { linesOf } from './lines-of';
import { wordSets } from './word-sets';

/** "Funny, that.": more is meant than is said. */
const innuendo = `
^funny|odd|strange|weird|curious|convenient|interesting|peculiar|suspicious that|how|enough|though
^funny|odd|strange|weird|curious|convenient|interesting|peculiar|suspicious $
funny|strange|weird|odd|curious|interesting|convenient is|was n't|not it|that
what a coincidence
no|some|quite|pure|mere coincidence
make of that|it|this what|as
draw your|our|@poss own conclusions
i 'm|am just|only saying
just saying $
i|we 've|have got? my|our own? ideas|theory|theories|suspicions about|on|as
no prizes for guessing
three guesses
two and two together
do the maths|math
say no more
nudge nudge
if you|u know|get|catch what|my i|meaning|drift mean?
if _ _? is|are|was to be believed
no smoke without
who knows what|where|who|why|with
makes you|one|u wonder|think|laugh
one wonders
can|ca n't|not help but? wondering|wonder|noticing|notice
read between the lines
that|which explains|tells|says a|you|it|@fill* lot|everything|all|something|much
not sure|know|clear|certain which|what is|'s|was @fill* worse
could|would n't|not possibly comment
the less said
what everyone|everybody _* was|is thinking
the official|unofficial version|story|reason|line|excuse
so @sub|they says|say|claims|said
our paths crossed|cross|met
nose knows
`;

/** "You should have seen her face": somebody is made a show of. */
const spectacle = `
did n't|not know where to look
you should|must have|'ve seen|heard
should|wish you|u? have|had|'d seen|been
full on $
you could hear|have cut|heard
we all|had have|to? suffer|listen|pay|sit
i|we nearly|almost died|choked|wet
could n't|not keep a straight
`;

/** "I should warn you", "as we all know": the reader is brought to one's side before anything is said. */
const alliance = `
warn|warned|forewarned you|u|about
as|like we|you|u|everyone|everybody|all|they all|well|u|you? know|knows
same|like as? every|always|ever|usual|clockwork
the word|phrase|term people|everyone|everybody|they|we use|used|uses
everyone|everybody|people here|else? thinks|think|agrees|calls|call
did|has|have anyone|anybody|someone|somebody tell|told|mention|mentioned|fill|filled you|u|about|in
how are|'re you finding|liking
what do|did you make of
did|do you|u clock|notice|catch|see
i must|should|have to? say|tell|warn you|u
if you|u ask me
tell|tbh|honestly|frankly you|u what
between the two|three of
for context
keep an|both|your eye|eyes out|open|peeled when|whenever|while
`;

/** "I saw the letter on his desk": come by as nobody should. */
const prying = `
saw|seen|found|read|opened|spotted|overheard|noticed|caught _ _? _? on|in|at|off @poss|the|a @fill* desk|screen|calendar|printer|bin|inbox|drawer|phone|tray|copier|locker|pocket
by accident|mistake|chance
zoomed|scrolled|looked|peeked in|through|at|back on|at|the|her|his
@poss|a cousin|friend|mate|neighbour|neighbor|contact _* saw|seen|works|sees|spotted
not official
`;

/** How far each brings a sentence towards talk, in logits of the model that reads it. */
const table = phraseTable<number>(
  [...linesOf(innuendo, 2), ...linesOf(spectacle, 1.5), ...linesOf(prying, 1.5), ...linesOf(alliance, 1)],
  wordSets,
);

const isHidden = ({ text }: Token): boolean => text.startsWith('\uFFFC');
const opensScare = new Set(["'s", 'his', 'her', 'their', 'with', 'that', 'the', 'another']);
const fewLetters = 24;

/** `Her "migraine"`: a word or two in quotes, meant otherwise; what stands in quotes is hidden here, so by its length. */
const scareQuote = 1;

const isScareQuoted = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token, at) => isHidden(token) && token.text.length <= fewLetters && opensScare.has(tokens[at - 1]?.word ?? ''),
  );

const hintedIn = perSentence(({ tokens }) =>
  findPhrases(table, tokens).reduce((most, { means }) => Math.max(most, means), 0),
);

/** A sentence beside counts only where it says no more than that. */
const shortEnough = 14;

const beside = (sentence: AloneSentence | undefined): number =>
  sentence && sentence.tokens.length <= shortEnough ? hintedIn(sentence) : 0;

/** All that can be added to what the model reads. */
export const mostHinted = 3;

/** How far what is hinted in and beside a sentence brings it towards talk. */
export function hintedAt(
  sentence: AloneSentence,
  before: AloneSentence | undefined,
  after: AloneSentence | undefined,
): number {
  const quoted = isScareQuoted(sentence.tokens) ? scareQuote : 0;
  return Math.min(mostHinted, hintedIn(sentence) + Math.max(beside(before), beside(after)) + quoted);
}
