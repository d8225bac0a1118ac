import type { Moment, PreferenceSource, PreferenceValue } from '@/utils/people/types';
import { draftOf, type KeptPerson, type LineField, type LineValue, linesOf } from './draft-lines';

/** One line of what is kept. `view`: it says how the user sees them, not what they told or are. */
export interface KeptLine {
  field: Exclude<LineField, 'preferences' | 'notes'>;
  values: Exclude<LineValue, object>[];
  view: boolean;
}

/**
 * What is kept of one person, for a clean page to show them when they ask. Plain values without markup; the words of
 * fields, kinds and days are the page's.
 */
export interface KeptAbout {
  name: string;
  lines: KeptLine[];
  marks: { text: string; until: string }[];
  preferences: { value: PreferenceValue; source: PreferenceSource; date: string }[];
  /** Those that the user said may be shown; oldest first. */
  notes: { text: string; day: string; until: string | null }[];
  /** How many notes are the user's own: they are counted, so that nobody is told there are none. */
  ownNotes: number;
  /** What happened and when; oldest first. Their words, where there are any, are the user's own. */
  moments: Pick<Moment, 'kind' | 'channel' | 'at'>[];
  ownMomentWords: number;
  since: string;
  updated: string;
}

/** How the user sees somebody, and what for. */
const views = new Set<LineField>(['role', 'careful', 'relation', 'side', 'marks', 'askedOfThem']);

const isPlain = (value: LineValue): value is Exclude<LineValue, object> => typeof value !== 'object';

function linesAbout(kept: KeptPerson): KeptLine[] {
  const byField = Map.groupBy(linesOf(draftOf(kept)), ({ field }) => field);
  return [...byField].flatMap(([field, lines]) => {
    if (field === 'preferences' || field === 'notes' || field === 'marks') return [];
    return [{ field, values: lines.map(({ value }) => value).filter(isPlain), view: views.has(field) }];
  });
}

const oldestFirst = <T>(records: readonly T[], at: (record: T) => string): T[] =>
  [...records].sort((a, b) => (at(a) < at(b) ? -1 : 1));

export function keptAbout(kept: KeptPerson & { moments: readonly Moment[] }): KeptAbout {
  const { person, preferences, notes, moments } = kept;
  const shown = oldestFirst(notes, ({ created }) => created).filter(({ mayShow }) => mayShow);
  return {
    name: person.name,
    lines: linesAbout(kept),
    marks: (person.marks ?? []).map(({ text, until }) => ({ text, until })),
    preferences: preferences.map(({ value, source, date }) => ({ value, source, date })),
    notes: shown.map(({ text, created, until }) => ({ text, day: created.slice(0, 10), until: until ?? null })),
    ownNotes: notes.length - shown.length,
    moments: oldestFirst(moments, ({ at }) => at).map(({ kind, channel, at }) => ({ kind, channel, at })),
    ownMomentWords: moments.filter(({ text }) => text.trim() !== '').length,
    since: person.created.slice(0, 10),
    updated: person.updated.slice(0, 10),
  };
}
