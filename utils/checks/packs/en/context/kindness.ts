import type { Matched } from '@/utils/checks/packs/types';

const warm = new Set(
  'thanks thank thankful grateful love loved lovely wonderful amazing awesome congratulations brilliant hilarious haha lol proud glad happy legend hero superb fantastic delicious saved appreciate miracle'.split(
    ' ',
  ),
);
/** Said of what is admired as often as of what is despised. */
const double = new Set('insane crazy ridiculous nuts mental mad sick wild unreal unbelievable absurd'.split(' '));
const sorrow = new Set(
  'condolences condolence funeral mourning died grief grieving bereavement passed miscarriage hospice'.split(' '),
);
/** Of these a warm sentence is no sign that they are meant: sarcasm dresses so. */
const warmable = new Set(['absolutes', 'blame', 'impatience']);

/** "You never said thank you", "without a word of thanks". */
const withheld = new Set('say says said saying a of word never without even'.split(' '));

const has = (words: ReadonlySet<string>, { tokens }: Matched, from = 0, to = tokens.length): boolean =>
  tokens.slice(from, to).some(({ word }, at) => words.has(word) && !withheld.has(tokens[from + at - 1]?.word ?? ''));

/** "Thanks a million, you are insane", "you always find a way, thank you". */
const isAdmiring = (match: Matched): boolean =>
  has(warm, match, 0, match.from) || has(warm, match, match.to)
    ? warmable.has(match.check) || has(double, match, match.from, match.to)
    : false;

/** Words of thanks, admiration or grief. */
export const isKind = (match: Matched): boolean => has(sorrow, match) || isAdmiring(match);

const good = new Set(
  'kept won saved passed succeeded finished landed survived managed reached learned smiled enjoyed grew improved safe happy possible better easier proud ready stayed opened sold'.split(
    ' ',
  ),
);
const spoils = new Set(
  "not n't no never nobody nothing late lost missed failed again still waiting wrong behind".split(' '),
);

/** "Because of you we kept the certificate": thanks, though the words could blame. */
export const isThankful = (match: Matched): boolean => {
  const { tokens, from, to, reason, check } = match;
  if (check !== 'blame' || reason !== 'fault' || !tokens.slice(from, to).some(({ word }) => word === 'because'))
    return false;
  return has(good, match, from) && !has(spoils, match);
};
