import type { Span } from '@/utils/text/types';
import { isTale } from './beside-reason';
import { isLimited } from './facts/plain-needs';
import { isWhatComesThen } from './guard';
import type { Read } from './prose';
import { isFirmWay } from './ways-beside';
import { speaksForItself } from './who-told';

const wordsIn = (text: string, { start, end }: Span) => text.slice(start, end).split(/\s+/).length;
/** A sentence of so many words that are not understood is no list of statements. */
const proseWords = 7;

const firmLead =
  /^(?:(?:and |but )?(?:she|he|they)(?:['’]?s| is| are|['’]?re)? )?(?:works?(?! (?:with|as|for|on) )|lives? in|is based|based in|in|sits? in|located in|doesn['’]?t work|is off|off) (?=\S)/iu;
/** "She's in Oslo, works eight to four and ...": a verb of its own, and where or when, is no chance. */
const isFirm = (text: string, { start, end, readings }: Read): boolean =>
  firmLead.test(text.slice(start, end)) &&
  readings.length > 0 &&
  readings.every(
    ({ bare, told = [] }) =>
      !bare &&
      told.length > 0 &&
      told.every((one) => one.kind === 'preference' && /^(?:time-zone|work-hours)$/u.test(one.value.kind)),
  );

/** "Meetings max 30 min, she has to ...": a limit in front, and behind it the reason. */
const isLimitAhead = (sentence: readonly Read[], read: Read): boolean =>
  read === sentence[0] &&
  read.readings.length > 0 &&
  read.readings.every(({ told = [] }) =>
    told.some((one) => one.kind === 'preference' && one.value.kind === 'need' && isLimited(one.value.text)),
  );

const spokenTo = /\b(?:you|your|yours|please|thanks|regards|regarding)\b|\?|@/iu;
/** What is written to somebody is no note about them, nor is a tale of the user's own. */
const isAboutThem = (words: string): boolean => !spokenTo.test(words) && !isTale(words);

const isStatement = (read: Read | undefined): boolean =>
  read !== undefined && read.readings.length > 0 && read.readings.every(({ bare }) => !bare);

/** What of a sentence reads like a statement by chance stays with the rest of it. */
export function withoutProse(text: string, reads: readonly Read[]): Read[] {
  const sentences: Read[][] = [];
  for (const read of reads) {
    const last = sentences.at(-1);
    if (last && read.joint !== 'stop') last.push(read);
    else sentences.push([read]);
  }
  const count = (some: readonly Read[]) => some.reduce((sum, read) => sum + wordsIn(text, read), 0);
  return sentences.flatMap((sentence) => {
    const isOther = (read: Read) =>
      read.readings.length === 0 && !read.why && !isWhatComesThen(text.slice(read.start, read.end).trim());
    const others = sentence.filter(isOther);
    const unread = count(others);
    const isProse = unread >= proseWords && unread * 2 > count(sentence);
    if (!isProse) return sentence;
    const words = others.map(({ start, end }) => text.slice(start, end)).join(' ');
    const isTold = isStatement(sentence[0]) && isAboutThem(words);
    const isOffset = /^(?:utc|gmt) ?[+−-]/i.test(text.slice(sentence[0]?.start, sentence[0]?.end));
    const stays = (read: Read) =>
      (isTold && isStatement(read)) ||
      (isOffset && read === sentence[0]) ||
      (isFirm(text, read) && !isTale(words)) ||
      isLimitAhead(sentence, read) ||
      isFirmWay(text, read) ||
      speaksForItself(text, read);
    return sentence.map((read) => (stays(read) ? read : { ...read, readings: [] }));
  });
}
