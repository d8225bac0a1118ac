import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** 96 bits: no two names of anybody's colleagues meet by chance, and an index of hundreds stays small. */
const hexDigits = 24;

/** The same words are asked for at every pause in typing; beyond this many the memory starts anew. */
const remembered = 4096;

let memory = new Map<string, string>();

/**
 * A salted hash, the same for the same salt and text. Synchronous, since a draft is read word by word; `crypto.subtle`
 * would make every word a promise.
 */
export function keyedHash(salt: string, text: string): string {
  const key = `${salt.length}:${salt}${text}`;
  const known = memory.get(key);
  if (known !== undefined) return known;
  const hash = bytesToHex(hmac(sha256, utf8ToBytes(salt), utf8ToBytes(text))).slice(0, hexDigits);
  if (memory.size >= remembered) memory = new Map();
  memory.set(key, hash);
  return hash;
}
