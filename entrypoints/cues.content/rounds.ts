import type { Cue, Shown } from '@/utils/cues/types';
import { isAlive } from '@/utils/dom/alive';
import { isComposing, sinceInput } from '@/utils/editors/composing';
import { CallFailed } from '@/utils/messages/frame-client';
import { logFailure } from '@/utils/platform/log';
import type { PageReading } from '@/utils/sites/read-snapshot';
import type { SiteDraft } from '@/utils/sites/types';
import type { Drafting } from './drafting';
import { makeFinding } from './finding';
import type { KnowledgeSource } from './knowledge';
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
  /** The user switched this site off. */
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

/** A longer one: until then what is raised is not changed for another, however useful. */
const rest = 2_500;

/** Milliseconds until the user has paused for so long in all of these documents. */
function untilPaused(documents: Iterable<Document>, long: number): number {
  let left = 0;
  for (const document of documents) left = Math.max(left, isComposing(document) ? long : long - sinceInput(document));
  return left;
}

const documentsOf = (drafts: readonly SiteDraft[]): Set<Document> =>
  new Set([document, ...drafts.map(({ field }) => field.ownerDocument)]);

/** Reads the page, asks what is known, checks, shows: one round after the other, each for the page as it is by then. */
export function makeRounds(parts: RoundParts, signal: AbortSignal): Rounds {
  const finding = makeFinding(parts);
  let latest: Round | undefined;

  /** Without drafts whose frame went since. */
  function current(): Round | undefined {
    if (latest && !latest.drafts.every(({ field }) => isAlive(field))) {
      latest = { ...latest, drafts: latest.drafts.filter(({ field }) => isAlive(field)) };
    }
    return latest;
  }
  const left = (long: number) => untilPaused(documentsOf(current()?.drafts ?? []), long);
  const shown = (): Shown => ({ raised: latest?.cues.filter(({ raised }) => raised) ?? [], typing: left(rest) > 0 });
  function show(round: Round | undefined): void {
    if (signal.aborted) return;
    latest = round;
    parts.draw(round);
    if (round) parts.report(round);
  }
  function failed(error: unknown): void {
    show(undefined);
    const key = error instanceof CallFailed ? error.error.key : undefined;
    if (key === 'errors.siteOff') parts.switchedOff();
    else if (key === 'errors.updated') parts.cutOff();
    else if (!key) logFailure('reading the page', error);
  }
  async function round(): Promise<void> {
    const read = parts.read();
    show(read && { ...read, ...(await finding.find(read.snapshot, shown)) });
    // Of several cues another may be more useful than the raised one, and takes its place when the user rests.
    const wait = (latest?.cues.length ?? 0) > 1 ? left(rest) : 0;
    if (wait > 0) turns.later(wait);
  }
  const turns = makeTurns(
    () => round().catch(failed),
    () => left(pause),
    signal,
  );
  return {
    changed: turns.soon,
    latest: current,
    askAnew() {
      finding.askAnew();
      turns.soon();
    },
  };
}
