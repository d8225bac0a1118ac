const most = 4096;

/**
 * The same function, which remembers its answers for texts up to some length: drafts are read over and over, and most of
 * their words are the same few hundred. Beyond a few thousand answers the memory starts anew.
 */
export function remembered<T extends object>(compute: (text: string) => T, longest = 60): (text: string) => T {
  let memory = new Map<string, T>();
  return (text) => {
    const known = memory.get(text);
    if (known) return known;
    const made = compute(text);
    if (text.length > longest) return made;
    if (memory.size >= most) memory = new Map();
    memory.set(text, made);
    return made;
  };
}
