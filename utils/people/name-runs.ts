import { foldName } from '@/utils/text/fold';
import { type NameParts, partsOfName } from './name-parts';
import { seenName } from './name-text';
import { functionWords } from './name-words';

/** As much of a person as is needed to know by which words they may be named. */
export interface NamedPerson {
  ref: string;
  name: string;
  aliases: readonly string[];
  /** The user asked to be careful with them. */
  careful?: boolean;
}

/** Letters that carry no mark to be stripped, in their plain form. */
const plainLetters: Record<string, string> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ı: 'i' };

/** Nobody is named by more words than this; a longer run is not looked up. */
export const longestRun = 8;

/**
 * One form for a run of name tokens, however it was cut: hyphens and apostrophes part words, and East Asian ones, which
 * are written without spaces, are joined. Signs that are not drawn count for nothing, in a text as in a name.
 */
export function runKey(tokens: readonly string[]): string {
  return foldName(seenName(tokens.join(' ')))
    .replace(/[øłđðþæœı]/g, (letter) => plainLetters[letter] ?? letter)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .join(' ')
    .replace(
      /(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}ー]) (?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}])/gu,
      '',
    );
}

/** "Müller" is also written "Mueller". */
const spelledOut = (text: string) =>
  text.normalize('NFC').replace(/[äÄ]/g, 'ae').replace(/[öÖ]/g, 'oe').replace(/[üÜ]/g, 'ue');

/** Too little to name anybody: single letters, and words such as "the" of a name that is more of a label. */
const isTooLittle = (key: string) => key.length < 2 || functionWords.has(key);

function runsOfParts({ given, family }: NameParts): string[][] {
  const [first] = given;
  const last = family.at(-1);
  const runs = [[...given, ...family], [...family, ...given], given, family];
  if (!first) return family.length > 1 ? [...runs, [family[0] ?? '']] : runs;
  runs.push([first]);
  if (last) runs.push([last], [first, last], [first, ...family], [first, last.slice(0, 1)]);
  for (const other of [...given.slice(1), ...family]) runs.push([first, other]);
  return runs;
}

function runsOfAlias(alias: string, family: readonly string[]): string[][] {
  const tokens = seenName(alias).split(' ');
  const last = family.at(-1);
  return last && tokens.length === 1 ? [tokens, [...tokens, ...family], [...tokens, last]] : [tokens];
}

/** Keys of all runs of tokens by which a person may be named. What the user gave as an alias always counts. */
export function runKeysOf({ name, aliases }: Pick<NamedPerson, 'name' | 'aliases'>): string[] {
  const parts = partsOfName(name);
  const whole = seenName(name).split(' ');
  const ownRuns = parts ? runsOfParts(parts) : [];
  const told = [whole, ...aliases.flatMap((alias) => runsOfAlias(alias, parts?.given.length ? parts.family : []))];
  const keysOf = (runs: string[][]) => runs.flatMap((run) => [runKey(run), runKey(run.map(spelledOut))]);
  const keys = [...keysOf(ownRuns).filter((key) => !isTooLittle(key)), ...keysOf(told)];
  return [...new Set(keys)].filter((key) => key !== '' && key.split(' ').length <= longestRun);
}

/** Key -> refs of everybody who goes by it. */
export function refsByRun(people: readonly NamedPerson[]): Map<string, string[]> {
  const byRun = new Map<string, string[]>();
  for (const { ref, ...person } of people) {
    for (const key of runKeysOf(person)) {
      const refs = byRun.get(key) ?? [];
      if (!refs.includes(ref)) byRun.set(key, [...refs, ref]);
    }
  }
  return byRun;
}
