import type { Page } from 'puppeteer-core';
import type { Attune } from '@/tests/harness/types';
import { recordTypes } from '@/utils/records';
import type { Chance } from './chance';

/** As many as one message carries with ease. */
const atOnce = 4_000;
const at = '2026-11-20T09:00:00.000Z';

export const addressOf = (place: number) => `person.${place}@office.example`;

const syllables = ['ba', 'ne', 'ri', 'to', 'lu', 'ma', 'ke', 'so', 'vi', 'da', 'fe', 'go', 'hu', 'ja', 'pi', 'xa'];
const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** No two are called the same. */
export function nameOf(place: number): string {
  const word = (number: number) => [...String(number)].map((digit) => syllables[Number(digit)] ?? '').join('');
  return `${capital(word(100 + (place % 700)))} ${capital(word(1_000 + place))}`;
}

/** Some words are far more often used than others, as in any language. */
export function wordsOf(chance: Chance): () => string {
  const vocabulary = Array.from({ length: 6_000 }, () =>
    Array.from({ length: 2 + chance.below(3) }, () => chance.pick(syllables)).join(''),
  );
  return () => vocabulary[Math.floor(vocabulary.length * chance.next() ** 3)] ?? '';
}

const teams = ['Ledger', 'Checkout', 'Design', 'Field', 'Harbour', 'Press'];

function recordsFrom(first: number, count: number, word: () => string) {
  const places = Array.from({ length: count }, (_, offset) => first + offset);
  return {
    person: places.map((place) => ({
      id: `many-${place}`,
      name: nameOf(place),
      aliases: [],
      role: 'team',
      title: '',
      team: teams[place % teams.length] ?? '',
      strengths: [word()],
      careful: false,
      sample: false,
      created: at,
      updated: at,
      v: recordTypes.person.version,
    })),
    identity: places.map((place) => ({
      id: `many-i${place}`,
      person: `many-${place}`,
      kind: 'address',
      value: addressOf(place),
      key: addressOf(place),
      v: recordTypes.identity.version,
    })),
    note: places.map((place) => ({
      id: `many-n${place}`,
      person: `many-${place}`,
      text: Array.from({ length: 40 }, word).join(' '),
      created: at,
      updated: at,
      v: recordTypes.note.version,
    })),
  };
}

/** So many people, each with an address and a note of forty words, as a backup would bring them. */
export async function fillWith(attune: Attune, people: number, chance: Chance): Promise<void> {
  const word = wordsOf(chance);
  for (let first = 0; first < people; first += atOnce) {
    const records = recordsFrom(first, Math.min(atOnce, people - first), word);
    const json = JSON.stringify({ format: 'attune-backup', version: 1, made: at, records });
    const { id } = await attune.call('previewRestore', { json });
    await attune.call('restore', { id });
  }
  // A snapshot of so much is work of its own.
  await attune.inExtension((api) => api.alarms.clear('snapshot'));
}

export const atShare = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? Number.POSITIVE_INFINITY;

export const median = (times: readonly number[]): number => atShare(times, 0.5);

/** Each key as the page hears it, till the list is changed and laid out; the first time is that of the empty field. */
export const keyTimes = (view: Page, text: string): Promise<number[]> =>
  view.evaluate((word) => {
    const field = document.querySelector<HTMLInputElement>('input[type=search]');
    const times: number[] = [];
    for (let length = 0; field && length <= word.length; length++) {
      field.value = word.slice(0, length);
      const start = performance.now();
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      document.body.getBoundingClientRect();
      times.push(performance.now() - start);
    }
    return times;
  }, text);

function timeOfSum(): number {
  const start = performance.now();
  let sum = 0;
  for (let at = 0; at < 20_000_000; at++) sum += at % 7;
  return sum > 0 ? performance.now() - start : 0;
}

/** Milliseconds of one fixed sum, so that figures of a busy machine can be held against those of a calm one. */
export const paceOf = (view: Page): Promise<number> => view.evaluate(timeOfSum);

/** Milliseconds of that sum on a calm machine of today. */
const calmPace = 30;

/** How many times as long everything takes on this machine, now and then. */
export class Slowness {
  private readonly paces: number[] = [];
  private readonly attune: Attune;

  constructor(attune: Attune) {
    this.attune = attune;
  }

  /** To be asked between what is measured, as a machine is busy by fits and starts. */
  async look(): Promise<void> {
    this.paces.push(await this.attune.inExtension(timeOfSum));
  }

  get times(): number {
    return Math.max(1, median(this.paces) / calmPace);
  }

  toString(): string {
    return `a sum of twenty million ${median(this.paces).toFixed(0)} ms`;
  }
}
