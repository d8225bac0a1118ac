import type { Snapshot } from '@/utils/conversation/types';
import type { Cue } from '@/utils/cues/types';
import { isComposing, sinceInput } from '@/utils/editors/composing';
import { CallFailed } from '@/utils/messages/frame-client';
import type { FrameKnowledge } from '@/utils/messages/protocol';
import { clock } from '@/utils/platform/clock';
import { logFailure } from '@/utils/platform/log';
import type { PageReading } from '@/utils/sites/read-snapshot';
import type { SiteDraft } from '@/utils/sites/types';
import type { Drafting } from './drafting';
import { type KnowledgeSource, participantsOf } from './knowledge';
import { makeTurns } from './turns';

/** The page as it was read last, and what was found in it. */
export interface Round extends PageReading {
  cues: Cue[];
  /** Those that judge a draft as talk about somebody. */
  aboutPeople: ReadonlySet<Cue>;
  /** By the draft's key: of what is written there, or else of what it answers. */
  languages: ReadonlyMap<string, string>;
}

export interface RoundParts {
  /** Undefined: no site of ours is on this page now. */
  read(): PageReading | undefined;
  knowledge: KnowledgeSource;
  drafting(): Promise<Drafting | undefined>;
  /** Shows the round; undefined: there is nothing to show, and nothing of ours stays. */
  draw(round: Round | undefined): void;
  report(round: Round): void;
  /** The extension was updated or removed under this page. */
  cutOff(): void;
  /** The user switched this site off: everything goes, until something in what is known changes. */
  switchedOff(): void;
}

export interface Rounds {
  /** Something on the page changed. */
  changed(): void;
  /** What is known may have changed, or this site's switch. */
  askAnew(): void;
  latest(): Round | undefined;
}

/** Nobody is told about a sentence while still writing it. */
const pause = 600;

/** Milliseconds until the user has paused in all of these documents. */
function untilPause(documents: Iterable<Document>): number {
  let left = 0;
  for (const document of documents) left = Math.max(left, isComposing(document) ? pause : pause - sinceInput(document));
  return left;
}

const documentsOf = (drafts: readonly SiteDraft[]): Set<Document> =>
  new Set([document, ...drafts.map(({ field }) => field.ownerDocument)]);

type Found = Omit<Round, keyof PageReading>;

const nothing: Found = { cues: [], aboutPeople: new Set(), languages: new Map() };

function findIn({ cuesOf, isAboutPeople, languageOf }: Drafting, snapshot: Snapshot, known: FrameKnowledge): Found {
  const cues = known.settings.blank ? [] : cuesOf(snapshot, known);
  const languages = snapshot.drafts.map((draft): [string, string] => [
    draft.key,
    languageOf(draft, snapshot.conversation?.incoming),
  ]);
  return {
    cues,
    aboutPeople: new Set(cues.filter(({ check }) => isAboutPeople(check))),
    languages: new Map(languages.filter(([, language]) => language !== 'und')),
  };
}

/** Checks again only when the page or what is known says something new, or the hour may. */
function makeChecking() {
  let last: { key: string; known: FrameKnowledge; found: Found } | undefined;
  return (drafting: Drafting, snapshot: Snapshot, known: FrameKnowledge): Found => {
    const key = JSON.stringify([snapshot, Math.floor(clock.now() / 60_000)]);
    if (last?.key !== key || last.known !== known) last = { key, known, found: findIn(drafting, snapshot, known) };
    return last.found;
  };
}

/** Reads the page, asks what is known, checks, shows: one round after the other, each for the page as it is by then. */
export function makeRounds(parts: RoundParts, signal: AbortSignal): Rounds {
  const check = makeChecking();
  let latest: Round | undefined;
  let off = false;
  let mustAsk = false;

  async function find(snapshot: Snapshot): Promise<Found> {
    const hasDrafts = snapshot.drafts.length > 0;
    if (!hasDrafts && !mustAsk) return nothing;
    mustAsk = false;
    const known = await parts.knowledge.about(participantsOf(snapshot));
    const drafting = hasDrafts ? await parts.drafting() : undefined;
    return drafting ? check(drafting, snapshot, known) : nothing;
  }
  function show(round: Round | undefined): void {
    if (signal.aborted) return;
    latest = round;
    parts.draw(round);
    if (round) parts.report(round);
  }
  function failed(error: unknown): void {
    show(undefined);
    const key = error instanceof CallFailed ? error.error.key : undefined;
    off = key === 'errors.siteOff';
    if (off) parts.switchedOff();
    else if (key === 'errors.updated') parts.cutOff();
    else if (!key) logFailure('reading the page', error);
  }
  async function round(): Promise<void> {
    if (off) return;
    const read = parts.read();
    show(read && { ...read, ...(await find(read.snapshot)) });
  }
  const wait = () => untilPause(documentsOf(latest?.drafts ?? []));
  const turns = makeTurns(() => round().catch(failed), wait, signal);
  return {
    changed: turns.soon,
    latest: () => latest,
    askAnew() {
      parts.knowledge.forget();
      mustAsk = true;
      off = false;
      turns.soon();
    },
  };
}
