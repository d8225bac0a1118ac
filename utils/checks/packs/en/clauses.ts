import type { Clauses } from '@/utils/checks/packs/types';

/** Softer words that are a clause of their own, and the words behind which one may begin without a sign. */
export const clauses: Clauses = {
  opener:
    /^(?:i|we|please|could|can|may|when|what|how|let us|is there|was (?:it|there)|did|it (?:is|has|seems)|there (?:is|was)|(?:this|that) (?:is|needs|has|was|did|does|would)|something|nothing happened)\b/i,
  joins: new Set(['and', 'but', 'so', 'or', 'because', 'then', 'yet']),
  edges: {
    articles: new Set('a an the my your his its our their'.split(' ')),
    own: /^(?:an?|the|another|one more|my|your|our|some) /i,
    closed: new Set(
      'i you we it they this that there what how when where who which why could can may might would did do does was is are has have had please let hardly nearly almost often rarely sometimes always never no not nothing somebody nobody everyone most much each every some any a an the another my your our with without to for from at as in on of by if because although and or but now once next soon perhaps maybe thank sending looking take find be look see leave live sort just somehow oh'.split(
        ' ',
      ),
    ),
    open: new Set(
      'a an the to of for from with at by in into about than and or if whether which your my our every until be been is are was were has have that'.split(
        ' ',
      ),
    ),
  },
};
