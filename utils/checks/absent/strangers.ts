import { isOrdinaryWord } from '@/utils/people/ordinary-words';
import { commonWords } from '@/utils/text/common-words';
import type { Sentence } from '@/utils/text/sentences';
import type { Token } from '@/utils/text/tokens';
import { isSpokenTo } from './greeted';
import { givenNames } from './words/given-names';
import { publicNames, publicTitles } from './words/public-figures';
import { honorifics, kin, owners, picking, plainPeople, workRoles } from './words/roles';

/**
 * Somebody whom the user does not keep: by a name, by what they do ("our deputy"), or only by a pronoun. Who is known to
 * everybody, and who is the writer's own kin, is noticed so that no pronoun is taken for a colleague's.
 */
export type StrangerKind = 'named' | 'role' | 'public' | 'own-kin';

export interface Stranger {
  /** Indexes of tokens, end exclusive. */
  from: number;
  to: number;
  kind: StrangerKind;
  named: string;
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const humanVerbs = list(
  "says said thinks thought told asked wants wanted knows knew feels felt believes believed hates hated loves likes calls called called writes wrote tells asks tries tried seems seemed sounds sounded acts acted keeps kept never always really just still is was 's has had did does can could will would gets got goes went",
);
const near = list(
  'with and told tell asked ask from by or to about of for that than like met saw see think know trust',
);
const own = list('my our');
const notPeople = list(
  'inc corp llc ltd gmbh street road avenue bank university college hotel tower center centre building conference act bill project group team department institute foundation company energy power gas oil capital partners',
);
const months = list(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday',
);

const isCapital = ({ text }: Token): boolean => /^\p{Lu}\p{Ll}/u.test(text);
const adjoins = (token: Token | undefined): token is Token => token?.gap === 'none';

const couldBeName = (token: Token): boolean =>
  isCapital(token) && token.word.length > 2 && !commonWords.has(token.word) && !months.has(token.word);

function endOfName(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  while (to - from < 3) {
    const next = tokens[to];
    if (!adjoins(next) || !(couldBeName(next) || /^\p{Lu}$/u.test(next.text))) break;
    to++;
  }
  return to;
}

const isGiven = ({ word, text }: Token): boolean =>
  givenNames.has(word) && (isCapital({ text } as Token) || !isOrdinaryWord(word));

/** A capital alone is a company or a place as well; in the middle of a sentence, beside a word for people, it may be somebody. */
function looksHuman(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  const before = tokens[from - 1];
  const next = tokens[to];
  if (!first || !couldBeName(first) || (next && adjoins(next) && notPeople.has(next.word))) return false;
  const opens = from === 0 || first.gap !== 'none';
  return (
    !opens && isOrdinaryWord(first.text) === false && near.has(before?.word ?? '') && humanVerbs.has(next?.word ?? '')
  );
}

/** Drinks and dishes, saints and songs. */
const sayings = new Set([
  'lazy susan',
  'bloody mary',
  'hail mary',
  'peach melba',
  'jolly roger',
  'uncle sam',
  'dear john',
]);

/** "Carol Street", "the Arthur project", "bloody Mary". */
function isOfThing(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to];
  const before = tokens[from - 1]?.word ?? '';
  if (sayings.has(`${before} ${tokens[from]?.word}`)) return true;
  if (before === 'the' || before === 'a' || before === 'saint' || before === 'st') return true;
  return tokens.slice(from, to).some(({ word }) => notPeople.has(word)) || (adjoins(next) && notPeople.has(next.word));
}

function nameAt(tokens: readonly Token[], from: number): Stranger | null {
  const first = tokens[from];
  if (!first) return null;
  const titled = honorifics.has(first.word) && isCapital(first) && adjoins(tokens[from + 1]);
  const office = publicTitles.has(first.word) && isCapital(first) && adjoins(tokens[from + 1]);
  const at = titled || office ? from + 1 : from;
  const token = tokens[at];
  if (!token) return null;
  const to = endOfName(tokens, at);
  const last = tokens[to - 1];
  const named = tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
  if (publicNames.has(last?.word ?? '') && last && isCapital(last)) return { from, to, kind: 'public', named };
  if (office && couldBeName(token)) return { from, to, kind: 'public', named };
  if (titled && isCapital(token)) return { from, to, kind: 'named', named };
  if (isGiven(token)) return isOfThing(tokens, from, to) ? null : { from, to, kind: 'named', named };
  return looksHuman(tokens, from, to) ? { from, to, kind: 'named', named } : null;
}

/** "Our deputy", "the new guy", "his wife": from the owner to the noun. */
function roleAt(tokens: readonly Token[], from: number): Stranger | null {
  if (!owners.has(tokens[from]?.word ?? '')) return null;
  for (let at = from + 1; at < from + 4; at++) {
    const token = tokens[at];
    if (!adjoins(token)) return null;
    const picked = at > from + 1;
    const kind = kindOfRole(tokens, from, at, picked);
    if (kind) {
      const named = tokens
        .slice(from, at + 1)
        .map(({ text }) => text)
        .join(' ');
      return { from, to: at + 1, kind, named };
    }
  }
  return null;
}

function kindOfRole(tokens: readonly Token[], from: number, at: number, picked: boolean): StrangerKind | null {
  const owner = tokens[from]?.word ?? '';
  const word = tokens[at]?.word ?? '';
  const next = tokens[at + 1];
  if (kin.has(word)) return own.has(owner) ? 'own-kin' : owner === 'the' ? null : 'role';
  if (publicTitles.has(word) && owner === 'the') return 'public';
  if (workRoles.has(word) && !(adjoins(next) && notRoleBefore(next))) return 'role';
  if (!plainPeople.has(word)) return null;
  const place = next?.gap === 'none' && /^(?:from|in|at|who|on|over|down|running)$/.test(next.word);
  return place || owner === 'that' || (picked && picking.has(tokens[at - 1]?.word ?? '')) ? 'role' : null;
}

/** "The lead time", "the director level": the noun that follows is meant. */
const notRoleBefore = ({ word, text }: Token): boolean =>
  !isCapital({ text } as Token) && !commonWords.has(word) && !/(?:s|ed|ly)$/.test(word);

/** Everybody in a sentence who is not kept, in order. */
export function strangersIn({ tokens }: Pick<Sentence, 'tokens'>): Stranger[] {
  const found: Stranger[] = [];
  for (let from = 0; from < tokens.length && found.length < 8; from++) {
    if (isSpokenTo(tokens, from)) continue;
    const stranger = nameAt(tokens, from) ?? roleAt(tokens, from);
    if (!stranger) continue;
    found.push(stranger);
    from = stranger.to - 1;
  }
  return found;
}
