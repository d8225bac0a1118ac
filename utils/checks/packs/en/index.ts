import { spelledOut } from '@/utils/checks/packs/spelled-out';
import type { LanguagePack } from '@/utils/checks/packs/types';
import { absolutes } from './absolutes';
import { conduct } from './blame/conduct';
import { fault } from './blame/fault';
import { reproach } from './blame/reproach';
import { clauses } from './clauses';
import { isBanter } from './context/banter';
import { showsGoodwill } from './context/goodwill';
import { isPraised } from './context/praised';
import { frames } from './frames';
import { belittling } from './harsh/belittling';
import { challenge } from './harsh/challenge';
import { contempt } from './harsh/contempt';
import { insult } from './harsh/insult';
import { order } from './harsh/order';
import { swearing } from './harsh/swearing';
import { threat } from './harsh/threat';
import { impatience } from './impatience';
import { loudWords } from './loud-words';
import { isOfSelf, isUnmeant } from './meant';
import { passiveAggressive } from './passive-aggressive';
import { sarcasm } from './sarcasm';
import { counted } from './tally';
import { wordSets } from './word-sets';

const written = [
  ...insult,
  ...contempt,
  ...swearing,
  ...order,
  ...threat,
  ...belittling,
  ...challenge,
  ...fault,
  ...conduct,
  ...reproach,
  ...passiveAggressive,
  ...absolutes,
  ...impatience,
  ...sarcasm,
  ...frames,
];

export const english: LanguagePack = {
  language: 'en',
  raises: true,
  vocabulary: () => ({ sets: wordSets, groups: spelledOut(written, wordSets) }),
  loud: loudWords,
  clauses,
  counted,
  isBanter,
  isPraised,
  showsGoodwill,
  isUnmeant,
  isOfSelf,
};
