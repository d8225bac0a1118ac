import type { Draft } from '@/utils/conversation/types';
import type { Sentence } from '@/utils/text/sentences';
import { type Evidence, evidenceFor, type Sign, signOf } from './absent/evidence';
import { greetedIn } from './absent/greeted';
import { type Mention, namesIn } from './absent/mentions';
import { isPresent, isReaderName, presentIn } from './absent/present';
import { pronounsIn } from './absent/pronouns';
import { isGrave, isGraveHere, isKind } from './absent/quiet';
import { type Page, standingOfPronoun, strangersOf } from './absent/referents';
import { hasSafeEar } from './absent/safe-ears';
import { isOwnReport, withSlot } from './absent/slot';
import { examples } from './examples/absent-person';
import { wordsOfName } from './name-match';
import { isEnglish, type Reading, readingOf } from './reading';
import type { Check, Finding, Knowledge } from './types';

const whys = {
  judged: 'checks.absentPerson.judged',
  heard: 'checks.absentPerson.heard',
  personal: 'checks.absentPerson.personal',
} as const;

/** A pronoun, or a name that two people share, is a little less sure. */
const doubt = ({ pronoun, refs }: Mention): number => (pronoun ? 0.94 : 1) * (refs.length > 1 ? 0.96 : 1);

const round = (sure: number): number => Math.round(sure * 100) / 100;

function findingOf(mention: Mention, { matter, sure, start, end }: Evidence): Finding {
  return {
    check: 'absent-person',
    start,
    end,
    sure: round(sure * doubt(mention)),
    why: { key: whys[matter], args: [mention.name] },
    suggestion: null,
    person: mention.refs.length === 1 ? (mention.refs[0] ?? null) : null,
    named: mention.named,
  };
}

const textOf = (own: string, sentence: Sentence | undefined): string =>
  sentence ? own.slice(sentence.start, sentence.end) : '';

function signBeside(beside: readonly (Sentence | undefined)[]): Sign | null {
  const found = beside.map((sentence) => (sentence ? signOf(sentence.tokens) : null));
  return found.includes('secret') ? 'secret' : (found.find((sign) => sign !== null) ?? null);
}

function findingFor(mention: Mention, { sentences, own }: Reading): Finding[] {
  const sentence = sentences[mention.at];
  const text = textOf(own, sentence);
  if (!sentence || isKind(text)) return [];
  const beside = [sentences[mention.at - 1], sentences[mention.at + 1]];
  if (isGraveHere(text)) return [];
  const evidence = evidenceFor({
    sentence,
    tokens: withSlot(sentence.tokens, mention),
    own: text,
    beside: beside.map((other) => textOf(own, other)).join(' '),
    signBeside: signBeside(beside),
    kept: mention.kept,
  });
  const ownReport = isOwnReport(sentence.tokens, mention);
  const surest = evidence.find(({ matter }) => matter !== 'judged' || !ownReport);
  return surest ? [findingOf(mention, surest)] : [];
}

/** One finding a sentence and person: the surest. */
function surestOfEach(found: readonly { mention: Mention; finding: Finding }[]): Finding[] {
  const best = new Map<string, Finding>();
  for (const { mention, finding } of found) {
    const key = `${mention.at} ${mention.refs.join()}`;
    const known = best.get(key);
    if (!known || finding.sure > known.sure) best.set(key, finding);
  }
  return [...best.values()].sort((a, b) => a.start - b.start);
}

const unnamed = new Set('he she him her his himself herself'.split(' '));

/** Pronouns that are not certainly those of somebody kept; who is meant by them is read from what stands before. */
function looseTokens(page: Page, certain: readonly Mention[]): Mention[] {
  return page.sentences.flatMap(({ tokens }, at) =>
    tokens.flatMap(({ word, text }, from) => {
      if (!unnamed.has(word) || certain.some((mention) => mention.at === at && mention.from === from)) return [];
      if (standingOfPronoun(at, from, page) !== 'absent') return [];
      return [{ at, from, to: from + 1, refs: [], named: text, name: text, pronoun: true, kept: false }];
    }),
  );
}

function strangersOn({ strangers, kept, present }: Page): Mention[] {
  return [...strangers].flatMap(([at, found]) =>
    found.flatMap(({ from, to, kind, named }) => {
      const isKept = (kept.get(at) ?? []).some((mention) => from < mention.to && mention.from < to);
      if (isKept || (kind !== 'named' && kind !== 'role')) return [];
      if (kind === 'named' && isPresent(wordsOfName(named), [], present)) return [];
      return [{ at, from, to, refs: [], named, name: named, pronoun: false, kept: false }];
    }),
  );
}

function bySentence(named: readonly Mention[]): Map<number, Mention[]> {
  const by = new Map<number, Mention[]>();
  for (const mention of named) by.set(mention.at, [...(by.get(mention.at) ?? []), mention]);
  return by;
}

function find(draft: Draft, knowledge: Knowledge): Finding[] {
  if (!draft.recipientsKnown) return [];
  const reading = readingOf(draft);
  if (!isEnglish(reading, knowledge.language)) return [];
  if (isGrave(reading.own) || hasSafeEar(draft, knowledge)) return [];
  const named = reading.sentences.flatMap((sentence, at) => namesIn(sentence, at, knowledge.names));
  const present = presentIn(draft, knowledge, greetedIn(reading.sentences));
  const isAbsent = (mention: Mention) => !isPresent(wordsOfName(mention.name), mention.refs, present);
  const certain = pronounsIn(reading.sentences, named, (word) => isReaderName(word, present));
  const page: Page = {
    sentences: reading.sentences,
    kept: bySentence(named),
    strangers: strangersOf(reading.sentences),
    present,
  };
  const absent = [...[...named, ...certain].filter(isAbsent), ...looseTokens(page, certain), ...strangersOn(page)];
  return surestOfEach(
    absent.flatMap((mention) => findingFor(mention, reading).map((finding) => ({ mention, finding }))),
  );
}

/**
 * A person the user keeps, named in the draft, not among its readers, and judged, passed on as hearsay or as a private
 * matter in that sentence. A draft that is addressed to nobody yet has no readers, so whoever is named is absent; a draft
 * whose recipients could not be read is left alone.
 */
export const absentPerson: Check = {
  id: 'absent-person',
  kind: 'people',
  raises: 'yes',
  title: 'checks.absentPerson.title',
  why: 'checks.absentPerson.why',
  tries: [
    'checks.absentPerson.tries.sayItToThem',
    'checks.absentPerson.tries.addThem',
    'checks.absentPerson.tries.keepToFacts',
  ],
  find,
  examples,
};
