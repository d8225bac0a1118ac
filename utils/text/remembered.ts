const most = 4096;

/** V8 keeps the whole draft for each longer piece of it that is kept, unless the piece is made anew. */
const shortPiece = 12;
const apart = (text: string): string => (text.length > shortPiece ? text.split('').join('') : text);

/**
 * The same function, which remembers its answers for texts up to some length: drafts are read over and over, and most of
 * their words are the same few hundred. Beyond a few thousand answers the memory starts anew.
 */
export function remembered<T extends object>(compute: (text: string) => T, longest = 60): (text: string) => T {
  let memory = new Map<string, T>();
  return (text) => {
    const known = memory.get(text);
    if (known) return known;
    if (text.length > longest) return compute(text);
    if (memory.size >= most) memory = new Map();
    const key = apart(text);
    const made = compute(key);
    memory.set(key, made);
    return made;
  };
}
