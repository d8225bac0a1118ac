import { spelledOut } from '@/utils/checks/packs/spelled-out';
import type { LanguagePack } from '@/utils/checks/packs/types';
import { absolutes } from './absolutes';
import { blame } from './blame';
import { contempt } from './harsh/contempt';
import { insult } from './harsh/insult';
import { order } from './harsh/order';
import { impatience } from './impatience';
import { loudWords } from './loud-words';
import { isOfSelf, isUnmeant } from './meant';
import { passiveAggressive } from './passive-aggressive';
import { sarcasm } from './sarcasm';
import { addressedGroups, foldedGroups, foldedSets } from './spellings';
import { wordSets } from './word-sets';

const written = [
  ...insult,
  ...contempt,
  ...order,
  ...blame,
  ...passiveAggressive,
  ...absolutes,
  ...impatience,
  ...sarcasm,
];

export const german: LanguagePack = {
  language: 'de',
  raises: false,
  vocabulary: () => ({
    sets: foldedSets(wordSets),
    groups: foldedGroups(spelledOut(addressedGroups(written), wordSets)),
  }),
  loud: loudWords,
  clauses: null,
  isUnmeant,
  isOfSelf,
};
