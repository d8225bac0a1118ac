import { type Token, tokensOf } from '@/utils/text/tokens';

const greeting =
  /^[\s>*_]{0,10}(?:(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening|day)|morning|greetings|hallo|hi|liebe[rs]?|moin|servus|guten (?:morgen|tag|abend)|grüß (?:dich|gott)|bonjour|cher|chère|hola)(?: dear| there| again| zusammen)?)[\s,]{1,3}(?=\p{L})/iu;

/** Nobody's name, though greeted. */
const everyone = new Set(
  `all everyone everybody team folks both guys there again colleague colleagues friend friends customer customers client sir madam sirs ladies
  gentlemen mr mrs ms miss mx dr prof professor herr frau hiring manager committee members support sales service whoever family people world group class
  you love mate buddy boss crew gang troops alle allerseits zusammen kollegen kolleginnen kollege kollegin leute liebe lieber damen herren beide
  grusse gruss gruesse grusli miteinander beisammen moin euch ihr
  team tous toutes todos equipo editor reader parents students to hr recruiter recruiting recruitment reception it helpdesk`.split(
    /\s+/,
  ),
);
const joins = new Set(['and', 'und', 'or', 'et', 'y', '&']);

const isName = ({ text, word }: Token): boolean => /^\p{Lu}\p{L}+/u.test(text) && !everyone.has(word);

/** The text to the end of the line with the names; null where it does not greet. */
export function greetingLine(text: string): string | null {
  const opening = greeting.exec(text)?.[0];
  if (opening === undefined) return null;
  const end = text.indexOf('\n', opening.length);
  return end < 0 ? text : text.slice(0, end);
}

/** The names that a line greets, in their order: "Bob", "Bob and Ana", "Bob, Ana"; none where anything else is greeted. */
export function greetedNames(head: string): Token[] {
  const opening = greeting.exec(head)?.[0] ?? head;
  const line = head.slice(opening.length);
  // Of a title only the family name is told, which a recipient may well show in another script or not at all.
  const words = line.split(/[.!?;:()–—]|,\s{0,20}(?:(?=\p{Ll})|$)|\s-\s/u, 1)[0] ?? '';
  const tokens = tokensOf(words).map((token) => ({
    ...token,
    start: token.start + opening.length,
    end: token.end + opening.length,
  }));
  const named = tokens.filter(({ word }) => !joins.has(word));
  if (named.length === 0 || named.length > 6 || named.some(({ word }) => everyone.has(word))) return [];
  const first = named.findIndex((token) => !isName(token));
  // "Hello again, Bob told me" greets nobody by name.
  if (first >= 0 && opening.includes(',')) return [];
  return first < 0 ? named : named.slice(0, first);
}

const join = /^\s{0,3}(?:and|und|or|et|y|&)\s/iu;
const parts = /[,&]|\s(?:and|und|or|et|y)\s/iu;

/**
 * The names of several who are greeted together, "Ana, Bob Marsh and Carol" as three: up to the one behind the last "and", since
 * what follows may be the letter. None without an "and", nor where words go on behind a comma: "Hi Ana, Bob and Carol told me".
 */
export function greetedTogether(text: string, greeted: readonly Token[]): Token[][] {
  const groups: Token[][] = [];
  let joined = 0;
  for (const [at, token] of greeted.entries()) {
    const between = text.slice(greeted[at - 1]?.end ?? token.start, token.start);
    if (at > 0 && !parts.test(between)) {
      groups.at(-1)?.push(token);
      continue;
    }
    groups.push([token]);
    if (join.test(between)) joined = groups.length;
  }
  const last = groups[joined - 1]?.at(-1);
  const first = greeted[0];
  if (!last || !first) return [];
  const goesOn = /^[\t ]{0,3}\p{L}/u.test(text.slice(last.end, last.end + 4));
  return goesOn && text.slice(first.start, last.end).includes(',') ? [] : groups.slice(0, joined);
}
