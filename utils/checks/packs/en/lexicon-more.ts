import { moreWordsA } from './lexicon-more-a';
import { morePhrasesB } from './lexicon-more-b';
import { morePhrasesC } from './lexicon-more-c';
import { morePhrasesD } from './lexicon-more-d';
import { morePhrasesE } from './lexicon-more-e';
import { morePhrasesF } from './lexicon-more-f';
import { morePhrasesG } from './lexicon-more-g';
import { morePhrasesH } from './lexicon-more-h';
import { morePhrasesI } from './lexicon-more-i';
import { morePhrasesJ } from './lexicon-more-j';
import { morePhrasesK } from './lexicon-more-k';
import { morePhrasesL } from './lexicon-more-l';

/** What threads, reviews and chats add to the words of the tone lexicon. */
export const moreWords = [moreWordsA];

/** The same for its phrases. */
export const morePhrases = [
  morePhrasesB,
  morePhrasesC,
  morePhrasesD,
  morePhrasesE,
  morePhrasesF,
  morePhrasesG,
  morePhrasesH,
  morePhrasesI,
  morePhrasesJ,
  morePhrasesK,
  morePhrasesL,
];
