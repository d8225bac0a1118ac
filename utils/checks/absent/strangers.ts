import { isOrdinaryWord } from '@/utils/people/ordinary-words';
import { commonWords } from '@/utils/text/common-words';
import { perSentence } from '@/utils/text/per-sentence';
import { perWord } from '@/utils/text/per-word';
import type { Token } from '@/utils/text/tokens';
import { isInitial, opensAsName } from '@/utils/text/word-shapes';
import { bareRoles, speaksOfBareRole } from './bare-roles';
import { isSpokenTo } from './greeted';
import { tools } from './mentions';
import { givenNames } from './words/given-names';
import { namedWeather, publicNames, publicTitles, publicWork } from './words/public-figures';
import {
  honorifics,
  kin,
  kinTitles,
  owners,
  picking,
  plainPeople,
  roleWords,
  thingRoles,
  workRoles,
} from './words/roles';
import { badTraits } from './words/traits';
import { epithets } from './words/verdicts';

/**
 * Somebody whom the user does not keep: by a name, by what they do ("our deputy"), or by what they are called ("that
 * clown"). Who is known to everybody, and who is the writer's own kin, is noticed so that no pronoun is taken for a
 * colleague's. `maybe`: a capital in a place where people stand, but a company may stand there as well.
 */
export type StrangerKind = 'named' | 'maybe' | 'role' | 'epithet' | 'public' | 'own-kin';

export interface Stranger {
  /** Indexes of tokens, end exclusive. */
  from: number;
  to: number;
  kind: StrangerKind;
  named: string;
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const predicates = list(
  "says said thinks thought told asked wants wanted knows knew feels felt believes believed hates hated loves called writes wrote tells asks tries tried seems seemed sounds sounded acts acted keeps kept never always really just still is was 's has had did does ca can could will would gets got goes went needs ought should",
);
const near = list('with and told tell asked ask from by to about of for that than like met saw see think know trust');
const own = list('my our');
const vagueOwners = list('the this that');
export const notPeople = list(
  'inc corp llc ltd gmbh street st road avenue square park bank university college hotel tower center centre building conference act bill project group team department institute foundation company energy power gas oil capital partners prize award fund hospital school church airport station river lake city county island theorem law clinic pizza cafe restaurant pump build server branch',
);
export const calendar = list(
  'california texas florida washington london paris york chicago boston berlin moscow beijing delhi tokyo kabul baghdad iran iraq india china russia israel egypt libya syria pakistan afghanistan germany france britain england europe africa asia america mexico canada brazil haiti congress parliament senate state google microsoft apple amazon facebook enron january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday',
);
/** Drinks and dishes, songs: by the word before the name. */
const sayings = new Map(Object.entries({ lazy: 'susan', bloody: 'mary', hail: 'mary', dear: 'john', uncle: 'sam' }));
/** Things and saints. */
const beforeThings = list('the a saint st');

const adjoins = (token: Token | undefined): token is Token => token?.gap === 'none';
const textOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

const couldBeName = perWord(
  (form) => opensAsName({ form }) && form.word.length > 2 && !commonWords.has(form.word) && !calendar.has(form.word),
);

const namesNoPerson = perWord(({ word }) => notPeople.has(word));
const isOfNoPerson = (token: Token | undefined): boolean => token !== undefined && namesNoPerson(token);

function endOfName(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  while (to - from < 3) {
    const next = tokens[to];
    if (!adjoins(next) || !(couldBeName(next) || isInitial(next))) break;
    to++;
  }
  return to;
}

/** "Carol Street", "the Arthur project", "bloody Mary". */
function isOfThing(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to];
  const before = from > 0 ? tokens[from - 1]?.word : undefined;
  if (before !== undefined && (beforeThings.has(before) || sayings.get(before) === tokens[from]?.word)) return true;
  for (let at = from; at < to; at++) if (isOfNoPerson(tokens[at])) return true;
  return adjoins(next) && isOfNoPerson(next);
}

