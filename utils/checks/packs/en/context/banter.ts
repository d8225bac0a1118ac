import type { Sentence } from '@/utils/text/sentences';
import type { Token } from '@/utils/text/tokens';

/** Mild names that friends call each other; those that hurt by themselves are none of them. */
const playful = new Set(
  'muppet muppets donkey donkeys numpty numpties plonker plonkers wally wallies nugget doughnut donut sausage goose goof goofball dork twit spanner pillock melt noodle turnip eejit drongo galah clown clowns dingbat daftie sod silly daft cheeky'.split(
    ' ',
  ),
);
const laughter = /^(?:a?(?:ha){1,10}h?|(?:he){2,10}|lo{1,5}l|lmao|rofl)$/;
const laughing = /[😂🤣😄😆😁😅😜😝]/u;

/** Whoever laughs and complains does not joke, nor do they who give an order with it. */
const serious = new Set(
  "broke break broken ruined ruin wrong fault never why fix lost late stop useless even did must should not n't wasted cost client customer customers boss manager missed failed nobody still".split(
    ' ',
  ),
);
const orders = new Set(
  'read fix get learn look check sort send go do leave shut move clean pay answer listen think try wake take put give bring come grow'.split(
    ' ',
  ),
);

const isOrder = (tokens: readonly Token[], at: number): boolean =>
  orders.has(tokens[at]?.word ?? '') && (at === 0 || tokens[at]?.gap !== 'none' || tokens[at - 1]?.word === 'and');

const inFun = new Set(['insult', 'names', 'contempt', 'belittling', 'praise', 'rhetorical', 'sentence']);

/** "Haha you donkey, that's my mug": a mild name and laughter, with neither complaint nor order. */
export const isBanter = ({ tokens, text }: Pick<Sentence, 'tokens' | 'text'>, reason: string): boolean =>
  inFun.has(reason) &&
  tokens.some(({ word }) => playful.has(word)) &&
  (laughing.test(text) || tokens.some(({ word }) => laughter.test(word))) &&
  !tokens.some(({ word }, at) => serious.has(word) || isOrder(tokens, at));
