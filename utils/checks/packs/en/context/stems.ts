import { pairs } from '@/utils/checks/packs/pairs';
import type { Matched } from '@/utils/checks/packs/types';
import type { Token } from '@/utils/text/tokens';
import { clausesOf } from './clause';

/** Some phrases end before what they are about. These words behind their last one make something good of it. */
const goodNext = pairs(`
on: time hand point top duty
in: time early tune
making: sure time tea coffee cake
looking: out after
asking: after how
trying: out
telling: jokes stories
`);

const joined = (token: Token | undefined): boolean => token?.gap === 'none';

/** "You are always on time", where "always on" alone is said of lateness and phones; "never on time" is no praise. */
const isGoodStem = ({ tokens, from, to, check }: Matched): boolean =>
  check === 'absolutes' &&
  !tokens.slice(from, to).some(({ word }) => word === 'never') &&
  joined(tokens[to]) &&
  goodNext.get(tokens[to - 1]?.word ?? '')?.has(tokens[to]?.word ?? '') === true;

const us = new Set(['me', 'us']);
const lasting = new Set('since weeks days months'.split(' '));

/** "Not a word to her please" asks for silence, and "not a word from me" promises it; "not a word to us since May" complains. */
function isSecrecy({ tokens, from, to }: Matched): boolean {
  const last = tokens[to - 1]?.word;
  if (tokens[to - 2]?.word !== 'word' || (last !== 'to' && last !== 'from')) return false;
  const toUs = us.has(tokens[to]?.word ?? '');
  return last === 'to' ? !toUs && !tokens.slice(from).some(({ word }) => lasting.has(word)) : toUs;
}

const unable = new Set('capable able fit competent'.split(' '));
/** Health, papers and time: no word on what somebody can do. */
const hindrances = new Set(
  'until till before yet without unless doctor gp physio medical licence license permit certificate app web system online here'.split(
    ' ',
  ),
);

/** "You are not fit for this job yet, says the doctor". */
const isHindered = ({ tokens, from, to, check }: Matched): boolean =>
  check === 'harsh' &&
  tokens.slice(from, to).some(({ word }) => unable.has(word)) &&
  tokens.some(({ word }) => hindrances.has(word));

const thankful = new Set(['thanks', 'thank', 'congratulations']);

/** "Wow, only three weeks for an answer, thank you": quick, if thanks go with it. */
const isQuick = ({ tokens, from, to, reason }: Matched): boolean =>
  reason === 'praise' &&
  /^(?:only|just)$/.test(tokens[from + 1]?.word ?? '') &&
  tokens.slice(to).some(({ word }) => thankful.has(word));

const giving = new Set('left put did made has had set poured was'.split(' '));
const gratitude = new Set(
  'thanks thank thankful grateful smile smiled smiling hero star angel legend treasure day'.split(' '),
);
/** The state that a place or a thing is left in, and what is missing then. */
const spoils = new Set(
  "mess messy dirty open unlocked empty half last dishes dish dishwasher plates cups mugs mug crumbs sink rubbish trash state broken broke wrong again not n't no nothing nobody never without instead lying standing running blocked full wet cold loose rotten mouldy smelly stinking".split(
    ' ',
  ),
);
/** Left on, in the air: nothing stands behind it. */
const particles = new Set('on off up in out behind around'.split(' '));
const times = new Set('all over overnight for during again'.split(' '));

const isSpoilt = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]?.word ?? '';
  const next = tokens[at + 1];
  return spoils.has(word) || (particles.has(word) && (next?.gap !== 'none' || times.has(next.word)));
};

/** "To whoever left the tulips: thank you", where what was left is no mess. */
function isGift(match: Matched): boolean {
  const { tokens, from } = match;
  if (tokens[from]?.word !== 'whoever' || !giving.has(tokens[from + 1]?.word ?? '')) return false;
  const clause = clausesOf(match);
  return tokens.some(({ word }) => gratitude.has(word)) && !clause.some((_, at) => isSpoilt(clause, at));
}

/** What the phrase goes on to is nothing bad. */
export const isGoodComplement = (match: Matched): boolean =>
  isGoodStem(match) ||
  isHindered(match) ||
  isQuick(match) ||
  (match.check === 'impatience' && isSecrecy(match)) ||
  (match.check === 'passive-aggressive' && isGift(match));