/** "Dave Miller, the actor, ...". */
const isPublicWork = (tokens: readonly Token[], to: number): boolean =>
  tokens[to]?.gap === 'soft' && tokens.slice(to, to + 4).some(({ word }) => publicWork.has(word));

/** A capital alone: in front of what people do, or in the middle of a sentence behind a word for dealing with people. */
function looksHuman(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  if (!first || !couldBeName(first) || !predicates.has(tokens[to]?.word ?? '')) return false;
  const opens = from === 0 || first.gap !== 'none';
  return opens || (!isOrdinaryWord(first.text) && near.has(tokens[from - 1]?.word ?? ''));
}

function kindOfName(tokens: readonly Token[], from: number, to: number): StrangerKind | null {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last) return null;
  if ((publicNames.has(last.word) && opensAsName(last)) || isPublicWork(tokens, to)) return 'public';
  if (isOfThing(tokens, from, to) || (to - from === 1 && tools.has(first.word))) return null;
  if (givenNames.has(first.word) && (opensAsName(first) || !isOrdinaryWord(first.word))) return 'named';
  return looksHuman(tokens, from, to) ? 'maybe' : null;
}

/** "Dr Voss", "Senator Kane", "Aunt Carol". */
function titledAt(tokens: readonly Token[], from: number): Stranger | null {
  const title = tokens[from];
  const name = tokens[from + 1];
  if (!title || !opensAsName(title) || !adjoins(name) || !opensAsName(name)) return null;
  const to = endOfName(tokens, from + 1);
  const named = textOf(tokens, from, to);
  if (publicTitles.has(title.word) || namedWeather.has(title.word))
    return couldBeName(name) ? { from, to, kind: 'public', named } : null;
  if (kinTitles.has(title.word)) return { from, to, kind: 'own-kin', named };
  const famous = publicNames.has(tokens[to - 1]?.word ?? '');
  return honorifics.has(title.word) ? { from, to, kind: famous ? 'public' : 'named', named } : null;
}

function nameAt(tokens: readonly Token[], from: number): Stranger | null {
  const titled = titledAt(tokens, from);
  if (titled) return titled;
  const first = tokens[from];
  if (!first || !(opensAsName(first) || givenNames.has(first.word))) return null;
  const to = endOfName(tokens, from);
  const kind = kindOfName(tokens, from, to);
  return kind && { from, to, kind, named: textOf(tokens, from, to) };
}

const isOtherNoun = perWord(
  (form) => !opensAsName({ form }) && !commonWords.has(form.word) && !/(?:s|ed|ly)$/.test(form.word),
);

/** "The lead time", "the director level": the noun that follows is meant. */
const isPartOfNoun = (next: Token | undefined): boolean => adjoins(next) && isOtherNoun(next);

const placed = /^(?:from|in|at|who|on|over|down|running)$/;

function kindOfPlainPerson(tokens: readonly Token[], at: number, picked: boolean): StrangerKind | null {
  const next = tokens[at + 1];
  const isPlaced = adjoins(next) && placed.test(next.word);
  const isPicked = picked && picking.has(tokens[at - 1]?.word ?? '');
  return isPlaced || isPicked || tokens[at - 1]?.word === 'that' ? 'role' : null;
}

function kindOfKin(owner: string): StrangerKind | null {
  if (own.has(owner)) return 'own-kin';
  return owner === 'the' ? null : 'role';
}

/** "The memory manager" and "the driver" are programs; "our driver" and "the new manager" are not. */
function isSomebody(tokens: readonly Token[], from: number, at: number): boolean {
  if (!vagueOwners.has(tokens[from]?.word ?? '')) return true;
  const between = tokens.slice(from + 1, at);
  if (!between.every(({ word }) => roleWords.has(word))) return false;
  return between.length > 0 || !thingRoles.has(tokens[at]?.word ?? '');
}

