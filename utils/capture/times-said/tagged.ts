import { bareWord } from '@/utils/capture/bare-word';
import { type Found, timesFound } from '@/utils/capture/learnt/times-found';
import { type Tag, taggedAt } from './said-words';

/** A part of a clause: a time, a phrase that is known, or a word that is not. */
export type Part = { /** Whether it stands behind a comma. */ isApart: boolean } & (
  | { kind: 'time'; found: Found }
  | { kind: Tag; phrase: string }
  | { kind: 'other'; word: string }
);

const isSign = /^[-–—,;:.]$/u;

/** The part that begins at a place, and how many words it has. */
function partAt(words: readonly string[], at: number, found: readonly Found[]) {
  const time = found.find(({ from }) => from === at);
  if (time) return { said: { kind: 'time', found: time } as const, many: time.to - at };
  const ahead = found.find(({ from }) => from > at)?.from ?? words.length;
  const tagged = taggedAt(words.slice(0, ahead), at);
  return tagged
    ? { said: { kind: tagged.tag, phrase: tagged.phrase } as const, many: tagged.many }
    : { said: { kind: 'other', word: words[at] ?? '' } as const, many: 1 };
}

const isPoint = (next: Part | undefined) => next?.kind === 'time' && /^(?:AT|FROM)$/u.test(next.found.kind);
const isRange = (next: Part | undefined) => next?.kind === 'time' && /^(?:HOURS|TO)$/u.test(next.found.kind);

/** "In at 9" is a beginning, "in 9-5" is where somebody is, and "in the morning" is neither; "off at 5" is an end. */
function sided(part: Part, next: Part | undefined): Part {
  if (part.kind !== 'side') return part;
  const isIn = /\b(?:in|on)$/u.test(part.phrase);
  // "On Tuesdays from 9 to 11".
  if (
    part.phrase === 'on' &&
    next?.kind === 'time' &&
    /^(?:mon|tue|wed|thu|fri|sat|sun|every|each|week)/u.test(next.found.text)
  )
    return { ...part, kind: 'fill' };
  if (isPoint(next)) return { ...part, kind: isIn ? 'start' : 'end' };
  if (isIn) return { ...part, kind: isRange(next) || !next ? 'there' : 'fill' };
  if (part.phrase === 'home') return { kind: 'other', word: 'home', isApart: part.isApart };
  return { ...part, kind: part.phrase.endsWith('off') ? 'off' : 'end' };
}

/** A clause in its parts; undefined where it tells no time. What is of a date is none of the week. */
export function partsOf(plain: string, today: Temporal.PlainDate): Part[] | undefined {
  const written = plain.split(' ').filter((word) => !isSign.test(word));
  const words = written.map(bareWord);
  const found = timesFound(written, today);
  if (found.length === 0 || found.some(({ kind }) => kind === 'DATE')) return undefined;
  const parts: Part[] = [];
  for (let at = 0; at < words.length; ) {
    const { said, many } = partAt(words, at, found);
    parts.push({ ...said, isApart: /[,;:]$/u.test(written[at - 1] ?? '') });
    at += many;
  }
  return parts.map((part, place) => sided(part, parts[place + 1]));
}
