import type { LedgerCount } from '@/utils/cues/ledger';
import { say } from '@/utils/platform/say';

const shownWords = (shown: number): string =>
  shown === 1 ? say('options.checks.ledger.shownOnce') : say('options.checks.ledger.shown', String(shown));

function helpedWords(helped: number): string {
  if (helped === 0) return say('options.checks.ledger.helpedNever');
  return helped === 1 ? say('options.checks.ledger.helpedOnce') : say('options.checks.ledger.helped', String(helped));
}

/** "Mentioned 24 times, you changed something 2 times." */
export function ledgerWords(count: LedgerCount | undefined): string {
  if (!count || count.shown === 0) return say('options.checks.ledger.none');
  return `${shownWords(count.shown)}, ${helpedWords(count.helped)}.`;
}

/** Why a check offers to go quiet. */
export function offerWords({ shown, helped }: LedgerCount): string {
  if (helped === 0) return say('cue.offer.whyNever', String(shown));
  return helped === 1 ? say('cue.offer.whyOnce', String(shown)) : say('cue.offer.why', String(shown), String(helped));
}
