import { isSameShape } from '@/utils/people/same-shape';
import { type DraftLine, draftOfLines, type LineField, type LineValue, linesOf } from './draft-lines';
import type { PersonDraft } from './types';

/** One line on which a file and what is kept are not the same. */
export interface DifferenceLine {
  /** Names the line in a choice. */
  place: string;
  field: LineField;
  /** Null: nothing is kept there. */
  here: LineValue | null;
  there: LineValue;
  /** Suggested: what is new is taken in, what would replace something waits for the user. */
  take: boolean;
}

/** Where and when a preference comes from is no difference: the file would say it again each time. */
const compared = (value: LineValue): unknown => (typeof value === 'object' && 'value' in value ? value.value : value);

/** A name that is kept as an alias, or the other way round, is known. */
const namePlaces = (name: string): string[] =>
  linesOf({ ...draftOfLines([]), name, aliases: [name] }).flatMap(({ field, place }) =>
    field === 'aliases' ? [place] : [],
  );

function isKnown(line: DraftLine, kept: ReadonlyMap<string, DraftLine>, names: ReadonlySet<string>): boolean {
  if (line.field === 'aliases' && names.has(line.place)) return true;
  if (line.field === 'name' && namePlaces(String(line.value)).some((place) => kept.has(place))) return true;
  const same = kept.get(line.place);
  return same !== undefined && (line.field === 'identities' || isSameShape(compared(same.value), compared(line.value)));
}

/** What a file says beyond or against what is kept. What it does not say is no difference. */
export function differencesOf(here: PersonDraft, there: PersonDraft): DifferenceLine[] {
  const kept = new Map(linesOf(here).map((line) => [line.place, line]));
  const names = new Set(namePlaces(here.name));
  return linesOf(there)
    .filter((line) => !isKnown(line, kept, names))
    .map(({ place, field, value }) => {
      const old = kept.get(place)?.value ?? null;
      return { place, field, here: old, there: value, take: old === null };
    });
}

/** What is kept, with the chosen lines of the file put in. */
export function joined(here: PersonDraft, there: PersonDraft, take: ReadonlySet<string>): PersonDraft {
  const taken = differencesOf(here, there).filter(({ place }) => take.has(place));
  const lines = new Map(linesOf(here).map((line) => [line.place, line]));
  for (const { place, field, there: value } of taken) lines.set(place, { place, field, value });
  return { ...draftOfLines([...lines.values()]), ...(here.uid ? { uid: here.uid } : {}) };
}
