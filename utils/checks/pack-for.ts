import { packs } from './packs';
import { english } from './packs/en';
import type { LanguagePack } from './packs/types';
import { isEnglish, type Reading } from './reading';

const primary = (language: string): string => language.toLowerCase().split('-')[0] ?? '';

/** The pack of the draft's language; undefined: there is none, so every check of words is silent. */
export function packFor(reading: Reading, told: string): LanguagePack | undefined {
  if (isEnglish(reading, told)) return english;
  const says = primary(told);
  return packs.find(
    ({ language }) =>
      language !== 'en' && reading.language === language && (says === '' || says === 'und' || says === language),
  );
}
