import { eachSentence } from '@/utils/checks/each-sentence';
import { wordsOfName } from '@/utils/checks/name-match';
import { isEnglish, type Reading, readingOf } from '@/utils/checks/reading';
import type { Finding, Knowledge } from '@/utils/checks/types';
import type { Draft } from '@/utils/conversation/types';
import type { NameIndex } from '@/utils/people/name-index';
import { perSentenceWith, placed } from '@/utils/text/per-sentence';
import type { Sentence } from '@/utils/text/sentences';
import { classOf } from '@/utils/text/word-classes';
import { greetedIn } from './greeted';
import { type Mention, namesIn } from './mentions';
import { isPresent, isReaderName, type Present, presentIn } from './present';
import { pronounsAt } from './pronouns';
import { isGraveDraft } from './quiet';
import { type Page, reach, standingOfPronoun } from './referents';
import { hasSafeEar } from './safe-ears';
import type { Beside } from './said-of';
import { type Stranger, strangersIn } from './strangers';
import { singular } from './talked-of';

/** Whom one sentence speaks of. The same object for as long as nothing changes that it was read from. */
export interface Spoken {
  /** Kept, and not among the readers; by name or by a pronoun that can mean nobody else. */
  keptAbsent: readonly Mention[];
  /** Anybody else who is not among the readers. */
  othersAbsent: readonly Mention[];
}

/** A sentence that speaks of somebody, by its place. */
export interface SpokenAt {
  at: number;
  spoken: Spoken;
}

/** Everybody a draft speaks of who will not read it. */
export interface PeopleOf {
  reading: Reading;
  present: Present;
  /** The sentences that speak of anybody; in them mentions do not know the sentence they are in. */
  spoken: readonly SpokenAt[];
}

const plural = classOf(new Set('they them their themselves themself'.split(' ')));

/** Pronouns that are not certainly those of somebody kept; who is meant by them is read from what stands before. */
function loosePronouns(at: number, page: Page, certain: readonly Mention[]): Mention[] {
  const tokens = page.sentences[at]?.tokens ?? [];
  const loose: Mention[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const token = tokens[from];
    if (!token || !singular.has(token) || certain.some((mention) => mention.from === from)) continue;
    if (standingOfPronoun(at, from, page) !== 'absent') continue;
    const { text } = token;
    loose.push({ at, from, to: from + 1, refs: [], named: text, name: text, pronoun: true, kept: false });
  }
  return loose;
}

function isAbsentStranger({ from, to, kind, named }: Stranger, at: number, { kept, present }: Page): boolean {
  if (kind === 'public' || kind === 'own-kin') return false;
  if ((kept.get(at) ?? []).some((mention) => from < mention.to && mention.from < to)) return false;
  return kind === 'role' || kind === 'epithet' || !isPresent(wordsOfName(named), [], present);
}

const strangersAt = (at: number, page: Page): Mention[] =>
  (page.strangers.get(at) ?? [])
    .filter((stranger) => isAbsentStranger(stranger, at, page))
    .map(({ from, to, named, kind }) => ({
      at,
      from,
      to,
      refs: [],
      named,
      name: named,
      pronoun: false,
      kept: false,
      ...(kind === 'maybe' || kind === 'epithet' ? { seenAs: kind } : {}),
    }));

function bySentence(named: readonly Mention[]): Map<number, Mention[]> {
  const by = new Map<number, Mention[]>();
  for (const mention of named) by.set(mention.at, [...(by.get(mention.at) ?? []), mention]);
  return by;
}

const namesOf = perSentenceWith((sentence, names: NameIndex) => namesIn(sentence, 0, names));

/** Its people keep their places among the words and lose only the number of the sentence. */
const inPlace = (place: number, mentions: readonly Mention[]): readonly Mention[] =>
  mentions.map((mention) => (mention.at === place ? mention : { ...mention, at: place }));

const holdsPronoun = (sentence: Sentence): boolean => singular.isIn(sentence) || plural.isIn(sentence);

/** Most sentences: then nothing before them matters. */
const speaksOfNobody = perSentenceWith(
  (sentence, names: NameIndex) =>
    !holdsPronoun(sentence) && namesOf(sentence, names).length === 0 && strangersIn(sentence).length === 0,
);

const nobody: Spoken = { keptAbsent: [], othersAbsent: [] };

