import { phrasesOf } from '@/utils/capture/behind';

/** Houses and parts of a firm that stand somewhere: "the Swiss sub", "our Lyon plant". */
const sites = phrasesOf(
  'sub|subsidiary|plant|site|office|branch|hub|hq|headquarters|head office|main office|regional office|back office|entity|affiliate|ssc|shared service centre|shared service center|service centre|service center|factory|warehouse|whse|dc|distribution centre|distribution center|depot|mill|campus|facility|terminal|yard|port|store|shop|location|sister company|daughter company|parent company|mother company|holding|refinery|shipyard|data centre|data center|lab|studio|clinic|hospital|agency|bank|supplier|customer side|works',
);
const plainWord = /^[\p{L}&/-]+$/u;

/** "The Swiss sub": what stands before the site. */
export function beforeSite(text: string): string | undefined {
  const words = text.split(' ');
  const many = [3, 2, 1].find((count) => sites.has(words.slice(-count).join(' ').toLowerCase()));
  const rest = many === undefined ? [] : words.slice(0, -many);
  return many !== undefined && rest.length < 3 && rest.every((word) => plainWord.test(word))
    ? rest.join(' ')
    : undefined;
}

/** "Our Swiss sub". */
export const isSite = (text: string): boolean => beforeSite(text.replace(/^(?:the|our|their) /iu, '')) !== undefined;
