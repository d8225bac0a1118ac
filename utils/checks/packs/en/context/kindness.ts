import type { Matched } from '@/utils/checks/packs/types';
import type { Token } from '@/utils/text/tokens';

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

const delight = new Set(
  'joy joyful pleasure smile smiles smiled smiling treasure blessing inspiration admire beautiful reliable generous trust retirement birthday'.split(
    ' ',
  ),
);
const means = new Set(['lot', 'world']);

const isDelight = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ word }, at) => delight.has(word) || (means.has(word) && /^(?:means|meant)$/.test(tokens[at - 2]?.word ?? '')),
  );

/** "Every time I ask you drop what you do, that means a lot": delight, and nothing in the sentence that spoils it. */
const isDelighted = ({ tokens, from, to, check }: Matched): boolean => {
  const rest = [...tokens.slice(0, from), ...tokens.slice(to)];
  return warmable.has(check) && isDelight(rest) && !rest.some(({ word }) => mocked.has(word));
};

const dreadful = new Set('awful terrible horrible dreadful horrid ghastly'.split(' '));

/** "How awful, after the summer you've had"; "how awful of you" is none. */
const isSympathy = ({ tokens, from, to }: Matched): boolean =>
  to - from === 1 &&
  tokens[from - 1]?.word === 'how' &&
  dreadful.has(tokens[from]?.word ?? '') &&
  (tokens[to]?.gap !== 'none' || /^(?:for|that|to)$/.test(tokens[to]?.word ?? ''));

/** Words of thanks, admiration, pity or grief. */
export const isKind = (match: Matched): boolean =>
  has(sorrow, match) || isAdmiring(match) || isDelighted(match) || isSympathy(match);

const good = new Set(
  'kept won saved passed succeeded finished landed survived managed reached learned smiled enjoyed grew improved safe happy possible better easier proud ready stayed opened sold visa grant scholarship promotion promoted accepted hired funded healthy'.split(
    ' ',
  ),
);
const spoils = new Set(
  "not n't no never nobody nothing late lost missed failed again still waiting wrong behind".split(' '),
);

/** With these delight is mocked: "everything you touch falls apart, what a joy". */
const mocked = new Set(
  "not n't no nobody nothing but only except late lost missed missing failed fails fall falls apart wrong worse broken breaks dies mess behind again still waiting except unless".split(
    ' ',
  ),
);

/** "You have no idea what that did for my day"; "you have no idea what that cost us" is none. */
export const isGrateful = ({ tokens, from, to }: Matched): boolean =>
  tokens.slice(from, to).some(({ word }) => word === 'idea') &&
  /^(?:what|how) (?:much )?(?:that|this|it) (?:did for|means|meant|helps|helped)\b|^how (?:happy|glad|grateful|relieved|proud)\b/.test(
    tokens
      .slice(tokens.findIndex(({ word }, at) => at >= from && word === 'idea') + 1)
      .map(({ word }) => word)
      .join(' '),
  );

/** "Because of you we kept the certificate": thanks, though the words could blame. */
export const isThankful = (match: Matched): boolean => {
  const { tokens, from, to, reason, check } = match;
  if (check !== 'blame' || reason !== 'fault' || !tokens.slice(from, to).some(({ word }) => word === 'because'))
    return false;
  const isSpoilt = tokens.some(({ word }, at) => spoils.has(word) && tokens[at + 1]?.word !== 'forget');
  return has(good, match, from) && !isSpoilt;
};
