import type { Span } from '@/utils/text/types';
import { isNote, type Met } from './search-rank';
import { beginningOf, type SearchWord, searchWords } from './search-terms';
import { type SearchEntry, type SearchField, type SearchPlace, searchFields } from './search-types';

/** Of a note, this much is shown before and behind what was found. */
const round = 40;
/** Nobody reads more reasons. */
const mostPlaces = 4;

function spanOf(text: string, { start, end, terms }: SearchWord, query: readonly string[]): Span {
  const begun = query.find((ask) => terms.some((term) => term !== ask && term.startsWith(ask)));
  if (begun === undefined || query.some((ask) => terms.includes(ask))) return { start, end };
  return { start, end: start + beginningOf(text.slice(start, end), begun) };
}

function spansIn(text: string, field: SearchField, met: Met, query: readonly string[]): Span[] {
  const isMet = (term: string) => Object.hasOwn(met, term) && met[term]?.includes(field);
  return searchWords(text)
    .filter(({ terms }) => terms.some(isMet))
    .map((word) => spanOf(text, word, query));
}

/** Cut between words, never within a character. */
function cut(text: string, spans: Span[]): Omit<SearchPlace, 'field'> {
  const [first] = spans;
  if (!first || text.length <= 3 * round) return { text, spans };
  const space = first.start > round ? text.indexOf(' ', first.start - round) + 1 : 0;
  const from = space > 0 && space <= first.start ? space : first.start > round ? first.start : 0;
  const last = text.lastIndexOf(' ', first.end + round);
  const to = first.end + round >= text.length ? text.length : Math.max(last, first.end);
  const within = spans.filter(({ start, end }) => start >= from && end <= to);
  return {
    text: text.slice(from, to),
    spans: within.map(({ start, end }) => ({ start: start - from, end: end - from })),
  };
}

/** Where a person was found. */
export function placesIn({ texts }: SearchEntry, met: Met, query: readonly (readonly string[])[]): SearchPlace[] {
  const asked = query.flat();
  const placeIn = (field: SearchField, text: string): SearchPlace[] => {
    const spans = spansIn(text, field, met, asked);
    if (spans.length === 0) return [];
    return [{ field, ...(isNote(field) ? cut(text, spans) : { text, spans }) }];
  };
  return searchFields
    .flatMap((field) => (texts[field] ?? []).flatMap((text) => placeIn(field, text)))
    .slice(0, mostPlaces);
}
