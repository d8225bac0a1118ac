import { eachSentence } from '@/utils/checks/each-sentence';
import { wordsOfName } from '@/utils/checks/name-match';
import { isEnglish, type Reading, readingOf } from '@/utils/checks/reading';
import type { Finding, Knowledge } from '@/utils/checks/types';
import type { Draft } from '@/utils/conversation/types';
import type { NameIndex } from '@/utils/people/name-index';
import { perSentence, perSentenceWith, placed } from '@/utils/text/per-sentence';
import type { AloneSentence, Sentence } from '@/utils/text/sentences';
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

/** Everybody a draft speaks of who will not read it. */
export interface PeopleOf {
  reading: Reading;
  names: NameIndex;
  present: Present;
  /** By sentence; in them mentions do not know the sentence they are in. */
  spoken: readonly Spoken[];
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
  if ((kept[at] ?? []).some((mention) => from < mention.to && mention.from < to)) return false;
  return kind === 'role' || kind === 'epithet' || !isPresent(wordsOfName(named), [], present);
}

const strangersAt = (sentence: AloneSentence, at: number, page: Page): Mention[] =>
  strangersIn(sentence)
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

const namesOf = perSentenceWith((sentence, names: NameIndex) => namesIn(sentence, 0, names));

/** Its people keep their places among the words and lose only the number of the sentence. */
const inPlace = (place: number, mentions: readonly Mention[]): readonly Mention[] =>
  mentions.length === 0
    ? mentions
    : mentions.map((mention) => (mention.at === place ? mention : { ...mention, at: place }));

const holdsPronoun = (sentence: Sentence): boolean => singular.isIn(sentence) || plural.isIn(sentence);

/** Most sentences: then nothing before them matters. */
const speaksOfNobody = perSentenceWith(
  (sentence, names: NameIndex) =>
    !holdsPronoun(sentence) && namesOf(sentence, names).length === 0 && strangersIn(sentence).length === 0,
);

const nobody: Spoken = { keptAbsent: [], othersAbsent: [] };

const isSameMention = (one: Mention, other: Mention): boolean =>
  one.at === other.at &&
  one.from === other.from &&
  one.to === other.to &&
  one.named === other.named &&
  one.name === other.name &&
  one.pronoun === other.pronoun &&
  one.kept === other.kept &&
  one.seenAs === other.seenAs &&
  one.refs.join() === other.refs.join();

const areSame = (some: readonly Mention[], others: readonly Mention[]): boolean =>
  some.length === others.length && some.every((one, at) => isSameMention(one, others[at] as Mention));

const lastSpoken = perSentence((): { spoken: Spoken } => ({ spoken: nobody }));

/** The same object as before where the words before a pronoun changed and it still means the same. */
function settled(sentence: AloneSentence, now: Spoken): Spoken {
  const last = lastSpoken(sentence);
  const { keptAbsent, othersAbsent } = last.spoken;
  if (!areSame(keptAbsent, now.keptAbsent) || !areSame(othersAbsent, now.othersAbsent)) last.spoken = now;
  return last.spoken;
}

const inSentence = perSentenceWith(
  (sentence, names: NameIndex, present: Present, third: Beside, second: Beside, last: Beside): Spoken => {
    const sentences: Sentence[] = [];
    for (const each of [third, second, last, sentence]) if (each) sentences.push(each);
    const here = sentences.length - 1;
    const kept = sentences.map((each) => namesOf(each, names));
    const page: Page = { sentences, kept, present };
    const mentions = kept.map((each, place) => inPlace(place, each));
    const named = mentions[here] ?? [];
    const looksBack = holdsPronoun(sentence);
    const isReader = (word: string) => isReaderName(word, present);
    const certain = looksBack ? pronounsAt(here, sentences, mentions.flat(), isReader) : [];
    const keptAbsent = [...named, ...certain].filter(({ name, refs }) => !isPresent(wordsOfName(name), refs, present));
    const loose = looksBack ? loosePronouns(here, page, certain) : [];
    const othersAbsent = [...loose, ...strangersAt(sentence, here, page)];
    return keptAbsent.length + othersAbsent.length > 0 ? settled(sentence, { keptAbsent, othersAbsent }) : nobody;
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

function spokenAt(sentences: readonly Sentence[], at: number, names: NameIndex, present: Present): Spoken {
  const sentence = sentences[at];
  if (!sentence || speaksOfNobody(sentence, names)) return nobody;
  // Only a pronoun looks back, so that any other sentence stands whatever is written before it.
  if (!holdsPronoun(sentence)) return inSentence(sentence, names, present, undefined, undefined, undefined);
  const before = (back: number) => sentences[at - back]?.alone;
  return inSentence(sentence, names, present, before(reach), before(2), before(1));
}

const spokenIn = eachSentence<Spoken, NameIndex, Present>(spokenAt, { back: reach });

function readPeople(draft: Draft, reading: Reading, knowledge: Knowledge): PeopleOf {
  const { names } = knowledge;
  const present = stablePresent(draft, knowledge, greetedIn(reading));
  return { reading, names, present, spoken: spokenIn(reading, names, present) };
}

const nothing: readonly Finding[] = [];

/** What is found in each sentence that speaks of anybody, where it stands. */
export function eachSpoken(
  findIn: (sentence: Sentence, spoken: Spoken, before: Beside, after: Beside) => readonly Finding[],
): (people: PeopleOf) => Finding[] {
  const foundIn = eachSentence<readonly Finding[], NameIndex, Present>(
    (sentences, at, names, present) => {
      const sentence = sentences[at];
      const spoken = spokenAt(sentences, at, names, present);
      if (!sentence || spoken === nobody) return nothing;
      return findIn(sentence, spoken, sentences[at - 1]?.alone, sentences[at + 1]?.alone);
    },
    { back: reach, on: 1 },
  );
  return ({ reading, names, present }) => {
    const findings: Finding[] = [];
    const found = foundIn(reading, names, present);
    for (let at = 0; at < found.length; at++) {
      const sentence = reading.sentences[at];
      if (sentence) for (const finding of found[at] ?? nothing) findings.push(placed(sentence, finding));
    }
    return findings;
  };
}

/** Of grave words nothing is said, wherever in the draft they stand. Asked only where something is found, as it is searched for. */
export const unlessGrave = ({ reading }: PeopleOf, found: Finding[]): Finding[] =>
  found.length > 0 && isGraveDraft(reading) ? [] : found;

/** All of them one after the other: those who are kept, then the others. */
export const mentionsIn = ({ spoken }: PeopleOf): Mention[] => [
  ...spoken.flatMap(({ keptAbsent }, at) => inPlace(at, keptAbsent)),
  ...spoken.flatMap(({ othersAbsent }, at) => inPlace(at, othersAbsent)),
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
