import { runInNewContext } from 'node:vm';
import { check } from 'recheck';
import type { Pattern } from './collect';

// The binary for where CI runs is installed, thrice as fast as the checker in JavaScript; the others are not.
process.env.RECHECK_BACKEND = process.platform === 'linux' && process.arch === 'x64' ? 'native' : 'pure';

/** Milliseconds that the checker may think about one pattern. */
const patience = 4_000;
/** Letters of a text that is made to be hard, and milliseconds in which it must be searched. */
const long = 50_000;
const limit = 1_000;

export interface Judged {
  vulnerable: string[];
  /** Too hard for the checker, and quick on all texts that were tried. */
  unknown: string[];
}

const signs = [...' \t\n"\'“”<>[](){}@/\\_.,;:!?-–—0aAé我`*#|=+&%$', '\0'];

/** Of what the pattern itself holds, over and over, with an end that it does not take. */
function hardTexts(source: string, attack: string): string[] {
  const words = [...new Set(source.match(/[a-zé]{2,}/gi) ?? [])].slice(0, 60);
  const units = [...signs, ...signs.map((sign) => `a${sign}`), ...words, ...words.map((word) => `${word} `)];
  if (attack) units.unshift(attack);
  return [attack, ...units.map((unit) => `${unit.repeat(Math.ceil(long / unit.length))}\0`)];
}

/** Milliseconds of the slowest text; no end is waited for beyond the limit. */
function slowest({ source, flags }: Pattern, attack = ''): number {
  const search = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
  let most = 0;
  for (const text of hardTexts(source, attack)) {
    const begun = performance.now();
    try {
      runInNewContext("text.replace(search, '')", { text, search }, { timeout: 2 * limit });
    } catch {
      return 2 * limit;
    }
    most = Math.max(most, performance.now() - begun);
  }
  return most;
}

async function judgeOne(pattern: Pattern, judged: Judged): Promise<void> {
  const { at, source, flags } = pattern;
  const answer = await check(source, flags, { timeout: patience });
  if (answer.status === 'safe') return;
  // Guessed from a few short runs, whose luck changes with the machine's load: the guess is tried at full length.
  if (answer.status === 'vulnerable' && answer.checker === 'fuzz') {
    const worst = slowest(pattern, answer.attack.string);
    const line = `${at}: guessed ${answer.complexity.summary}; ${Math.round(worst)} ms for ${long} letters`;
    judged[worst > limit ? 'vulnerable' : 'unknown'].push(line);
    return;
  }
  if (answer.status === 'vulnerable') {
    judged.vulnerable.push(`${at}: ${answer.complexity.summary}, by ${answer.attack.pattern}\n    ${source}`);
    return;
  }
  const worst = slowest(pattern);
  if (worst > limit) judged.vulnerable.push(`${at}: took ${Math.round(worst)} ms\n    ${source}`);
  else judged.unknown.push(`${at}: ${answer.error.kind}; at most ${Math.round(worst)} ms for ${long} letters`);
}

export async function judgePatterns(patterns: readonly Pattern[]): Promise<Judged> {
  const distinct = new Map(patterns.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern]));
  const judged: Judged = { vulnerable: [], unknown: [] };
  for (const pattern of distinct.values()) await judgeOne(pattern, judged);
  return judged;
}
