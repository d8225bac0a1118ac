import type { Token } from '@/utils/text/tokens';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const subjects: Record<string, string> = {
  he: 'you',
  she: 'you',
  him: 'you',
  himself: 'yourself',
  herself: 'yourself',
};
const owners: Record<string, string> = { his: 'your' };
/** Of the verb that stands right behind "you" now. */
const verbs: Record<string, string> = { was: 'were', is: 'are', has: 'have', does: 'do' };
/** Behind an object: "told her in March". Behind anything else "her" owns it. */
const afterObject = list(
  "in on at to and or but was were for with about because when if that now today tomorrow yesterday as so then than too the a an this these those by from of into off out up down over while who which i we it not n't before after since until here there again twice once",
);

/** Whether a word of the clause names the person. */
export type IsPerson = (token: Token) => boolean;

const ownsNext = (next: Token | undefined): boolean => next?.gap === 'none' && !afterObject.has(next.word);

function swapped(tokens: readonly Token[], at: number, isPerson: IsPerson): string | null {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token) return null;
  if (token.word === 'her') return ownsNext(next) ? 'your' : 'you';
  if (isPerson(token)) return next?.word === "'s" ? 'your' : 'you';
  return subjects[token.word] ?? owners[token.word] ?? null;
}

const isAfterYou = (tokens: readonly Token[], at: number, isPerson: IsPerson): boolean => {
  const before = tokens[at - 1];
  return before !== undefined && (isPerson(before) || before.word === 'he' || before.word === 'she');
};

/** A surname behind the first name, and the "'s" of "Carol's", are in the word that took their place. */
const isSwallowed = (tokens: readonly Token[], at: number, isPerson: IsPerson): boolean => {
  const token = tokens[at];
  const before = tokens[at - 1];
  return token !== undefined && before !== undefined && isPerson(before) && (isPerson(token) || token.word === "'s");
};

/** "Carol sent me her sheet late" as "you sent me your sheet late", written as the user wrote it otherwise. */
export function toSecondPerson(text: string, tokens: readonly Token[], isPerson: IsPerson): string {
  let written = '';
  let last = tokens[0]?.start ?? 0;
  for (const [at, token] of tokens.entries()) {
    if (isSwallowed(tokens, at, isPerson)) {
      last = token.end;
      continue;
    }
    const verb = isAfterYou(tokens, at, isPerson) ? verbs[token.word] : undefined;
    written += text.slice(last, token.start) + (swapped(tokens, at, isPerson) ?? verb ?? token.text);
    last = token.end;
  }
  return written.replace(/\s+/g, ' ').trim();
}
