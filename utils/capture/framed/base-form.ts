const irregular: Readonly<Record<string, string>> = {
  is: 'be',
  are: 'be',
  am: 'be',
  being: 'be',
  has: 'have',
  does: 'do',
  goes: 'go',
  "doesn't": "don't",
  "hasn't": "haven't",
  "isn't": "aren't",
};
/** These end so by chance. */
const asWritten: ReadonlySet<string> = new Set(
  'something nothing anything everything morning evening during meeting feeling building always perhaps sometimes during thing bring king sing'.split(
    ' ',
  ),
);

function stemOf(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ing')) return word.slice(0, -3);
  return word.endsWith('s') && !word.endsWith("'s") ? word.slice(0, -1) : word;
}

/** A word without the ends that verbs and plurals take, so that "relies", "relying" and "rely" are one. */
export function baseForm(word: string): string {
  const known = irregular[word];
  if (known !== undefined) return known;
  if (word.length < 4 || asWritten.has(word)) return word;
  const stem = stemOf(word);
  const bare = stem.endsWith('e') ? stem.slice(0, -1) : stem;
  return bare.length > 2 && bare.at(-1) === bare.at(-2) ? bare.slice(0, -1) : bare;
}
