import confusables from 'unhomoglyph/data.json' with { type: 'json' };
import { foldName } from '@/utils/text/fold';
import { seenName } from './name-text';

// The package's own function looks for all 6,311 at once by one pattern, which takes longer to make than the worker to start.
const drawnLike = new Map(Object.entries(confusables));

const withoutDoubles = (text: string): string => {
  let drawn = '';
  for (const sign of text) drawn += drawnLike.get(sign) ?? sign;
  return drawn;
};

/** What a name is drawn as. Capitals and small letters have different doubles ("I" and "l"), so both forms are reduced. */
export function skeletonsOf(name: string): [string, string] {
  const seen = seenName(name).normalize('NFKC');
  return [foldName(withoutDoubles(seen)), foldName(withoutDoubles(seen.toLowerCase()))];
}

/** By what a name is found that is drawn the same; two names have one of these in common exactly where they look alike. */
export const drawnAs = (name: string): string[] => skeletonsOf(name).map((form, way) => `${way} ${form}`);

/**
 * How two names are alike on the screen: `same` for the same letters, case and marks aside, `lookalike` for other letters
 * that are drawn the same (a Cyrillic а in Anna), after Unicode's list of confusables. Undefined: they can be told apart.
 */
export function likenessOf(a: string, b: string): 'same' | 'lookalike' | undefined {
  const [foldedA, foldedB] = [foldName(seenName(a)), foldName(seenName(b))];
  if (foldedA === '' || foldedB === '') return undefined;
  if (foldedA === foldedB) return 'same';
  const [asWrittenA, smallA] = skeletonsOf(a);
  const [asWrittenB, smallB] = skeletonsOf(b);
  return asWrittenA === asWrittenB || smallA === smallB ? 'lookalike' : undefined;
}

export const looksLike = (a: string, b: string): boolean => likenessOf(a, b) !== undefined;
