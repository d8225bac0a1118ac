import { checks } from '@/utils/checks';
import type { CheckId, Finding, Knowledge } from '@/utils/checks/types';
import type { CueSettings } from './types';

/** What helps most has the most: what would hurt somebody, then slips that cannot be taken back, then comfort. */
const weights: Record<CheckId, number> = {
  'absent-person': 1,
  'wrong-ear': 0.98,
  harsh: 0.9,
  blame: 0.88,
  'passive-aggressive': 0.87,
  sarcasm: 0.86,
  impatience: 0.84,
  absolutes: 0.8,
  shouting: 0.8,
  'unfilled-blank': 0.85,
  'wrong-greeting': 0.82,
  'complaint-no-proposal': 0.7,
  'unanswered-question': 0.6,
  'sharper-than-usual': 0.58,
  'over-apology': 0.5,
  'unclear-ask': 0.5,
  'same-words-thanks': 0.45,
  'praise-absent': 0.42,
  'outside-hours': 0.4,
  'wrong-channel': 0.3,
};

/** Below it a finding is not worth a line even in the sidebar. */
const listedFrom = 0.45;
/** Below it a finding waits in the sidebar. */
const raisedFrom = 0.6;
/** With somebody the user asked to be careful about. */
const raisedFromWithCare = 0.45;

/** About somebody the user is careful with, or read by them: what is of nobody in particular is read by all. */
export function needsCare({ person }: Finding, { people, names }: Knowledge): boolean {
  if (person === null) return people.some(({ careful }) => careful);
  return names.needsCare?.(person) === true || people.some(({ ref, careful }) => careful && ref === person);
}

const isSureEnough = (finding: Finding, knowledge: Knowledge): boolean =>
  finding.sure >= (needsCare(finding, knowledge) ? raisedFromWithCare : raisedFrom);

/**
 * Of somebody who cannot answer, or heard by the wrong one. Its sureness is weighed by hand and ends where that of tone,
 * which is learnt, goes on to 1, so the two are not compared: who writes sees a sharp word when they read it again, not who
 * is missing, and sharp words about somebody absent are best told as that.
 */
const leading: ReadonlySet<CheckId> = new Set(['absent-person', 'wrong-ear']);
/** More than any weight and sureness make. */
const lead = 2;

/** By how much it would help: leading ones that may interrupt, then all by what they are and how sure. */
export const rankOf = (finding: Finding, knowledge: Knowledge): number =>
  (leading.has(finding.check) && isSureEnough(finding, knowledge) ? lead : 0) +
  weights[finding.check] * finding.sure * (needsCare(finding, knowledge) ? 1.15 : 1);

export const isListed = ({ sure }: Finding): boolean => sure >= listedFrom;

const raisedBy = new Map(checks.map(({ id, raises: by }) => [id, by]));

/** By the check itself, and by what the user chose for it. */
export function raises(check: CheckId, { raised, listed }: Pick<CueSettings, 'raised' | 'listed'>): boolean {
  const by = raisedBy.get(check);
  return !listed.includes(check) && (by === 'yes' || (by === 'if-chosen' && raised.includes(check)));
}

type Chosen = Pick<CueSettings, 'raised' | 'listed'>;

/** Whether it may stand raised at all, were it sure enough. */
export const mayInterrupt = ({ check, listedOnly }: Finding, chosen: Chosen): boolean =>
  !listedOnly && raises(check, chosen);

export const mayRaise = (
  finding: Finding,
  knowledge: Knowledge,
  chosen: Chosen = { raised: [], listed: [] },
): boolean => mayInterrupt(finding, chosen) && isSureEnough(finding, knowledge);
