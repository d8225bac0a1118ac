import { eachSentence } from '@/utils/checks/each-sentence';
import type { Reading } from '@/utils/checks/reading';
import type { Finding } from '@/utils/checks/types';
import { perSentence } from '@/utils/text/per-sentence';
import type { Sentence } from '@/utils/text/sentences';
import type { Span } from '@/utils/text/types';

const thanksForDeed = /\b(?:thanks|thank you)(?: so much| again)? for \w{2,15}ing\b/i;
const becauseOfYou = /^(?:because|thanks|owing) (?:of|to) you\b/i;
const spoilt =
  /\b(?:lost|lose|missed|late|failed|again|nobody|not|never|waited|cancel|broke|complain|angry)\w{0,4}\b|n['’]t\b/i;

const reminder = /^(?:as )?per my\b/i;
const ownSlip =
  /^\W*(?:that|this|it|which) was (?:wrong|incorrect|mistaken|my (?:mistake|error|fault|slip))\b|^\W*my (?:mistake|error|fault)\b/i;

const mourning =
  /\b(?:(?:he|she) was (?:only |just )?\d{2}(?=\.|,? and)|passed away|condolences|(?:he|she)(?:['’]s| is) (?:gone|dead)|the funeral)/i;
const toReader = /\b(?:you|your|yours|yourself)\b/i;

/** Whether some sentence of the draft says this. A search through all of a long draft would cost each key more than all else. */
function saidSomewhere(form: RegExp): (reading: Reading) => boolean {
  const says = perSentence(({ text }) => form.test(text));
  const saying = eachSentence((sentences, at) => {
    const sentence = sentences[at];
    return sentence !== undefined && says(sentence);
  });
  return (reading) => saying(reading, undefined, undefined).includes(true);
}

const within = ({ start, end }: Span, { own }: Reading): string => own.slice(start, end);

/** "Thank you for staying. Because of you she had them at nine": what came of it is no blame. */
const isThanked = (reading: Reading, said: string, sentence: string): boolean =>
  becauseOfYou.test(said) && thanksForDeed.test(reading.own) && !spoilt.test(sentence);

/** "Per my last mail I gave you ten o'clock. That was wrong": the slip is the writer's. */
const isCorrected = (said: string, after: string): boolean => reminder.test(said) && ownSlip.test(after);

const mourns = saidSomewhere(mourning);

/** Whoever mourns rails at fate, and not at the reader. */
const isMourned = (reading: Reading, sentence: string): boolean => mourns(reading) && !toReader.test(sentence);

const wonder = /^how (?:hard|difficult)\b/i;
const ownAttempt =
  /^\W*(?:don['’]t answer|famous last words|turns out|watch me|wish me luck|i['’]?m about to|i['’]ll report)\b/i;

/** "How hard can it be to learn the tuba? Famous last words": the writer has tried it. */
const isOwnAttempt = (said: string, after: string): boolean => wonder.test(said) && ownAttempt.test(after);

const way =
  /\b(?:come|go|drive|get|walk|ride|cut) (?:in |out |up |down |back )?(?:through|via|past)\b|\broadworks\b|\bafter the (?:works|storm|flood|snow)\b/i;

/** "Don't come in through the east gate, it's a complete mess": of a way and not of anybody's work. */
const isOfWay = (finding: Finding, sentence: string): boolean =>
  finding.check === 'harsh' && way.test(sentence) && !toReader.test(sentence);

const offer =
  /\bsave (?:up to )?(?:[$€£] ?\d{1,6}|\d{1,3} ?%)|\b(?:get|enjoy|take|grab|claim) (?:up to )?(?:[$€£] ?\d{1,6}|\d{1,3} ?%) off\b|[$€£] ?\d{1,6} off (?:your|all|any|every)\b|\blog on to our web ?site\b|\b(?:order|book|register|sign up) (?:now|today) (?:and|to|at|on)\b/i;

const offers = saidSomewhere(offer);

/** "$ 50 off your first dive. No more excuses!": an offer to many hurries and scolds nobody. */
const isOffered = (reading: Reading, { check }: Finding): boolean => check === 'impatience' && offers(reading);

/** The place of the last sentence that begins at an offset or before it. */
function lastBegunAt(sentences: readonly Sentence[], offset: number): number {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** What the rest of the draft makes good: thanks before it, the writer's own slip behind it, grief around it, or an offer. */
export function isMadeGood(reading: Reading, finding: Finding): boolean {
  const at = lastBegunAt(reading.sentences, finding.start);
  const sentence = reading.sentences[at];
  if (!sentence || finding.start < sentence.start || finding.start >= sentence.end) return false;
  const said = within(finding, reading);
  const after = reading.sentences[at + 1]?.text ?? '';
  return (
    isThanked(reading, said, sentence.text) ||
    isCorrected(said, after) ||
    isOwnAttempt(said, after) ||
    isOfWay(finding, sentence.text) ||
    isMourned(reading, sentence.text) ||
    isOffered(reading, finding)
  );
}