const inSentence = perSentenceWith(
  (sentence, names: NameIndex, present: Present, third: Beside, second: Beside, last: Beside): Spoken => {
    const sentences = [third, second, last, sentence].filter((each) => each !== undefined);
    const here = sentences.length - 1;
    const all = sentences.flatMap((each, place) => inPlace(place, namesOf(each, names)));
    const strangers = new Map(sentences.map((each, place) => [place, strangersIn(each)]));
    const page: Page = { sentences, kept: bySentence(all), strangers, present };
    const named = all.filter((mention) => mention.at === here);
    const looksBack = holdsPronoun(sentence);
    const certain = looksBack ? pronounsAt(here, sentences, all, (word) => isReaderName(word, present)) : [];
    const keptAbsent = [...named, ...certain].filter(({ name, refs }) => !isPresent(wordsOfName(name), refs, present));
    const loose = looksBack ? loosePronouns(here, page, certain) : [];
    const othersAbsent = [...loose, ...strangersAt(here, page)];
    return keptAbsent.length + othersAbsent.length > 0 ? { keptAbsent, othersAbsent } : nobody;
  },
);

interface Made {
  from: readonly unknown[];
  present: Present;
}

const made = new WeakMap<Draft['recipients'], Made>();

/** The same object for the same readers, so that what was read of a sentence for them still holds. */
function stablePresent(draft: Draft, knowledge: Knowledge, greeted: string[]): Present {
  const { people, self, channel, conversation } = knowledge;
  const from = [self, channel, conversation, people, ...greeted];
  const known = made.get(draft.recipients);
  if (known && known.from.length === from.length && known.from.every((one, at) => one === from[at]))
    return known.present;
  const present = presentIn(draft, knowledge, greeted);
  made.set(draft.recipients, { from, present });
  return present;
}

const spokenIn = eachSentence<Spoken, NameIndex, Present>(
  (sentences, at, names, present) => {
    const sentence = sentences[at];
    if (!sentence || speaksOfNobody(sentence, names)) return nobody;
    // Only a pronoun looks back, so that any other sentence stands whatever is written before it.
    if (!holdsPronoun(sentence)) return inSentence(sentence, names, present, undefined, undefined, undefined);
    const before = (back: number) => sentences[at - back]?.alone;
    return inSentence(sentence, names, present, before(reach), before(2), before(1));
  },
  { back: reach },
);

function readPeople(draft: Draft, reading: Reading, knowledge: Knowledge): PeopleOf {
  const present = stablePresent(draft, knowledge, greetedIn(reading));
  const said = spokenIn(reading, knowledge.names, present);
  const spoken: SpokenAt[] = [];
  for (let at = 0; at < said.length; at++) {
    const here = said[at];
    if (here && here !== nobody) spoken.push({ at, spoken: here });
  }
  return { reading, present, spoken };
}

/** What is found in each of its sentences, where it stands. */
export function eachSpoken(
  { reading: { sentences }, spoken }: PeopleOf,
  findIn: (sentence: Sentence, spoken: Spoken, before: Beside, after: Beside) => readonly Finding[],
): Finding[] {
  const findings: Finding[] = [];
  for (const { at, spoken: said } of spoken) {
    const sentence = sentences[at];
    if (!sentence) continue;
    const found = findIn(sentence, said, sentences[at - 1]?.alone, sentences[at + 1]?.alone);
    for (const finding of found) findings.push(placed(sentence, finding));
  }
  return findings;
}

/** Of grave words nothing is said, wherever in the draft they stand. Asked only where something is found, as it is searched for. */
export const unlessGrave = ({ reading }: PeopleOf, found: Finding[]): Finding[] =>
  found.length > 0 && isGraveDraft(reading) ? [] : found;

/** All of them one after the other: those who are kept, then the others. */
export const mentionsIn = ({ spoken }: PeopleOf): Mention[] => [
  ...spoken.flatMap(({ at, spoken: { keptAbsent } }) => inPlace(at, keptAbsent)),
  ...spoken.flatMap(({ at, spoken: { othersAbsent } }) => inPlace(at, othersAbsent)),
];

const known = new WeakMap<Reading, { draft: Draft; knowledge: Knowledge; people: PeopleOf | null }>();

/**
 * Null where checks of the people family say nothing: recipients that are not known, another language, or somebody among the
 * readers before whom people must be able to speak. What they find goes through `unlessGrave` besides.
 */
export function peopleOf(draft: Draft, knowledge: Knowledge): PeopleOf | null {
  const reading = readingOf(draft);
  const before = known.get(reading);
  if (before?.draft === draft && before.knowledge === knowledge) return before.people;
  const silent = !draft.recipientsKnown || !isEnglish(reading, knowledge.language) || hasSafeEar(draft, knowledge);
  const people = silent ? null : readPeople(draft, reading, knowledge);
  known.set(reading, { draft, knowledge, people });
  return people;
}