/** Animals, trades and movements too. */
const otherwise = list('bitch clown jerk weasel prick dope');
const departments = list(
  'sales payroll accounting accounts finance marketing hr legal it procurement purchasing admin reception logistics dispatch engineering support operations ops head management charge compliance',
);

/** "That clown", "the clown in sales". */
const isAtWork = (tokens: readonly Token[], from: number, at: number): boolean =>
  tokens[from]?.word === 'that' ||
  tokens[at + 1]?.word === 'who' ||
  (placed.test(tokens[at + 1]?.word ?? '') && departments.has(tokens[at + 2]?.word ?? ''));

const isEpithet = (tokens: readonly Token[], from: number, at: number): boolean => {
  const token = tokens[at];
  if (!token || !epithets.has(token.word) || opensAsName(token)) return false;
  const described = badTraits.has(tokens[at - 1]?.word ?? '');
  return described || (at === from + 1 && (!otherwise.has(token.word) || isAtWork(tokens, from, at)));
};

function kindOfWorker(tokens: readonly Token[], from: number, at: number): StrangerKind | null {
  const word = tokens[at]?.word ?? '';
  if (isPartOfNoun(tokens[at + 1])) return null;
  if (workRoles.has(word)) return isSomebody(tokens, from, at) ? 'role' : null;
  if (isEpithet(tokens, from, at)) return 'epithet';
  return plainPeople.has(word) ? kindOfPlainPerson(tokens, at, at > from + 1) : null;
}

function kindOfRole(tokens: readonly Token[], from: number, at: number): StrangerKind | null {
  const owner = tokens[from]?.word ?? '';
  const word = tokens[at]?.word ?? '';
  if (kin.has(word)) return kindOfKin(owner);
  if (publicTitles.has(word)) return owner === 'the' ? 'public' : null;
  return kindOfWorker(tokens, from, at);
}

/** Hardly any word behind an owner is one of these, and each would be looked for in all of them. */
const namesRole = perWord(({ word }) =>
  [kin, publicTitles, workRoles, epithets, plainPeople].some((words) => words.has(word)),
);
const isOfRole = (token: Token | undefined): boolean => token !== undefined && namesRole(token);

const poor = list('poor dumb nice old stupid');

function isPoorOne(tokens: readonly Token[], from: number): boolean {
  const next = tokens[from + 1];
  return poor.has(tokens[from]?.word ?? '') && adjoins(next) && plainPeople.has(next.word) && next.word !== 'one';
}

/** "Our deputy", "the new guy", "his wife": from the owner to the noun; "poor guy". */
function roleAt(tokens: readonly Token[], from: number): Stranger | null {
  if (speaksOfBareRole(tokens, from)) return { from, to: from + 1, kind: 'role', named: tokens[from]?.text ?? '' };
  if (isPoorOne(tokens, from)) return { from, to: from + 2, kind: 'role', named: textOf(tokens, from, from + 2) };
  if (!owners.has(tokens[from]?.word ?? '')) return null;
  for (let at = from + 1; at < from + 4 && adjoins(tokens[at]); at++) {
    const kind = isOfRole(tokens[at]) ? kindOfRole(tokens, from, at) : null;
    if (kind) return { from, to: at + 1, kind, named: textOf(tokens, from, at + 1) };
  }
  return null;
}

/** Nearly no word does, and each is asked at every pause. */
const couldBegin = perWord(
  ({ text, word }) => !/^[a-z]/.test(text) || [owners, poor, givenNames, bareRoles].some((words) => words.has(word)),
);

/** Everybody in a sentence who is not kept, in order. */
export const strangersIn = perSentence(({ tokens }): readonly Stranger[] => {
  const found: Stranger[] = [];
  for (let from = 0; from < tokens.length && found.length < 8; from++) {
    const token = tokens[from];
    if (!token || !couldBegin(token)) continue;
    const stranger = isSpokenTo(tokens, from) ? null : (nameAt(tokens, from) ?? roleAt(tokens, from));
    if (!stranger) continue;
    found.push(stranger);
    from = stranger.to - 1;
  }
  return found;
});
