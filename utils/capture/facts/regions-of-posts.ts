import { phrasesOf } from '@/utils/capture/behind';

/** Parts of the world that firms give to posts: "Key Account Manager DACH". */
const regions = phrasesOf(
  `dach|emea|emeia|apac|apj|anz|latam|mena|menat|cee|see|gcc|ukia|uki|uk&i|uk & i|uk/ie|nordics|nordic|benelux|iberia|baltics|balkans|cis|dachli|amer|americas|north america|south america|latin america|central america|asia|asia pacific|asia-pacific|southeast asia|south east asia|middle east|africa|sub-saharan africa|europe|northern europe|southern europe|eastern europe|western europe|central europe|global|worldwide|international|domestic|overseas|export|north|south|east|west|north east|north west|south east|south west|northeast|northwest|southeast|southwest|midlands|central|region north|region south|region east|region west|northern region|southern region|eastern region|western region|europe & africa|emea north|emea south|us east|us west|east coast|west coast|mountain west|midwest|d/a/ch|d-a-ch`,
);
/** "Nordics": a region, and no name of a firm. */
export const isRegion = (text: string): boolean => regions.has(text.toLowerCase());

const bare = (word: string) => word.replace(/[(),]/gu, '').trim();

/** What stands before the region that a post is for; undefined where none ends it. */
export function beforeRegion(text: string): string | undefined {
  const words = text.split(' ').map(bare).filter(Boolean);
  const isEnd = (many: number) => isRegion(words.slice(-many).join(' '));
  const many = [3, 2, 1].find((count) => words.length > count && isEnd(count));
  return many === undefined
    ? undefined
    : words
        .slice(0, -many)
        .join(' ')
        .replace(/ (?:for|in|of|-|–)$/iu, '');
}
