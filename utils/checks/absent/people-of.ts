import { wordsOfName } from '@/utils/checks/name-match';
import { isEnglish, type Reading, readingOf } from '@/utils/checks/reading';
import type { Knowledge } from '@/utils/checks/types';
import type { Draft } from '@/utils/conversation/types';
import { greetedIn } from './greeted';
import { type Mention, namesIn } from './mentions';
import { isPresent, isReaderName, type Present, presentIn } from './present';
import { pronounsIn } from './pronouns';
import { isGrave } from './quiet';
import { type Page, standingOfPronoun, strangersOf } from './referents';
import { hasSafeEar } from './safe-ears';
import type { Stranger } from './strangers';

/** Everybody a draft speaks of, and who of them will not read it. */
export interface PeopleOf {
  reading: Reading;
  present: Present;
  /** Named and kept, readers among them. */
  named: readonly Mention[];
  /** Kept, and not among the readers; by name or by a pronoun that can mean nobody else. */
  keptAbsent: readonly Mention[];
  /** Anybody else who is not among the readers. */
  othersAbsent: readonly Mention[];
}

const pronouns = new Set('he she him her his herself himself'.split(' '));

/** Pronouns that are not certainly those of somebody kept; who is meant by them is read from what stands before. */
function loosePronouns(page: Page, certain: readonly Mention[]): Mention[] {
  const isCertain = (at: number, from: number) => certain.some((mention) => mention.at === at && mention.from === from);
  return page.sentences.flatMap(({ tokens }, at) =>
    tokens.flatMap(({ word, text }, from) => {
      if (!pronouns.has(word) || isCertain(at, from) || standingOfPronoun(at, from, page) !== 'absent') return [];
      return [{ at, from, to: from + 1, refs: [], named: text, name: text, pronoun: true, kept: false }];
    }),
  );
}

function isAbsentStranger({ from, to, kind, named }: Stranger, at: number, { kept, present }: Page): boolean {
  if (kind === 'public' || kind === 'own-kin') return false;
  if ((kept.get(at) ?? []).some((mention) => from < mention.to && mention.from < to)) return false;
  return kind === 'role' || kind === 'epithet' || !isPresent(wordsOfName(named), [], present);
}

const strangersOn = (page: Page): Mention[] =>
  [...page.strangers].flatMap(([at, found]) =>
    found
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
      })),
  );

function bySentence(named: readonly Mention[]): Map<number, Mention[]> {
  const by = new Map<number, Mention[]>();
  for (const mention of named) by.set(mention.at, [...(by.get(mention.at) ?? []), mention]);
  return by;
}

function readPeople(draft: Draft, reading: Reading, knowledge: Knowledge): PeopleOf {
  const { sentences } = reading;
  const present = presentIn(draft, knowledge, greetedIn(sentences));
  const named = sentences.flatMap((sentence, at) => namesIn(sentence, at, knowledge.names));
  const certain = pronounsIn(sentences, named, (word) => isReaderName(word, present));
  const page: Page = { sentences, kept: bySentence(named), strangers: strangersOf(sentences), present };
  return {
    reading,
    present,
    named,
    keptAbsent: [...named, ...certain].filter(({ name, refs }) => !isPresent(wordsOfName(name), refs, present)),
    othersAbsent: [...loosePronouns(page, certain), ...strangersOn(page)],
  };
}

const known = new WeakMap<Reading, { draft: Draft; knowledge: Knowledge; people: PeopleOf | null }>();

/**
 * Null where checks of the people family say nothing: recipients that are not known, another language, grave words, or
 * somebody among the readers before whom people must be able to speak.
 */
export function peopleOf(draft: Draft, knowledge: Knowledge): PeopleOf | null {
  const reading = readingOf(draft);
  const before = known.get(reading);
  if (before?.draft === draft && before.knowledge === knowledge) return before.people;
  const silent =
    !draft.recipientsKnown ||
    !isEnglish(reading, knowledge.language) ||
    isGrave(reading.own) ||
    hasSafeEar(draft, knowledge);
  const people = silent ? null : readPeople(draft, reading, knowledge);
  known.set(reading, { draft, knowledge, people });
  return people;
}
