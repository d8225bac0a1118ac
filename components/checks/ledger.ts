import { type Accessor, createMemo } from 'solid-js';
import { useApp } from '@/components/live/app';
import { createAsked } from '@/components/live/asked';
import type { CheckId } from '@/utils/checks/types';
import { type LedgerCount, totalsOf } from '@/utils/cues/ledger';
import { offersQuiet } from '@/utils/cues/quiet-offer';
import { callBackground } from '@/utils/messages/client';

interface Ledger {
  totals: Accessor<ReadonlyMap<CheckId, LedgerCount>>;
  /** The counts of a check that offers to go quiet. */
  offerOf: (check: CheckId) => LedgerCount | undefined;
}

/** How often checks spoke up, and which of them offer to go quiet by the settings as they are. */
export function createLedger(): Ledger {
  const { settings, now } = useApp();
  const entries = createAsked(
    () => ({}),
    (query) => callBackground('ledger', query),
  );
  const totals = createMemo(() => totalsOf(entries.value() ?? [], now()));
  return {
    totals,
    offerOf(check) {
      const count = totals().get(check);
      return count && offersQuiet(count, settings(), now()) ? count : undefined;
    },
  };
}
