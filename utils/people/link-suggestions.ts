import { foldName } from '@/utils/text/fold';
import { type Found, holdersOf, idIsAddress, mentions, sameMailbox, shownAsOne } from './link-evidence';
import { factsOf, type LinkFacts } from './link-facts';
import { handlesOf, sameHandle } from './link-handles';
import { nameInAddress } from './link-names';
import type { Linkable, LinkContext, LinkEvidence, LinkSuggestion, LinkSuggestions } from './link-types';
import { likenessOf, skeletonsOf } from './lookalike';
import { alikeBy, pairsOf } from './pairs';

export type { Linkable, LinkContext, LinkEvidence, LinkSuggestion, LinkSuggestions } from './link-types';

/** Strongest first: the last two also fit somebody of the same name. */
const strength: LinkEvidence['kind'][] = [
  'same-mailbox',
  'shown-as-one',
  'id-is-address',
  'mentions',
  'same-handle',
  'name-in-address',
];

const rank = ({ kind }: LinkEvidence): number => strength.indexOf(kind);

const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** The same evidence with the two changed round. */
function turned(evidence: LinkEvidence): LinkEvidence {
  if ('who' in evidence) return { ...evidence, who: evidence.who === 'a' ? 'b' : 'a' };
  return { ...evidence, a: evidence.b, b: evidence.a };
}

const inOrder = (found: Found): Found =>
  found.a < found.b ? found : { a: found.b, b: found.a, evidence: turned(found.evidence) };

const once = (evidence: readonly LinkEvidence[]): LinkEvidence[] => [
  ...new Map(evidence.map((one) => [JSON.stringify(one), one])).values(),
];

/** Pairs whose names are drawn alike with other letters, found by what they are drawn as. */
function lookalikePairs(facts: readonly LinkFacts[]): Map<string, { a: string; b: string }> {
  const pairs = alikeBy(facts, ({ shown }) => new Set(skeletonsOf(shown).filter(Boolean)))
    // One of each spelling is enough to tell.
    .flatMap((group) => pairsOf([...new Map(group.map((person) => [foldName(person.shown), person])).values()]))
    .filter(([a, b]) => likenessOf(a.shown, b.shown) === 'lookalike')
    .map(([a, b]) => (a.id < b.id ? { a: a.id, b: b.id } : { a: b.id, b: a.id }));
  return new Map(pairs.map((pair) => [pairKey(pair.a, pair.b), pair]));
}

/**
 * Who of those kept may be one person, each pair with what speaks for it. Only ever proposed: two of one name stay two
 * until the user links them.
 */
export function linkSuggestions(
  people: readonly Linkable[],
  { seen = [], apart = [] }: LinkContext = {},
): LinkSuggestions {
  const facts = people.map(factsOf);
  const holders = holdersOf(people);
  const handles = handlesOf(facts);
  const found = [
    ...sameMailbox(holders),
    ...shownAsOne(seen, holders),
    ...idIsAddress(holders),
    ...mentions(people, holders),
    ...sameHandle(handles),
    ...nameInAddress(facts, handles),
  ].map(inOrder);
  const told = new Set(apart.map(([a, b]) => pairKey(a, b)));
  const alike = lookalikePairs(facts);
  const shownOf = new Map(facts.map(({ id, shown }) => [id, shown]));
  // Asked of the two themselves: of each spelling only one stands among the pairs above.
  const areDrawnAlike = ({ a, b }: Found) => likenessOf(shownOf.get(a) ?? '', shownOf.get(b) ?? '') === 'lookalike';
  const byPair = Map.groupBy(found, ({ a, b }) => pairKey(a, b));
  const suggestions = [...byPair].flatMap(([key, [first, ...others]]): LinkSuggestion[] => {
    if (!first || told.has(key)) return [];
    const evidence = once([first, ...others].map((one) => one.evidence)).sort((a, b) => rank(a) - rank(b));
    return [{ a: first.a, b: first.b, evidence, lookalike: areDrawnAlike(first) }];
  });
  return {
    suggestions: suggestions.sort(bySurety),
    lookalikes: [...alike].flatMap(([key, pair]) => (told.has(key) || byPair.has(key) ? [] : [pair])),
  };
}

const bestOf = ({ evidence: [best] }: Pick<LinkSuggestion, 'evidence'>): number =>
  best ? rank(best) : strength.length;

/** The surest first. */
export const bySurety = (a: Pick<LinkSuggestion, 'evidence'>, b: Pick<LinkSuggestion, 'evidence'>): number =>
  bestOf(a) - bestOf(b) || b.evidence.length - a.evidence.length;
