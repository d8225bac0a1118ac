const irregular: Record<string, string[]> = { lie: ['lied', 'lying'] };

const doubles = (verb: string): boolean => /(?:^|[^aeiou])[aeiou][bdgmnpt]$/.test(verb) && !/(?:en|er|it)$/.test(verb);

/** A regular verb in all its forms; every one that might be right, as a wrong one is never met. */
export function formsOf(verb: string): string[] {
  const more = irregular[verb];
  if (more) return [verb, `${verb}s`, ...more];
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  const stem = doubles(verb) ? `${verb}${verb.at(-1)}` : verb;
  const plural = /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, plural, `${stem}ed`, `${stem}ing`, `${verb}ed`];
}
