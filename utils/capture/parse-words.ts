import { trimSigns } from '@/utils/text/trim-signs';
import type { Span } from '@/utils/text/types';
import { inOneSpelling } from './one-spelling';
import type { Read } from './prose';
import { readPieces } from './read-pieces';
import { type Cut, settle } from './settle';
import type { Captured, CaptureGiven, Change, Question, Reading, Told } from './types';

/** More is no quick word about somebody but a text to keep as it is. */
const longest = 4_000;

/** What is kept in words is kept as the user wrote it. */
function withTexts(told: Told, asWritten: (words: string) => string): Told {
  if (told.kind === 'mark') return { ...told, mark: { ...told.mark, text: asWritten(told.mark.text) } };
  if (told.kind === 'line' || told.kind === 'item') return { ...told, text: asWritten(told.text) };
  // Why somebody is away stands behind the dates, in small letters.
  if (told.kind !== 'preference' || told.value.kind === 'away') return told;
  if (!('text' in told.value) || !told.value.text) return told;
  return { ...told, value: { ...told.value, text: asWritten(told.value.text) } };
}

/** What is said where in the text as it was written. */
function readsOf(written: string, given: CaptureGiven): Read[] {
  const respelt = inOneSpelling(written);
  const asWritten = (told: Told) => withTexts(told, (words) => respelt.asWritten(words));
  return readPieces(respelt.text, given).map((read) => ({
    ...read,
    start: respelt.writtenAt(read.start),
    end: respelt.writtenAt(read.end),
    readings: read.readings.map(({ told, ask, ...reading }) => ({
      ...reading,
      ...(told && { told: told.map(asWritten) }),
      ...(ask && { ask: { ...ask, answers: ask.answers.map(asWritten) } }),
    })),
  }));
}

/** Runs of what was not understood, as they were written. */
function restOf(text: string, reads: readonly Read[]): string {
  const runs: Span[] = [];
  let isOpen = false;
  for (const { start, end, readings } of reads) {
    const run = runs.at(-1);
    if (readings.length > 0) isOpen = false;
    else if (isOpen && run) run.end = end;
    else {
      runs.push({ start, end });
      isOpen = true;
    }
  }
  return runs.map(({ start, end }) => trimSigns(text.slice(start, end), /[\s,;*•-]/, /[\s,;]/)).join('\n');
}

/** The kinds of preferences that were told without doubt. */
const kindsIn = (reads: readonly Read[]): Set<string> =>
  new Set(
    reads.flatMap(({ readings }) =>
      readings.flatMap(({ told = [], loose }) =>
        loose ? [] : told.flatMap((one) => (one.kind === 'preference' ? one.value.kind : [])),
      ),
    ),
  );

/** "9-5, off Weds": beside weekly hours a day off is one of every week. */
const besideHours = (reading: Reading, surely: ReadonlySet<string>): Reading =>
  reading.beside && surely.has('work-hours') ? { cut: reading.beside } : reading;

/** "Early bird, 7-3": what was said roughly is left out where figures say it. */
const saidOf = ({ readings }: Read, surely: ReadonlySet<string>): Reading[] =>
  readings
    .filter(({ loose }) => !loose?.some((kind) => surely.has(kind)))
    .map((reading) => besideHours(reading, surely));

/**
 * Reads what a user typed about a person: what would be kept, what must be asked, and the rest, which is a note. A clause is
 * read only if every word of it is accounted for; nothing is kept by this, it is for a preview.
 */
export function parseWords(text: string, given: CaptureGiven): Captured {
  const reads = text.length > longest ? [] : readsOf(text, given);
  const changes: Change[] = [];
  const cuts: Cut[] = [];
  const asked: Question[] = [];
  const surely = kindsIn(reads);
  for (const read of reads) {
    const spans = [{ start: read.start, end: read.end }];
    for (const { told = [], ask, cut } of saidOf(read, surely)) {
      changes.push(...told.map((one) => ({ told: one, spans })));
      if (cut) cuts.push({ cut, spans });
      if (ask) asked.push({ about: ask.about, spans, answers: ask.answers.map((one) => ({ told: one, spans })) });
    }
  }
  const isAllRest = reads.every(({ readings }) => readings.length === 0);
  return { ...settle(changes, cuts, asked), rest: isAllRest ? text.trim() : restOf(text, reads) };
}
