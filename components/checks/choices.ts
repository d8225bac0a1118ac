import type { Check, CheckId } from '@/utils/checks/types';
import { raises } from '@/utils/cues/rank';
import type { Settings } from '@/utils/records/setting';

/** How a check tells the user: by the pill, in the sidebar alone, or not at all. */
export type Telling = 'raised' | 'listed' | 'off';

type Chosen = Pick<Settings, 'off' | 'raised' | 'listed'>;

const without = (list: readonly CheckId[], id: CheckId): CheckId[] => list.filter((each) => each !== id);

export function tellingOf({ id }: Pick<Check, 'id'>, chosen: Chosen): Telling {
  if (chosen.off.includes(id)) return 'off';
  return raises(id, chosen) ? 'raised' : 'listed';
}

/** The settings that make a check tell in this way, whatever was chosen before. */
export function choose({ id, raises: by }: Pick<Check, 'id' | 'raises'>, telling: Telling, chosen: Chosen): Chosen {
  const [off, raised, listed] = [chosen.off, chosen.raised, chosen.listed].map((list) => without(list, id));
  return {
    off: telling === 'off' ? [...(off ?? []), id] : (off ?? []),
    raised: telling === 'raised' && by === 'if-chosen' ? [...(raised ?? []), id] : (raised ?? []),
    listed: telling === 'listed' && by === 'yes' ? [...(listed ?? []), id] : (listed ?? []),
  };
}

/** Those that a check has a choice of; an offer in the sidebar never interrupts. */
export const tellingsOf = ({ raises: by }: Pick<Check, 'raises'>): Telling[] =>
  by === 'never' ? ['listed', 'off'] : ['raised', 'listed', 'off'];
