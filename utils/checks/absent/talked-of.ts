import type { NamedSpan } from '@/utils/checks/tone/talk-features';
import { commonWords } from '@/utils/text/common-words';
import { perSentence } from '@/utils/text/per-sentence';
import { perWord } from '@/utils/text/per-word';
import type { Sentence } from '@/utils/text/sentences';
import type { Token } from '@/utils/text/tokens';
import { classOf } from '@/utils/text/word-classes';
import { isSpokenTo } from './greeted';
import { tools } from './mentions';
import { calendar, notPeople, strangersIn } from './strangers';
import { kin, plainPeople, workRoles } from './words/roles';

/** Somebody as a sentence may speak of them: as sure as the learnt reading needs it, which tells people from things besides. */
export interface TalkedOf extends NamedSpan {
  named: string;
}

const determiners = new Set('the our your his her their that this a an another'.split(' '));
/** "The head of facilities", "our under secretary": so many words may stand between. */
const longest = 4;

const isRole = perWord(({ word }) => workRoles.has(word) || plainPeople.has(word) || kin.has(word));

const couldBeName = perWord(
  ({ text, word }) =>
    /^\p{Lu}\p{Ll}+(?:['’-]\p{Lu}\p{Ll}+)?$/u.test(text) &&
    word.length > 2 &&
    !commonWords.has(word) &&
    !calendar.has(word) &&
    !notPeople.has(word) &&
    !tools.has(word),
);

const mayOpen = perWord((form) => determiners.has(form.word) || couldBeName({ form }));

function roleAt(tokens: readonly Token[], from: number): number {
  if (!determiners.has(tokens[from]?.word ?? '')) return from;
  for (let at = from + 1; at < from + longest && tokens[at]?.gap === 'none'; at++)
    if (isRole(tokens[at] as Token)) return at + 1;
  return from;
}

function nameAt(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to - from < 3 && tokens[to] && couldBeName(tokens[to] as Token) && (to === from || tokens[to]?.gap === 'none'))
    to++;
  const opens = from === 0 || tokens[from]?.gap === 'clause';
  return opens || notPeople.has(tokens[to]?.word ?? '') ? from : to;
}

const textOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

/** Everybody whom a sentence may speak of by a name or a role, in order. */
export const talkedOfIn = perSentence((sentence): readonly TalkedOf[] => {
  const { tokens } = sentence;
  const sure = strangersIn(sentence);
  const found: TalkedOf[] = [];
  let next = 0;
  for (let from = 0; from < tokens.length; from++) {
    const stranger = sure[next];
    if (stranger?.from === from) {
      next++;
      const { to, kind, named } = stranger;
      if (kind !== 'public' && kind !== 'own-kin') found.push({ from, to, named });
      from = to - 1;
      continue;
    }
    if (!mayOpen(tokens[from] as Token) || isSpokenTo(tokens, from)) continue;
    const to = Math.max(nameAt(tokens, from), roleAt(tokens, from));
    if (to === from) continue;
    found.push({ from, to, named: textOf(tokens, from, to) });
    from = to - 1;
  }
  return found;
});

/** Of one person, whom only what stands before tells. */
export const singular = classOf(new Set('he she him her his herself himself'.split(' ')));

/** Whether a sentence by itself speaks of anybody. */
export const speaksOfSomebody = (sentence: Sentence): boolean =>
  singular.isIn(sentence) || talkedOfIn(sentence).length > 0;
