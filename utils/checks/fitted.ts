import type { Sentence } from '@/utils/text/sentences';
import type { Edges, LanguagePack } from './packs/types';

type Tokens = Sentence['tokens'];

const wordAt = (tokens: Tokens, at: number): string => tokens[at]?.word ?? '';

/** Where a clause begins, or softer words that are none. */
function opensWell(softer: string, tokens: Tokens, from: number, { clauses }: LanguagePack): boolean {
  if (from === 0 || tokens[from]?.gap !== 'none' || !clauses?.opener.test(softer)) return true;
  return clauses.joins.has(wordAt(tokens, from - 1));
}

const startsWith = (words: ReadonlySet<string>, softer: string): boolean =>
  words.has(/^[\p{L}’]+/u.exec(softer)?.[0].toLowerCase() ?? '');

/** "Another note" as "note" behind an article; null where no article may stand before the words. */
function behindArticle(softer: string, { own, closed }: Edges): string | null {
  const bare = softer.replace(own, '');
  return bare === '' || startsWith(closed, bare) ? null : bare;
}

/** The clause would end where more is to come: "no answer from". */
const dangles = (softer: string, { open }: Edges): boolean =>
  open.has(softer.slice(softer.lastIndexOf(' ') + 1).toLowerCase());

function betweenEdges(softer: string, tokens: Tokens, { from, to }: Place, edges: Edges): string | null {
  if ((tokens[to]?.gap ?? 'sentence') !== 'none' && dangles(softer, edges)) return null;
  const article = from > 0 && tokens[from]?.gap === 'none' && edges.articles.has(wordAt(tokens, from - 1));
  return article ? behindArticle(softer, edges) : softer;
}

interface Place {
  from: number;
  to: number;
}

/** The softer words in the case of those they replace, where they fit. */
export function fitted(
  softer: string | null,
  { text, tokens }: Sentence,
  place: Place,
  pack: LanguagePack,
): string | null {
  if (softer === null || !opensWell(softer, tokens, place.from, pack)) return null;
  const words = pack.clauses ? betweenEdges(softer, tokens, place, pack.clauses.edges) : softer;
  if (words === null) return null;
  const start = tokens[place.from]?.start ?? 0;
  const capital = /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2));
  return capital ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}
