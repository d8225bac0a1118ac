import type { CheckId } from '@/utils/checks/types';
import type { WordSets } from '@/utils/text/phrases';
import type { Sentence } from '@/utils/text/sentences';
import type { Token } from '@/utils/text/tokens';
import type { LoudWords } from './loud-words';

/**
 * Phrases that show where and why a draft may land badly: one a line, behind `=>` words that fit in their place. The form
 * is told in `text/phrases.ts`. Each was written for this project and weighed on labelled public text.
 */
export interface PhraseGroup {
  check: CheckId;
  /** Key of the why: `checks.<check>.<reason>`. */
  reason: string;
  /** How surely these words alone show it, 0 to 1; the model's reading of the draft is weighed against it. */
  sure: number;
  phrases: string;
  /** Many a plain word fits in: it tells nothing where goodwill shows. */
  loose?: boolean;
}

/** What may stand where softer words begin and end. */
export interface Edges {
  /** Behind these a name of something must come. */
  articles: ReadonlySet<string>;
  /** An article that the softer words bring themselves. */
  own: RegExp;
  /** Begin no name of something. */
  closed: ReadonlySet<string>;
  /** End no clause. */
  open: ReadonlySet<string>;
}

/** Which softer words are a clause, and so fit only where one begins. */
export interface Clauses {
  opener: RegExp;
  /** Words behind which a clause may begin without a sign. */
  joins: ReadonlySet<string>;
  edges: Edges;
}

/** A match in its surroundings. */
export interface Matched {
  tokens: readonly Token[];
  /** Indexes of tokens, end exclusive. */
  from: number;
  to: number;
  check: CheckId;
  reason: string;
}

/** What was counted in a sentence, as no phrase holds it. */
export interface Counted extends Omit<Matched, 'tokens'> {
  sure: number;
}

export interface Vocabulary {
  sets: WordSets;
  groups: readonly PhraseGroup[];
}

/** Everything of one language: data, and what this language's grammar makes of it. */
export interface LanguagePack {
  /** BCP 47 primary tag. */
  language: string;
  /** False: its findings wait in the sidebar, until its own rows measure well enough. */
  raises: boolean;
  /** Spelled out at each call, which no page does that only names the checks. */
  vocabulary(): Vocabulary;
  loud: LoudWords;
  /** Null: the softer words fit wherever their phrases stand. */
  clauses: Clauses | null;
  /** Nothing where the language counts nothing. */
  counted?(sentence: Sentence): readonly Counted[];
  /** Plain praise of what is the reader's, whatever a model makes of its words. */
  isPraised?(tokens: readonly Token[]): boolean;
  /** Said in fun, as far as words can tell: it waits in the sidebar. The reason is `sentence` where no words tell. */
  isBanter?(sentence: Pick<Sentence, 'tokens' | 'text'>, reason: string): boolean;
  /** Of phrases that are loose, by the sentence and the one behind it. */
  showsGoodwill?(sentence: string, after: string): boolean;
  /** The words are a term, a denial, or said of oneself. */
  isUnmeant(match: Matched): boolean;
  /** The sentence is about the writer's own slip, an apology or thanks, and not turned at the reader. */
  isOfSelf(sentence: string, after: string): boolean;
}
