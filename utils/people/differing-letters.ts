import { seenName } from './name-text';

/** A stretch of two names, and whether both are written with the same letters there. */
export type Stretch = { same: true; text: string } | { same: false; a: string; b: string };

const scripts = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Cherokee'] as const;
export type LetterScript = (typeof scripts)[number] | 'other';

const patterns = scripts.map((script) => ({ script, pattern: new RegExp(`\\p{Script=${script}}`, 'u') }));

/** Which writing a letter is of; undefined for digits and signs, which are of none. */
export function scriptOf(text: string): LetterScript | undefined {
  if (!/\p{L}/u.test(text)) return undefined;
  return patterns.find(({ pattern }) => pattern.test(text))?.script ?? 'other';
}

/** How many letters the rests of two names have in common, by where they begin. */
function commonFrom(a: readonly string[], b: readonly string[]): (at: number, bt: number) => number {
  const wide = b.length + 1;
  const counts = new Uint16Array((a.length + 1) * wide);
  const at = (i: number, j: number) => counts[i * wide + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      counts[i * wide + j] = a[i] === b[j] ? 1 + at(i + 1, j + 1) : Math.max(at(i + 1, j), at(i, j + 1));
  return at;
}

function append(stretches: Stretch[], next: Stretch): void {
  const last = stretches.at(-1);
  if (last?.same && next.same) last.text += next.text;
  else if (last && !last.same && !next.same) {
    last.a += next.a;
    last.b += next.b;
  } else stretches.push(next);
}

/** Two names letter by letter, so that those of one that stand for others of the other can be pointed out. */
export function differingLetters(nameA: string, nameB: string): Stretch[] {
  const [a, b] = [[...seenName(nameA)], [...seenName(nameB)]];
  const common = commonFrom(a, b);
  const stretches: Stretch[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [ofA, ofB] = [a[i] ?? '', b[j] ?? ''];
    if (i < a.length && ofA === ofB) {
      append(stretches, { same: true, text: ofA });
      [i, j] = [i + 1, j + 1];
    } else if (j >= b.length || (i < a.length && common(i + 1, j) >= common(i, j + 1))) {
      append(stretches, { same: false, a: ofA, b: '' });
      i += 1;
    } else {
      append(stretches, { same: false, a: '', b: ofB });
      j += 1;
    }
  }
  return stretches;
}
