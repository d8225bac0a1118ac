import { trimSigns } from '@/utils/text/trim-signs';

/** A word without the signs around it. */
export const bareWord = (word: string): string => trimSigns(word, /[("“]/, /[,;:!.)"”]/);
