import type { CheckId } from '@/utils/checks/types';
import type { Draft } from '@/utils/conversation/types';
import { isAnswered } from './answered';
import type { LedgerCount } from './ledger';
import { goesOn } from './raise';
import type { Cue, GivenAnswer } from './types';

/** `passed`: gone by no doing of the user's, as when an hour is over. */
type Outcome = 'open' | 'helped' | 'dismissed' | 'passed';

interface Followed {
  cue: Cue;
  outcome: Outcome;
}

interface Trail {
  text: string;
  readers: string;
  cues: readonly Followed[];
}

/** What became so far of the cues that were shown in each draft. Held in the page's memory alone. */
export type Trails = ReadonlyMap<string, Trail>;

export interface Sight {
  drafts: readonly Pick<Draft, 'key' | 'text' | 'recipients' | 'recipientsKnown'>[];
  cues: readonly Cue[];
  answers: readonly GivenAnswer[];
  /** Whether what is raised is before the user's eyes. */
  seen: boolean;
}

type Field = Exclude<keyof LedgerCount, 'check'>;

interface Step {
  check: CheckId;
  field: Field;
  by: 1 | -1;
}

const ofOutcome: Partial<Record<Outcome, Field>> = { helped: 'helped', dismissed: 'dismissed' };

/** The same cue among those read now; one whose words were changed within its place only while it was still there. */
const againIn = ({ cue, outcome }: Followed, present: readonly Cue[]): Cue | undefined =>
  present.find(({ id }) => id === cue.id) ?? (outcome === 'open' ? present.find((now) => goesOn(cue, now)) : undefined);

function outcomeOf({ cue, outcome }: Followed, changed: boolean, answers: readonly GivenAnswer[]): Outcome {
  if (outcome !== 'open') return outcome;
  if (isAnswered(cue, answers)) return 'dismissed';
  return changed ? 'helped' : 'passed';
}

function stepsFrom(before: Outcome, now: Outcome, check: CheckId): Step[] {
  if (before === now) return [];
  const step = (outcome: Outcome, by: Step['by']): Step[] => {
    const field = ofOutcome[outcome];
    return field ? [{ check, field, by }] : [];
  };
  return [...step(before, -1), ...step(now, 1)];
}

type SeenDraft = Sight['drafts'][number];

function followDraft(before: Trail | undefined, draft: SeenDraft, sight: Sight): { trail: Trail; steps: Step[] } {
  // Recipients that cannot be read are no change of them.
  const readers = draft.recipientsKnown || !before ? JSON.stringify(draft.recipients) : before.readers;
  const changed = before !== undefined && (before.text !== draft.text || before.readers !== readers);
  const present = sight.cues.filter((cue) => cue.draft === draft.key);
  const steps: Step[] = [];
  const old = (before?.cues ?? []).map((followed): Followed => {
    const again = againIn(followed, present);
    const outcome = again ? 'open' : outcomeOf(followed, changed, sight.answers);
    steps.push(...stepsFrom(followed.outcome, outcome, followed.cue.check));
    return { cue: again ?? followed.cue, outcome };
  });
  const fresh = sight.seen ? present.filter((cue) => cue.raised && !old.some((one) => one.cue.id === cue.id)) : [];
  steps.push(...fresh.map(({ check }): Step => ({ check, field: 'shown', by: 1 })));
  const cues = [...old, ...fresh.map((cue): Followed => ({ cue, outcome: 'open' }))];
  return { trail: { text: draft.text, readers, cues }, steps };
}

function sumOf(steps: readonly Step[]): LedgerCount[] {
  const counts = new Map<CheckId, LedgerCount>();
  for (const { check, field, by } of steps) {
    const count = counts.get(check) ?? { check, shown: 0, helped: 0, dismissed: 0 };
    counts.set(check, { ...count, [field]: count[field] + by });
  }
  return [...counts.values()].filter(({ shown, helped, dismissed }) => shown || helped || dismissed);
}

/**
 * What a reading of the page adds to the ledger: each cue once a draft, however often it is read. A draft that stands
 * empty was sent or given up, and one that is gone tells nothing: what was open in them stays uncounted.
 */
export function follow(trails: Trails, sight: Sight): { trails: Trails; counts: LedgerCount[] } {
  const next = new Map(trails);
  const steps: Step[] = [];
  for (const draft of sight.drafts) {
    if (draft.text === '') {
      next.delete(draft.key);
      continue;
    }
    const found = followDraft(trails.get(draft.key), draft, sight);
    next.set(draft.key, found.trail);
    steps.push(...found.steps);
  }
  return { trails: next, counts: sumOf(steps) };
}
