import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** 96 bits: no two names of anybody's colleagues meet by chance, and an index of hundreds stays small. */
const hexDigits = 24;

/** The same words are asked for at every pause in typing; beyond this many the memory starts anew. */
const remembered = 4096;
/** Longer texts are not asked for again and again, and so many of them would fill the memory. */
const longestRemembered = 256;

const encoder = new TextEncoder();

/** What is made of a salt is made once; there are a few of them. */
interface Salted {
  hash: ReturnType<typeof hmac.create>;
  memory: Map<string, string>;
}

const bySalt = new Map<string, Salted>();
const mostSalts = 16;

function saltedBy(salt: string): Salted {
  const known = bySalt.get(salt);
  if (known) return known;
  if (bySalt.size >= mostSalts) bySalt.clear();
  const salted = { hash: hmac.create(sha256, encoder.encode(salt)), memory: new Map<string, string>() };
  bySalt.set(salt, salted);
  return salted;
}

/**
 * A salted hash, the same for the same salt and text. Synchronous, since a draft is read word by word; `crypto.subtle`
 * would make every word a promise.
 */
export function keyedHash(salt: string, text: string): string {
  const { hash, memory } = saltedBy(salt);
  const known = memory.get(text);
  if (known !== undefined) return known;
  const made = bytesToHex(hash.clone().update(encoder.encode(text)).digest()).slice(0, hexDigits);
  if (text.length > longestRemembered) return made;
  if (memory.size >= remembered) memory.clear();
  memory.set(text, made);
  return made;
}
