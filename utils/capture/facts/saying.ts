import { behind, phrasesOf } from '@/utils/capture/behind';
import type { Told } from '@/utils/capture/types';

/** What a clause is looked at for. */
export interface Said {
  /** As it was written. */
  text: string;
  /** The same without words that only make it stronger or weaker: "struggles with German". */
  bare: string;
  /** Whether somebody was named, so that it is a sentence about them. */
  said: boolean;
  /** Whether it holds for the user too. */
  also: boolean;
  /** Whether it ends with "please". */
  asked?: boolean;
}

/** What was found in a clause; several where it may be either. */
export type Found = { told: Told[] } | { either: Told[] } | undefined;
export type Family = (said: Said) => Found;

/** What the first of some finds that finds anything. */
export function firstFound<Given, Out>(looks: readonly ((given: Given) => Out | undefined)[], given: Given) {
  for (const look of looks) {
    const found = look(given);
    if (found !== undefined) return found;
  }
  return undefined;
}

const idle = phrasesOf(
  `really|always|very|often|usually|generally|quite|pretty|super|rather|still|also|sometimes|kind of|sort of|kinda|sorta|somewhat|totally
  absolutely|actually|definitely|currently|simply|mostly|mainly|typically|normally|easily|seriously|truly|highly|hugely|extremely
  incredibly|insanely|proper|bloody|dead|damn|much|a bit|a little|a lot|at times|at the moment|just|is|secretly|constantly|regularly
  greatly|massively|particularly|especially|clearly|now and then|occasionally|desperately|deeply|probably the|a tad|slightly`,
);
const looked = 6;

/** How many words from a place say no more than how much. */
function idleAt(words: readonly string[], at: number): number {
  for (const many of [3, 2, 1]) {
    const run = words
      .slice(at, at + many)
      .join(' ')
      .toLowerCase();
    if (at + many < words.length && idle.has(run) && (run !== 'is' || at === 0) && words[at + many] !== 'of')
      return many;
  }
  return 0;
}

/** "Really struggles a bit with German": what it says is "struggles with German". */
export function withoutIdle(text: string): string {
  const words = text.split(' ');
  const kept: string[] = [];
  for (let at = 0; at < words.length; ) {
    const isSelf = kept.length === 0 && /^(?:him|her|them)sel(?:f|ves)$/iu.test(words[at] ?? '');
    const many = isSelf ? 1 : at < looked ? idleAt(words, at) : 0;
    if (many === 0) kept.push(words[at] ?? '');
    at += Math.max(many, 1);
  }
  return kept.join(' ');
}

/** Words with bars or line ends between them, as a part of a pattern. */
export const anyOf = (list: string): string =>
  `(?:${list
    .split(/[|\n]/u)
    .map((one) => one.trim())
    .filter(Boolean)
    .join('|')})`;

/** A text that begins so, up to the end of a word. */
export const beginning = (...parts: string[]): RegExp => new RegExp(`^${parts.join('')}(?= |$)`, 'iu');

/** A text without the words in front that are of a set, so many times. */
export function withoutFirst(text: string, words: ReadonlySet<string>, times: number): string {
  let now = text;
  for (let turn = 0; turn < times; turn++) {
    const at = now.indexOf(' ');
    if (at < 1 || !words.has(now.slice(0, at).toLowerCase())) return now;
    now = now.slice(at + 1);
  }
  return now;
}

/** What stands behind the first of some beginnings that fits. */
export function behindAny(begins: readonly RegExp[], text: string, least = 2, most = 90): string | undefined {
  for (const begin of begins) {
    const rest = behind(begin, text, 0, most + 10)?.trim();
    if (rest !== undefined && rest.length >= least && rest.length <= most) return rest;
  }
  return undefined;
}

/** What is of a day is no lasting thing. */
export const isOfNow = (text: string): boolean =>
  /\b(?:today|tonight|tomorrow|yesterday|this (?:morning|afternoon|evening|week|month)|last (?:night|week|month)|next week|right now|so far)\b/iu.test(
    text,
  );

export const them = '(?:her|him|them)';
export const theirs = '(?:her|his|their)';

/** "Don't tell her about the party". */
export const secret =
  /\b(?:tell|show|mention|say)\b.{0,20}\b(?:about|yet|surprise)\b|\b(?:don't|do not|dont|never) (?:tell|mention it to|say it to) (?:(?:her|his|their|my|our|the) (?:\p{L}+ )?(?:boss|manager|team|wife|husband|family|lead|colleagues|others)|anyone|anybody|others|people)\b/iu;
