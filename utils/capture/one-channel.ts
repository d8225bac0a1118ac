import type { Span } from '@/utils/text/types';
import type { Read } from './prose';
import { need } from './told';
import type { Reading, Told } from './types';

/** Ways that are kept as calls and are none that somebody may take on the phone. */
const video =
  /\b(?:video|videos|vids?|zooms?|facetime|web ?cam|webex|google meet|skype|teams calls?|slack calls?|slack huddles?|huddles?|(?<!\b(?:goes|go|straight|diverts?|through|over) to (?:the )?)voice ?(?:mails?|notes?|memos?|messages?))\b/giu;
const withCall = /# (?:calls?|chats?|meetings?|conferences?|meets?)\b/giu;
const phone = /\b(?:phon(?:e|es|ed|ing)|telephone|ring|rings|calls?|calling|called|mobile|cell|landline|extension)\b/iu;
const voicemail = /\bvoice ?mails?\b/iu;

const isVideoOnly = (words: string): boolean => {
  const others = words.replace(video, '#').replaceAll(withCall, '#');
  return others !== words && !phone.test(others);
};

const wayOf = (told: Told) =>
  told.kind === 'preference' && (told.value.kind === 'channel' || told.value.kind === 'avoid') ? told.value : undefined;
const isAnytime = (told: Told): boolean => {
  const value = wayOf(told);
  return value !== undefined && !value.blocks && !(value.kind === 'channel' && value.purpose);
};

/** "Mobile, not the landline", "DMs, never the channel": both are one way to us. */
const isAgainst = (told: Told, all: readonly Told[]): boolean =>
  isAnytime(told) &&
  all.some(
    (other) =>
      isAnytime(other) && wayOf(other)?.channel === wayOf(told)?.channel && wayOf(other)?.kind !== wayOf(told)?.kind,
  );

/** "Video over phone": a call that is none on the phone. */
const overPhone =
  / (?:over|than|not|never|instead of) (?:the |a |by |on the |over the )?(?:phone|telephone|landline|mobile|audio|voice|ring)\b/iu;
const isVideoFirst = (words: string): boolean => {
  const at = words.search(overPhone);
  return at > 0 && isVideoOnly(words.slice(0, at));
};

function isUntrue(told: Told, all: readonly Told[], words: string): boolean {
  const value = wayOf(told);
  if (value?.channel !== 'call') return isAgainst(told, all);
  if (value.kind === 'channel' && isAnytime(told) && isVideoFirst(words)) return true;
  return ((value.kind === 'avoid' || voicemail.test(words)) && isVideoOnly(words)) || isAgainst(told, all);
}

const asNeed = (some: readonly Told[], all: readonly Told[], words: string): Told[] => {
  const kept = some.filter((told) => !isUntrue(told, all, words));
  return kept.length === some.length ? [...some] : [...kept, need(words)];
};

const polite = /^(?:and |but |please |pls )+|[,.]? (?:please|pls|thanks)$/giu;

function withTrueWays(reading: Reading, words: string): Reading {
  const { ask, ...rest } = reading;
  const said = reading.told ?? [];
  const told = asNeed(said, said, words);
  const answers = asNeed(ask?.answers ?? [], [], words);
  if (
    told.length === said.length &&
    told.at(-1) === said.at(-1) &&
    answers.every((one, at) => one === ask?.answers[at])
  )
    return reading;
  // Of a question with one answer left that answer is told.
  if (!ask || answers.length < 2) return { ...rest, told: [...told, ...answers] };
  return { ...rest, told, ask: { ...ask, answers } };
}

/** Who leaves video alone may like to be called: what is told of one sort of a way only stays in the words of the user. */
export const ofOneSort = (text: string, read: Read): Read => {
  const words = wordsOf(text, read);
  return { ...read, readings: read.readings.map((reading) => withTrueWays(reading, words)) };
};

const wordsOf = (text: string, { start, end }: Span): string => text.slice(start, end).trim().replace(polite, '');

/** Sorts of one way, of which somebody may like the one and not the other. */
const sorts = [
  /\b(?:mobile|cell(?:phone)?)\b/iu,
  /\b(?:landline|desk phone|office (?:phone|line)|work phone|extension|switchboard)\b/iu,
  /\b(?:video|zoom|facetime|webcam)\b/iu,
  /\bslack\b/iu,
  /\bteams\b/iu,
  /\b(?:whatsapp|signal|telegram|threema)\b/iu,
  /\b(?:texts?|sms|text messages?)\b/iu,
  /\b(?:dms?|direct messages?)\b/iu,
  /\b(?:channels?|group chats?|threads?)\b/iu,
];
const sortsIn = (words: string): string => sorts.map((sort) => Number(sort.test(words))).join('');

const isCall = (told: Told): boolean =>
  isAnytime(told) && wayOf(told)?.channel === 'call' && wayOf(told)?.kind === 'channel';
const isNoCall = (told: Told): boolean =>
  isAnytime(told) && wayOf(told)?.channel === 'call' && wayOf(told)?.kind === 'avoid';

/** "Video is fine, phone not": the second is no word against video. "Ring her mobile, she ignores the landline": the second is no word against calls. */
export function withSortsApart(text: string, reads: readonly Read[]): Read[] {
  const said = reads.map((read) => ({
    sort: sortsIn(wordsOf(text, read)),
    told: read.readings.flatMap(({ told = [] }) => told),
  }));
  const isOfPhone = reads.some((read, at) => said[at]?.told.some(isNoCall) && !isVideoOnly(wordsOf(text, read)));
  return reads.map((read, at) => {
    const own = said[at];
    if (isOfPhone && own?.told.some(isCall) && isVideoOnly(wordsOf(text, read)))
      return {
        ...read,
        readings: [{ told: [...own.told.filter((told) => !isCall(told)), need(wordsOf(text, read))] }],
      };
    const others = said.filter((one) => one !== own && one.sort !== own?.sort && one.sort.includes('1'));
    const isOdd = (told: Told) =>
      wayOf(told)?.kind === 'avoid' && own?.sort.includes('1') && others.some((other) => isAgainst(told, other.told));
    if (!own?.told.some(isOdd)) return read;
    return { ...read, readings: [{ told: [...own.told.filter((told) => !isOdd(told)), need(wordsOf(text, read))] }] };
  });
}
