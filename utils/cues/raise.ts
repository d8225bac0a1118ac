import type { Knowledge } from '@/utils/checks/types';
import { mayInterrupt, mayRaise } from './rank';
import type { Cue, CueSettings, Shown } from './types';

type Place = Pick<Cue, 'id' | 'draft' | 'check' | 'start' | 'end'>;

/** The same trouble read again: the same words wherever they went, or the same place with its words grown or mended. */
export const goesOn = (before: Place, now: Place): boolean =>
  before.id === now.id ||
  (before.draft === now.draft &&
    before.check === now.check &&
    (before.start === now.start || (before.start < now.end && now.start < before.end)));

/**
 * Which cue of a draft stands raised. What is raised stays so while its words stand, though a reading may be less sure
 * of them, and nothing takes its place while the user types; at rest the most useful one does.
 */
export function raisedOf(
  ranked: readonly Cue[],
  knowledge: Knowledge,
  chosen: Pick<CueSettings, 'raised' | 'listed'>,
  shown: Shown,
): Cue | undefined {
  const best = ranked.find((cue) => mayRaise(cue, knowledge, chosen));
  const staying = ranked.filter((cue) => mayInterrupt(cue, chosen) && shown.raised.some((old) => goesOn(old, cue)));
  const held = staying.find((cue) => shown.raised.some(({ id }) => id === cue.id)) ?? staying[0];
  return shown.typing ? (held ?? best) : (best ?? held);
}
