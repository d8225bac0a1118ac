import type { CheckId, Finding, Knowledge } from '@/utils/checks/types';

/** What helps most comes first: what would hurt somebody, then slips that cannot be taken back, then comfort. */
const weights: Record<CheckId, number> = {
  'absent-person': 1,
  harsh: 0.9,
  'unfilled-blank': 0.85,
  'wrong-greeting': 0.82,
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

export const rankOf = (finding: Finding, knowledge: Knowledge): number =>
  weights[finding.check] * finding.sure * (needsCare(finding, knowledge) ? 1.15 : 1);

export const isListed = ({ sure }: Finding): boolean => sure >= listedFrom;

export const mayRaise = (finding: Finding, knowledge: Knowledge): boolean =>
  finding.sure >= (needsCare(finding, knowledge) ? raisedFromWithCare : raisedFrom);
