import type { Case } from '@/tests/live/cases';
import { expectEqual, expectTrue } from '@/tests/live/waiting';
import { patternsBuiltIn } from '@/tests/regexes/built';
import { type Pattern, patternsInCode } from '@/tests/regexes/collect';
import { judgePatterns } from '@/tests/regexes/judge';

async function judgeAll(): Promise<void> {
  const { literals, built: places } = patternsInCode();
  const files = [...new Set(places.map((at) => at.replace(/:\d+$/, '')))];
  const made: Pattern[] = [];
  // One after the other: each listens to all patterns that are made meanwhile.
  for (const path of files) made.push(...(await patternsBuiltIn(path)));
  const countOf = (path: string) => places.filter((place) => place.startsWith(`${path}:`)).length;
  const unseen = files.filter((path) => made.filter(({ at }) => at === path).length < countOf(path));
  expectEqual('files that build a pattern which was not seen', unseen, []);
  expectTrue('there are patterns to judge', literals.length > 200);
  // The judge must be able to say no.
  const known = await judgePatterns([{ at: 'here', source: '^(a+)+$', flags: '' }]);
  expectEqual('patterns known as vulnerable', known.vulnerable.length, 1);
  const { vulnerable, unknown } = await judgePatterns([...literals, ...made]);
  console.log(`        ${literals.length} patterns, and ${made.length} built; too hard to judge:`);
  for (const line of unknown) console.log(`        ${line}`);
  expectEqual('vulnerable patterns', vulnerable, []);
}

export const regexesCases = (): Case[] => [
  { name: 'no regular expression of shipped code can be made slow, says recheck', run: judgeAll },
];
