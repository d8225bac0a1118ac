import type { Clauses } from '@/utils/checks/packs/types';

/** Softer words that are a clause of their own, and the words behind which one may begin without a sign. */
export const clauses: Clauses = {
  opener:
    /^(?:i|we|please|could|can|may|when|what|how|let us|is there|was (?:it|there)|did|it (?:is|has|seems)|there (?:is|was)|(?:this|that) (?:is|needs|has|was|did|does|would)|something|nothing happened)\b/i,
  joins: new Set(['and', 'but', 'so', 'or', 'because', 'then', 'yet']),
};
