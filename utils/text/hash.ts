/** FNV-1a of the UTF-16 units, 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return finished(hash);
}

/** Spreads the bits, as buckets are cut from the low ones. */
function finished(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** Of two words in this order. */
export const pairHash = (first: number, second: number): number =>
  finished(Math.imul(first, 0x9e3779b1) ^ ((second << 13) | (second >>> 19)));

/** Hashes have 32 bits, which is said here because a rest of whole numbers takes a fraction of the time of any other. */
export const bucketOf = (hash: number, size: number): number => (hash >>> 0) % size;
