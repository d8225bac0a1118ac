import type { Json } from './expectation';
import type { Reading } from './read-page';

type Named = { name?: Json; address?: Json; id?: Json };
type WantedDraft = { text: Json; recipientsKnown?: Json; recipients?: Json };

const wordsIn = (name: unknown): string[] =>
  String(name ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean);

/** A page may show somebody by a part of the name alone. */
const isNamed = (shown: unknown, full: unknown): boolean =>
  wordsIn(shown).length > 0 && wordsIn(shown).every((word) => wordsIn(full).includes(word));

function isSame(person: Named, other: Named): boolean {
  if (person.address && other.address) return person.address === other.address;
  // Two people may go by one name; an id tells them apart, and tells of somebody without a name.
  return person.id && other.id ? person.id === other.id : isNamed(person.name, other.name);
}

const isOneOf = (person: Named, expected: Named[]): boolean => expected.some((each) => isSame(person, each));

const listOf = (value: unknown): Named[] => (Array.isArray(value) ? value : []);
const peopleOf = (recipients: unknown): Named[] =>
  Object.values((recipients ?? {}) as Record<string, unknown>).flatMap(listOf);

function wrongsOfDraft(found: Reading['drafts'][number], wanted: WantedDraft): unknown[] {
  const read = peopleOf(found.recipients);
  const expected = peopleOf(wanted.recipients);
  const strange = wanted.recipients ? read.filter((person) => !isOneOf(person, expected)) : [];
  const missed = found.recipientsKnown ? expected.filter((person) => !isOneOf(person, read)) : [];
  const claimed = found.recipientsKnown && wanted.recipientsKnown === false;
  return [
    ...strange.map((person) => ['wrong', person]),
    ...missed.map((person) => ['missed', person]),
    ...(claimed ? [['claims to know', found.text]] : []),
  ];
}

/** The wrongs by the draft that it is; where its words were changed, by the one that it comes nearest to. */
function wrongsIn(found: Reading['drafts'][number], wanted: WantedDraft[]): unknown[] {
  const same = wanted.filter(({ text }) => text === found.text);
  const [least = []] = (same.length > 0 ? same : wanted)
    .map((each) => wrongsOfDraft(found, each))
    .sort((a, b) => a.length - b.length);
  return least;
}

/** People that are read and not there, and recipients that are missed in a draft that says it knows them. */
export function wrongs(found: Reading, expected: Record<string, Json>, mayAlso: Json[] = []): string[] {
  const conversation = expected.conversation as { participants?: Json } | null | undefined;
  const there = [...listOf(conversation?.participants), ...listOf(mayAlso)];
  const strangers = (found.conversation?.participants ?? []).filter(
    (person) => conversation !== undefined && !isOneOf(person, there),
  );
  const self = expected.self as Named | null | undefined;
  const isWrongSelf = found.self && self !== undefined && !(self && isSame(found.self, self));
  const drafts = (expected.drafts ?? []) as WantedDraft[];
  return [
    ...strangers.map((person) => ['stranger', person]),
    ...(isWrongSelf ? [['wrong self', found.self]] : []),
    ...found.drafts.flatMap((draft) => wrongsIn(draft, drafts)),
  ].map((each) => JSON.stringify(each));
}
