import { german } from './de';
import { english } from './en';
import type { LanguagePack } from './types';

export const packs: readonly LanguagePack[] = [english, german];
