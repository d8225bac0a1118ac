import type { LanguagePack } from '@/utils/checks/packs/types';
import { attacks } from './attacks';
import { manner } from './manner';
import { isOfSelf, isUnmeantHarshness } from './meant';
import { mildGroups } from './mild';
import { reproach } from './reproach';
import { wordSets } from './word-sets';

export const english: LanguagePack = {
  language: 'en',
  raises: true,
  sets: wordSets,
  groups: [...attacks, ...reproach, ...manner, ...mildGroups],
  isUnmeant: ({ tokens, from, to }) => isUnmeantHarshness(tokens, from, to),
  isOfSelf,
};
