/** The name index as it travels to a content script: salted hashes of name token runs, each with the refs it may mean. */
export interface HashedNames {
  salt: string;
  entries: [hash: string, refs: string[]][];
}
