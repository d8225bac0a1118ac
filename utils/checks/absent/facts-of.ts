import { formOf, type Token } from '@/utils/text/tokens';
import { complementOf } from './complement';
import { signIn } from './signs';
import type { IsPerson } from './to-second-person';
import { badConduct } from './words/conduct';
import { badTraits, mildTraits, moods } from './words/traits';
import { badNames, badThings } from './words/verdicts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Words that make more of a fact than it is, or tell what somebody is thought to be like. */
const loaded = list(
  'always never constantly forever again typical typically usual obviously clearly actually honestly frankly seriously literally even only just so such too very totally completely absolutely damn bloody fucking hell shit crap apparently supposedly allegedly reportedly rumour rumor heard hear think believe guess suspect bet feel should must ought fault blame mess ruined screwed messed botched bothered lied lies lie stole cheated idiot stupid refuses refused wasted wastes ignores ignored dumped dumps why how joke course surprise surprised hardly barely rarely whatever screw awful useless worst worse worried hate hates',
);
/** Of the writer's reader, who is another one now. */
const toReader = list('you your yours yourself');

/** Past forms that are not made with -ed. */
const irregular = list(
  'was were had did sent came went left took made got gave said told wrote forgot lost broke cut put kept held ran met paid sold bought brought drove flew spoke chose knew grew threw fell rose read led fed slept meant built spent caught taught',
);
const auxiliaries = list('has have had did does');
const fine = list('late absent quiet');

const isLoaded = ({ word }: Token): boolean =>
  loaded.has(word) ||
  badTraits.has(word) ||
  badNames.has(word) ||
  badThings.has(word) ||
  badConduct.has(word) ||
  moods.has(word) ||
  (mildTraits.has(word) && !fine.has(word));

const tells = (verb: Token | undefined): boolean =>
  verb !== undefined && (irregular.has(verb.word) || auxiliaries.has(verb.word) || /[^e]ed$/.test(verb.word));

const joins = list('and but because so which while although though since whereas');

const subjects = list('i we you he she they it what that this there');

/** Where one statement ends and another begins. */
const opensClause = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (!token || at === 0) return false;
  if (token.gap === 'soft' && subjects.has(token.word)) return true;
  return token.gap === 'clause' || (joins.has(token.word) && (token.gap === 'soft' || token.word !== 'and'));
};

function clausesOf(tokens: readonly Token[]): Token[][] {
  const clauses: Token[][] = [[]];
  for (const [at, token] of tokens.entries()) {
    if (opensClause(tokens, at)) clauses.push([]);
    clauses.at(-1)?.push(token);
  }
  return clauses;
}

const shortest = 3;
const longest = 25;

const isSafe = (clause: readonly Token[]): boolean =>
  clause.length >= shortest &&
  clause.length <= longest &&
  !clause.some((token) => isLoaded(token) || toReader.has(token.word)) &&
  signIn(clause) === null;

/** The part of a clause from the person on, where it tells what they did: "Carol sent the sheet on Friday". */
function factIn(clause: readonly Token[], isPerson: IsPerson): Token[] | null {
  const at = clause.findIndex((token) => isPerson(token) || token.word === 'he' || token.word === 'she');
  if (at < 0 || at > 1) return null;
  let verb = at + 1;
  while (isPerson(clause[verb] as Token)) verb++;
  const told = clause.slice(at);
  const judged = complementOf(
    [{ ...(clause[at] as Token), word: '<p>', form: formOf('<p>') }, ...clause.slice(verb)],
    0,
  );
  return tells(clause[verb]) && isSafe(told) && !judged ? told : null;
}

/** What came of it, in the writer's own words: "so I ordered anew". */
const effectIn = (clause: readonly Token[]): Token[] | null =>
  clause[0]?.word === 'so' && /^(?:i|we)$/.test(clause[1]?.word ?? '') && isSafe(clause.slice(1))
    ? clause.slice(1)
    : null;

export interface Facts {
  happened: Token[] | null;
  ledTo: Token[] | null;
}

/** The first plain fact of a sentence about somebody, and what is said to have come of it; null where none is safe to keep. */
export function factsOf(tokens: readonly Token[], isPerson: IsPerson): Facts {
  const clauses = clausesOf(tokens);
  const happened = clauses.map((clause) => factIn(clause, isPerson)).find((fact) => fact !== null) ?? null;
  const ledTo = clauses.map(effectIn).find((effect) => effect !== null) ?? null;
  return { happened, ledTo: happened && ledTo };
}
