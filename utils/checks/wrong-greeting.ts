import { allRecipients, type Draft, type Participant } from '@/utils/conversation/types';
import { firstNameOf as readFirstName } from '@/utils/people/first-name';
import { isOrdinaryWord } from '@/utils/people/ordinary-words';
import { commonWords } from '@/utils/text/common-words';
import { foldName } from '@/utils/text/fold';
import { remembered } from '@/utils/text/remembered';
import { type Token, tokensOf } from '@/utils/text/tokens';
import { examples } from './examples/wrong-greeting';
import { calledBy, knownAs, sameGivenName } from './name-match';
import { isMachine } from './readers';
import type { Check, Finding, Knowledge } from './types';

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

/** The text to the end of the line with the names, where it greets. */
function greetingLine(text: string): { head: string; opening: string } | null {
  const opening = greeting.exec(text)?.[0];
  if (opening === undefined) return null;
  const end = text.indexOf('\n', opening.length);
  return { head: end < 0 ? text : text.slice(0, end), opening };
}

/** The names of the first line: "Bob", "Bob and Ana", "Bob, Ana"; none where anything else is greeted. */
function namesIn(head: string): Token[] {
  const { opening } = greetingLine(head) ?? { opening: head };
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

const remembering = remembered(namesIn, 200);

function greetedNames(text: string): readonly Token[] {
  const line = greetingLine(text);
  return line ? remembering(line.head) : [];
}

const isWordFirst = ({ word }: Token): boolean => commonWords.has(word) || word.length < 2;

/** Does any word that the reader goes by stand in the greeting? */
function goesBy(tokens: readonly Token[], all: readonly string[]): boolean {
  return tokens.some(({ text }) => {
    const word = foldName(text);
    return all.some(
      (own) =>
        sameGivenName(word, own) ||
        (word.length > 2 && (own.startsWith(word) || word.startsWith(own)) && own.length > 2) ||
        (word.length > 3 && own.includes(word)),
    );
  });
}

const firstNames = new WeakMap<Participant, { name: string | null }>();

function firstNameOf(reader: Participant): string | null {
  const known = firstNames.get(reader) ?? { name: readFirstName(reader) };
  firstNames.set(reader, known);
  return known.name;
}

/** A reader of whom no name is known might be anybody. */
const isNameless = (reader: Participant): boolean =>
  !reader.name?.trim() && (!reader.address || firstNameOf(reader) === null);

function find(draft: Draft, { people }: Knowledge): Finding[] {
  const readers = allRecipients(draft.recipients);
  const greeted = draft.recipientsKnown && readers.length > 0 ? greetedNames(draft.text) : [];
  const [first] = greeted;
  if (!first || isWordFirst(first)) return [];
  if (readers.some((reader) => isNameless(reader) || isMachine(reader))) return [];
  const called = readers.flatMap((reader) => calledBy(reader, knownAs(reader, people)).all);
  if (goesBy(greeted, called)) return [];
  return [findingOf(draft, first, readers)];
}

function findingOf(draft: Draft, { text, start, end, word }: Token, readers: readonly Participant[]): Finding {
  const [only, ...others] = readers;
  const reader = only && others.length === 0 ? (firstNameOf(only) ?? only.name) : null;
  return {
    check: 'wrong-greeting',
    start,
    end,
    sure: isOrdinaryWord(word) ? 0.75 : 0.88,
    why: reader
      ? { key: 'checks.wrongGreeting.one', args: [text, reader] }
      : { key: 'checks.wrongGreeting.several', args: [text] },
    suggestion: reader && draft.text.slice(start, end) === text && only && firstNameOf(only) ? reader : null,
    person: null,
  };
}

export const wrongGreeting: Check = {
  id: 'wrong-greeting',
  kind: 'slips',
  raises: 'yes',
  title: 'checks.wrongGreeting.title',
  why: 'checks.wrongGreeting.why',
  tries: ['checks.wrongGreeting.tries.greet'],
  find,
  examples,
};
