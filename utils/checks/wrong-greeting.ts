import { allRecipients, type Draft, type Participant, type Recipients } from '@/utils/conversation/types';
import { firstNameOf as readFirstName } from '@/utils/people/first-name';
import { isOrdinaryWord } from '@/utils/people/ordinary-words';
import { commonWords } from '@/utils/text/common-words';
import { foldName } from '@/utils/text/fold';
import { remembered } from '@/utils/text/remembered';
import type { Token } from '@/utils/text/tokens';
import { greetedNames, greetedTogether, greetingLine } from './craft/greeting';
import { examples } from './examples/wrong-greeting';
import { calledBy, knownAs, sameGivenName } from './name-match';
import { isMachine } from './readers';
import type { Check, Finding, Knowledge, KnownPerson } from './types';

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

function findIn(line: string, readers: readonly Participant[], people: readonly KnownPerson[]): Finding[] {
  const greeted = greetedNames(line);
  const [first] = greeted;
  if (!first || isWordFirst(first)) return [];
  if (readers.some((reader) => isNameless(reader) || isMachine(reader))) return [];
  const called = readers.map((reader) => calledBy(reader, knownAs(reader, people)).all);
  if (goesBy(greeted, called.flat())) return findMissed(line, greeted, called);
  return [findingOf(line, first, readers)];
}

/** What is found in a greeting of these readers, by its line: hardly any key changes it. */
interface Greeted {
  people: readonly KnownPerson[];
  findBy: (line: string) => { findings: Finding[] };
}

const longestLine = 200;
const known = new WeakMap<Recipients, Greeted>();

function greetedBy(recipients: Recipients, people: readonly KnownPerson[]): Greeted {
  const before = known.get(recipients);
  if (before?.people === people) return before;
  const readers = allRecipients(recipients);
  const findBy = remembered((line) => ({ findings: findIn(line, readers, people) }), longestLine);
  known.set(recipients, { people, findBy });
  return { people, findBy };
}

function find({ text, recipients, recipientsKnown }: Draft, { people }: Knowledge): Finding[] {
  const line = recipientsKnown && allRecipients(recipients).length > 0 ? greetingLine(text) : null;
  return line === null ? [] : greetedBy(recipients, people).findBy(line).findings;
}

/** "Hi Stefan and Ulla" to Ulla and Marcus: one is greeted who does not read it, and one reads it who is not greeted. */
function findMissed(line: string, greeted: readonly Token[], called: readonly (readonly string[])[]): Finding[] {
  const names = greetedTogether(line, greeted);
  const [nobody, ...more] = names.filter((name) => !goesBy(name, called.flat()))[0] ?? [];
  const isMissed = called.some((all) => !goesBy(greeted, all));
  if (!nobody || !isMissed || names.length > called.length || isWordFirst(nobody)) return [];
  const end = more.at(-1)?.end ?? nobody.end;
  return [
    {
      check: 'wrong-greeting',
      start: nobody.start,
      end,
      // More people read it than are greeted: somebody may be known by a name that is not kept.
      sure: names.length === called.length ? 0.8 : 0.55,
      why: { key: 'checks.wrongGreeting.several', args: [line.slice(nobody.start, end)] },
      suggestion: null,
      person: null,
    },
  ];
}

function findingOf(line: string, { text, start, end, word }: Token, readers: readonly Participant[]): Finding {
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
    suggestion: reader && line.slice(start, end) === text && only && firstNameOf(only) ? reader : null,
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
