/** What tells capitals and rows of marks that are loud from those that are not, in one language. */
export interface LoudWords {
  /** Frequent ones, and those that are seldom in capitals for any other reason than to be loud. */
  known: ReadonlySet<string>;
  angry: ReadonlySet<string>;
  /** Of who speaks and who is spoken to. */
  personal: ReadonlySet<string>;
  /** Before rows of marks: these press, and those are glad. */
  pressing: ReadonlySet<string>;
  warm: ReadonlySet<string>;
  /** In capitals too, these are glad. */
  glad: ReadonlySet<string>;
  /** What people are warned of, and what they are told to do then. */
  hazards: ReadonlySet<string>;
  escapes: ReadonlySet<string>;
  /** Mean another thing in small letters. */
  asWritten: ReadonlySet<string>;
  /** Nouns have capitals, so that only known words can be written small. */
  nouns: boolean;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

type Lists = { common: ReadonlySet<string>; nouns: boolean } & Record<
  'angry' | 'personal' | 'pressing' | 'warm' | 'glad' | 'hazards' | 'escapes' | 'asWritten',
  string
>;

export const loudWordsOf = ({ common, nouns, ...lists }: Lists): LoudWords => ({
  known: new Set([...common, ...lists.angry.split(' ')]),
  angry: setOf(lists.angry),
  personal: setOf(lists.personal),
  pressing: setOf(lists.pressing),
  warm: setOf(lists.warm),
  glad: setOf(lists.glad),
  hazards: setOf(lists.hazards),
  escapes: setOf(lists.escapes),
  asWritten: setOf(lists.asWritten),
  nouns,
});
