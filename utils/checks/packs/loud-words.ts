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
  /** Mean another thing in small letters. */
  asWritten: ReadonlySet<string>;
  /** Nouns have capitals, so that only known words can be written small. */
  nouns: boolean;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

type Lists = { common: ReadonlySet<string>; nouns: boolean } & Record<
  'angry' | 'personal' | 'pressing' | 'warm' | 'asWritten',
  string
>;

export const loudWordsOf = ({ common, nouns, angry, personal, pressing, warm, asWritten }: Lists): LoudWords => ({
  known: new Set([...common, ...angry.split(' ')]),
  angry: setOf(angry),
  personal: setOf(personal),
  pressing: setOf(pressing),
  warm: setOf(warm),
  asWritten: setOf(asWritten),
  nouns,
});
