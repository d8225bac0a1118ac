import type { Matched } from '@/utils/checks/packs/types';
import type { Token } from '@/utils/text/tokens';

const tools = new Set('attune checker addon add-on extension plugin linter tool filter spellchecker'.split(' '));
const toolSays = new Set(
  'says said thinks thought flags flagged underlines underlined marks marked highlights highlighted calls called finds found warns warned tells told shows showed complains'.split(
    ' ',
  ),
);
const turns = new Set('but however though although because'.split(' '));
const wordOf = new Set('word words phrase phrases wording sentence term terms label'.split(' '));
const saysOf = new Set(
  'call calls called calling say says said saying feel feels felt sound sounds seem word words'.split(' '),
);

/** The words before a match back to where another thought began. */
function thoughtBefore(tokens: readonly Token[], from: number): readonly Token[] {
  let at = from;
  while (at > 0 && tokens[at]?.gap !== 'sentence' && tokens[at]?.gap !== 'clause' && !turns.has(tokens[at]?.word ?? ''))
    at--;
  return tokens.slice(at, from);
}

/** "With the words you are an idiot"; "in other words" goes on with one's own. */
const followsWords = (tokens: readonly Token[], from: number): boolean =>
  tokens
    .slice(Math.max(0, from - 5), from)
    .some(({ word }, at, near) => wordOf.has(word) && /^(?:the|these|those)$/.test(near[at - 1]?.word ?? ''));

const naming = new Set('call calls called calling'.split(' '));
const named = new Set('me him her us them'.split(' '));

/** "He called me stupid in front of all": what somebody was called is told, and nobody is called so. */
function isTold(tokens: readonly Token[], from: number): boolean {
  const word = tokens[from - 1]?.word ?? '';
  const at = word === 'a' || word === 'an' ? from - 1 : from;
  return named.has(tokens[at - 1]?.word ?? '') && naming.has(tokens[at - 2]?.word ?? '');
}

/** "The extension underlines stupid, lazy and idiot": the words themselves are spoken of. */
export function isSpokenOf({ tokens, from, to }: Matched): boolean {
  const before = tokens[from - 1]?.word ?? '';
  if (followsWords(tokens, from)) return true;
  if (to - from <= 2 && (saysOf.has(before) || isTold(tokens, from))) return true;
  const thought = thoughtBefore(tokens, from);
  const tool = thought.findIndex(({ word }) => tools.has(word));
  return tool >= 0 && thought.slice(tool).some(({ word }) => toolSays.has(word));
}

const denials = new Set("not n't no never without hardly neither nothing isn less any".split(' '));

/** "Not your fault", "no idiot"; "unbelievable" and its like stay what they are. */
export const isDenied = ({ tokens, from }: Matched): boolean =>
  tokens[from - 1]?.word !== 'believe' &&
  tokens
    .slice(Math.max(0, from - 3), from)
    .some(({ word, gap }, at, all) => denials.has(word) && (at === all.length - 1 || gap !== 'sentence'));

const takesBack = new Set('saying say said mean meaning meant suggesting implying claiming'.split(' '));
const takenBack = new Set(['absolutes', 'blame']);

/** "It's not that you never answer", "I don't mean that you always ..."; "not that you ever cared" takes nothing back. */
export function isTakenBack({ tokens, from, check }: Matched): boolean {
  if (!takenBack.has(check)) return false;
  const before = tokens.slice(Math.max(0, from - 5), from).map(({ word }) => word);
  const at = before.findLastIndex((word) => word === 'not' || word === "n't");
  const next = before[at + 1] ?? '';
  return at > 0 && (takesBack.has(next) || (next === 'that' && /^(?:is|was|'s)$/.test(before[at - 1] ?? '')));
}
