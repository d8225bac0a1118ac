import { eachSentence } from '@/utils/checks/each-sentence';
import { sureOf } from '@/utils/checks/tone/weighed';
import type { TalkScores, ToneModel } from '@/utils/checks/types';
import { perSentence } from '@/utils/text/per-sentence';
import type { Sentence } from '@/utils/text/sentences';
import type { Around, Evidence, Matter } from './evidence';
import { goodWord, plainNews, surprise } from './hearsay';
import { hintedAt, mostHinted } from './hints';
import type { Mention } from './mentions';
import type { PeopleOf } from './people-of';
import { isReaderName, type Present } from './present';
import { plainPurpose } from './private-matters';
import { isNoJudgement, isOfStory, isUnmeant } from './quiet';
import { aroundIn, isExcused } from './said-of';
import { signIn } from './signs';
import { singular, speaksOfSomebody, talkedOfIn } from './talked-of';
import { isTouchy } from './touchy';
import { animalsIn, speaksOfAnimal, speaksOfThing } from './words/creatures';

/** What the model has to read in a sentence about somebody, in logits, before a cue is raised of it; see `docs/tone-model.md`. */
const cut = 1.7;

/** From here on what is told of somebody is no plain news, though it speaks of files and calls too. */
const plainUpTo = cut + 2.2;

const matters: readonly (readonly [head: 'verdict' | 'hearsay' | 'private', matter: Matter])[] = [
  ['verdict', 'judged'],
  ['hearsay', 'heard'],
  ['private', 'personal'],
];

function matterOf(scores: TalkScores): Matter {
  const [first, ...others] = matters;
  const most = others.reduce(
    (best, each) => (scores[each[0]] > scores[best[0]] ? each : best),
    first ?? ['verdict', 'judged'],
  );
  return most[1];
}

/** Sentences that the model reads as talk about somebody, by their place; null for all others. */
const talkIn = eachSentence<TalkScores | null, ToneModel>(
  (sentences, at, tone) => {
    const sentence = sentences[at];
    if (!sentence || !speaksOf(sentence)) return null;
    const scores = tone.talk(sentence.alone);
    if (scores.people + mostHinted <= cut) return null;
    const people = scores.people + hintedAt(sentence.alone, sentences[at - 1]?.alone, sentences[at + 1]?.alone);
    return people > cut ? { ...scores, people } : null;
  },
  { back: 1, on: 1 },
);

const speaksOf = perSentence(speaksOfSomebody);

/** Whoever is spoken of by a name or a role that is too unsure for words alone, and is no reader. */
function looselyNamed(sentence: Sentence, present: Present): Mention | null {
  if (singular.isIn(sentence)) return null;
  const talked = talkedOfIn(sentence).find(({ from, to }) =>
    sentence.tokens.slice(from, to).every(({ word }) => !isReaderName(word, present)),
  );
  if (!talked) return null;
  const { from, to, named } = talked;
  return { at: 0, from, to, refs: [], named, name: named, pronoun: false, kept: false, seenAs: 'maybe' };
}

/** An animal, a boat or a machine is "she" to those who work with it. */
const isCreature = (sentences: readonly (Sentence | undefined)[]): boolean =>
  sentences.some((each) => each && (speaksOfAnimal(each) || animalsIn(each).length > 0 || speaksOfThing(each)));

/** "They say Marta knows the best bakery." */
const theBest = /\bthe (?:best|finest|nicest|loveliest|kindest)\b/i;

/** Good news, a plan or a handover, a surprise to come, what they say of themselves, and what is denied or only asked. */
function isPlain({ own, beside, tokens, sentence, ownReport }: Around): boolean {
  const around = `${own} ${beside}`;
  const slot = tokens.findIndex(({ word }) => word === '<p>');
  return (
    ownReport ||
    goodWord.test(own) ||
    theBest.test(own) ||
    surprise.test(around) ||
    plainPurpose.test(around) ||
    isUnmeant(tokens, slot, sentence.asks)
  );
}

/** What the rules leave alone around somebody the model is not asked about either. */
function isElse(sentences: readonly Sentence[], at: number, mention: Mention): boolean {
  const [before, sentence, after] = [sentences[at - 1], sentences[at], sentences[at + 1]];
  if (!sentence || isExcused(sentence.alone)) return true;
  if (isCreature(mention.kept && !mention.pronoun ? [sentence] : [before, sentence, after])) return true;
  const around = aroundIn(mention, sentence.alone, before?.alone, after?.alone);
  return isNoJudgement(around.own) || isOfStory(around.own, around.beside) || isPlain(around);
}

/** "One of them told me that Tom has the keys": passed on, and nothing that people whisper about. */
const isPlainlyHeard = ({ text, tokens }: Sentence): boolean =>
  plainNews.test(text.slice(0, 400)) || (signIn(tokens) === 'second-hand' && !tokens.some(isTouchy));

/** A capital alone may be a place as well, so nobody is called by it. */
const unlessUnsure = (mention: Mention): Mention =>
  mention.seenAs === 'maybe' ? { ...mention, name: 'them' } : mention;

export interface Learnt {
  mention: Mention;
  evidence: Evidence;
}

/** What the model reads of people who are not among the readers, where words alone may tell nothing. */
export function learntOf({ reading, spoken, present }: PeopleOf, tone: ToneModel): Learnt[] {
  const { sentences } = reading;
  const learnt: Learnt[] = [];
  const talk = talkIn(reading, tone, undefined);
  for (let at = 0; at < talk.length; at++) {
    const scores = talk[at];
    const sentence = sentences[at];
    if (!scores || !sentence) continue;
    const said = spoken[at];
    const mention = said?.keptAbsent[0] ?? said?.othersAbsent[0] ?? looselyNamed(sentence, present);
    if (!mention || isElse(sentences, at, mention)) continue;
    const { start, end } = sentence;
    const matter = matterOf(scores);
    if (matter === 'heard' && scores.people < plainUpTo && isPlainlyHeard(sentence)) continue;
    const evidence = { matter, sure: sureOf(scores.people - cut), start, end };
    learnt.push({ mention: unlessUnsure(mention), evidence });
  }
  return learnt;
}
