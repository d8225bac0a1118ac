import { checks } from '@/utils/checks';
import { sayItToThem } from '@/utils/checks/absent/say-it-to-them';
import { countsOf } from '@/utils/checks/craft/draft-counts';
import { thanksShingles } from '@/utils/checks/craft/shingles';
import type { Counts } from '@/utils/checks/craft/usual';
import { readingOf } from '@/utils/checks/reading';
import { toneModelFrom } from '@/utils/checks/tone/model';
import type { CheckId, ToneModel } from '@/utils/checks/types';
import type { Draft, Snapshot } from '@/utils/conversation/types';
import { cuesFor } from '@/utils/cues/cues-for';
import { follow } from '@/utils/cues/follow';
import type { Cue, Shown } from '@/utils/cues/types';
import type { FrameKnowledge } from '@/utils/messages/protocol';
import { type NameIndex, nameIndexOf } from '@/utils/people/name-index';
import { clock } from '@/utils/platform/clock';
import { languageOf } from '@/utils/text/language';
import type { Span } from '@/utils/text/types';
import { fillFor } from './fill-for';
import { shared } from './shared';

const indexes = new WeakMap<FrameKnowledge, NameIndex>();

function indexIn(known: FrameKnowledge): NameIndex {
  const index = indexes.get(known) ?? nameIndexOf(known.names);
  indexes.set(known, index);
  return index;
}

let tone: ToneModel | null = null;

/** Null where `tone.js` did not run: then words alone raise nothing. */
function toneHere(): ToneModel | null {
  tone ??= shared.attuneTone
    ? toneModelFrom(shared.attuneTone.tone, shared.attuneTone.talk, shared.attuneTone.reader)
    : null;
  return tone;
}

const aboutPeople: ReadonlySet<CheckId> = new Set(checks.filter(({ kind }) => kind === 'people').map(({ id }) => id));

/** What only a page with a draft needs: the checks, templates, and the words that they go by. */
export interface Drafting {
  /** The cues of all drafts by what is known and what stands raised, as of now. */
  cuesOf(snapshot: Snapshot, known: FrameKnowledge, shown: Shown): Cue[];
  follow: typeof follow;
  /** From the start of the sentence in which a span begins to the end of the one in which it ends. */
  sentencesAround(draft: Draft, span: Span): Span;
  sayItToThem: typeof sayItToThem;
  /** What may be counted of a draft that is sent. */
  sentCounts(draft: Draft, salt: string): { counts: Counts; shingles: string[] };
  /** Whether the check judges a draft as talk about somebody. */
  isAboutPeople(check: CheckId): boolean;
  /** BCP 47, of what is written or else of what it answers; `und` where it does not show. */
  languageOf(draft: Draft, incoming: string | undefined): string;
  fillFor: typeof fillFor;
}

/** As many words of thanks as a call may carry; nobody thanks at greater length. */
const mostShingles = 200;

/** Keys of drafts begin anew with each page. Not `crypto.randomUUID`, which pages over plain http lack. */
const life = crypto.getRandomValues(new Uint32Array(4)).join();

function sentencesAround(draft: Draft, span: Span): Span {
  const touched = readingOf(draft).sentences.filter(({ start, end }) => start < span.end && span.start < end);
  return { start: Math.min(span.start, touched[0]?.start ?? span.start), end: touched.at(-1)?.end ?? span.end };
}

export const drafting: Drafting = {
  cuesOf: (snapshot, known, shown) =>
    cuesFor(snapshot, { ...known, names: indexIn(known), tone: toneHere(), life }, clock.now(), shown),
  follow,
  sentencesAround,
  sayItToThem,
  sentCounts(draft, salt) {
    const { sentences } = readingOf(draft);
    const shingles = sentences.flatMap((sentence) => thanksShingles(sentence, salt)).slice(0, mostShingles);
    return { counts: countsOf(sentences), shingles };
  },
  isAboutPeople: (check) => aboutPeople.has(check),
  languageOf(draft, incoming) {
    const { language } = readingOf(draft);
    return language === 'und' && incoming ? languageOf(incoming) : language;
  },
  fillFor,
};
