import { phrasesOf } from './behind';

/** What is written with a capital and is no name: days, months and ways. */
const noName =
  /^(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|^(?:slack|teams|zoom|email|e-mail|mail|chat|phone|calls?|signal|whatsapp|telegram|sms|texts?|i|she|he|they|we|no|not|only|never|always|please|prefers?|likes?|wants|works?|off|best|mornings?|afternoons?|evenings?|lunch|noon|based|lives|here|away|has|is|was|also|usually|mostly)$/iu;
const capital = /^[\p{Lu}\p{N}][\p{L}\p{M}\p{N}.'’-]*$/u;
/** Houses and posts whose names go on over an "and": "Ministry of Education and Science". */
const ofNames =
  /\b(?:ministry|department|faculty|institute|school|college|council|office|centre|center|bureau|head|director|dean|vp|professor|chair|vice president|manager|board|society|museum) (?:of|for) (?:the )?(?:\p{L}{2,20} )?$/iu;
/** Parts of a firm, of which two are one by what stands behind: "grants and contracts office". */
const units = phrasesOf(
  'team|department|dept|unit|section|squad|division|directorate|office|desk|faculty|group|people|folks|crew',
);
const noUnitWord =
  /^(?:the|a|an|my|our|her|his|their|in|on|at|for|with|of|from|to|is|are|has|works?|leads?|runs?|heads?|manages?|sits?|member|part|same|this|that|no|not|only|prefers?|likes?|wants?)$/iu;
const behindUnit = /\b(?:the|our|a|for|in|from|of) (?:\p{L}{2,16} )?$/iu;
const looked = 44;

const lastWord = (text: string): string =>
  text
    .trimEnd()
    .split(/[\s("“]/u)
    .at(-1) ?? '';

/** "The finance and control team": what stands behind ends with what a part of a firm is called. */
function endsAsUnit(next: readonly string[]): boolean {
  const at = next.slice(0, 4).findIndex((word) => units.has(word.toLowerCase()));
  return at > 0 && next.slice(0, at).every((word) => /^[\p{L}-]{2,20}$/u.test(word) && !noUnitWord.test(word));
}

/** "Investment manager, rights and licensing team": the piece ends with what the part is called. */
const isWholePart = (text: string): boolean => {
  const [piece = ''] = text.split(/[.,;:()\n]/u, 1);
  const words = piece.trim().split(/\s+/u);
  return words.length < 4 && units.has(words.at(-1)?.toLowerCase() ?? '') && endsAsUnit(words);
};

/** "Hartmann & Sons", "Finance & Control", "grants and contracts office": an "and" that is a part of a name. */
export function isWithinName(text: string, from: number, to: number): boolean {
  const sign = text.slice(from, to).toLowerCase();
  if (sign !== '&' && sign !== 'and') return false;
  const before = text.slice(Math.max(0, from - looked), from);
  const next = text
    .slice(to, to + looked)
    .trim()
    .split(/[\s.,;:()\n]+/u);
  const [last, first = ''] = [lastWord(before), next[0]];
  if (last === '' || noName.test(last) || noName.test(first)) return false;
  const ahead = before.trimEnd().slice(0, -last.length);
  const isNamed = capital.test(last) && capital.test(first);
  if (isNamed && (sign === '&' || ofNames.test(ahead) || endsAsUnit(next))) return true;
  const isFree =
    behindUnit.test(ahead) || (/(?:^|[,;(\n.] ?)$/u.test(ahead) && isWholePart(text.slice(to, to + looked)));
  return isFree && /^[\p{L}-]{2,20}$/u.test(last) && !noUnitWord.test(last) && endsAsUnit(next);
}
