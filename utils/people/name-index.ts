/**
 * Who may be meant by a run of name tokens. The content script holds only salted hashes of name tokens, so that a page
 * that broke out of its sandbox would not find a list of the user's colleagues there.
 */
export interface NameIndex {
  /**
   * People (their `ref`s) who go by exactly these tokens, e.g. `['mara']`, `['mara', 'voss']`. Case and diacritics are
   * folded. Several refs: the name is shared, so it is nobody for certain. Empty: not kept.
   */
  find(tokens: readonly string[]): readonly string[];
}
