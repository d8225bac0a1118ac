import { perSentenceWith } from '@/utils/text/per-sentence';
import type { Sentence } from '@/utils/text/sentences';
import { bitsOf, shapeBits } from './answer-shapes';
import { stemOf } from './content-stems';
import type { QuestionKind } from './question-kinds';
import type { Question } from './questions';
import { partsIn, type Said } from './reply-parts';

/** The form that an answer of each kind may have, as bits. */
const shapesFor: Readonly<Record<QuestionKind, number>> = {
  'yes-no': bitsOf(['yes', 'no']),
  request: bitsOf(['yes', 'no', 'done']),
  choice: shapeBits.either,
  time: shapeBits.time,
  money: shapeBits.money,
  amount: shapeBits.number,
  person: shapeBits.person,
  place: shapeBits.place,
  reason: shapeBits.reason,
  which: shapeBits.pick,
  opinion: bitsOf(['opinion', 'yes', 'no']),
  open: 0,
};

const yesOrNo = bitsOf(['yes', 'no']);

/** So much of a question's own words, where they come again, is an answer to it. */
const enough = 0.6;
const enoughOpen = 0.33;
/** What these ask for is never among their own words. */
const figures: ReadonlySet<QuestionKind> = new Set(['time', 'money', 'amount']);

const longReply = 60;
const shortReply = 4;

const part = (stems: readonly string[], isSaid: (stem: string) => boolean): number =>
  stems.length === 0 ? 0 : stems.filter(isSaid).length / stems.length;

function overlap(stems: readonly string[], said: readonly string[]): boolean {
  for (let at = 0; at < stems.length; at++) if (said.includes(stems[at] ?? '')) return true;
  return false;
}

function overlapSome(stems: readonly string[], parts: readonly Said[]): boolean {
  for (let at = 0; at < parts.length; at++) if (overlap(stems, parts[at]?.stems ?? [])) return true;
  return false;
}

/** "I have ..." may well say yes, where no other question can be meant. */
const isMaybe = (shapes: number, wanted: number): boolean =>
  (wanted & shapeBits.yes) !== 0 && (shapes & shapeBits['may-be-yes']) !== 0;

/** More words than these tell something by themselves: "I have uploaded the new photos to the folder". */
const mostWordsOfMaybe = 7;

const coming = ['come', 'coming', 'join', 'attend', 'meet', 'there', 'in'].map(stemOf);

/** So few words are no more than a "yes, please" beside what else their sentence says. */
const mostWordsOfAside = 3;

const speaksOf =
  (stems: readonly string[]) =>
  (question: Question): boolean =>
    overlap(question.stems, stems);

/** What a part of a sentence is about: "The title is fixed, yes" says yes to what it speaks of. */
const aboutOf = ({ stems }: Said, questions: readonly Question[], parts: readonly Said[]): readonly string[] =>
  stems.length <= mostWordsOfAside && !questions.some(speaksOf(stems)) ? parts.flatMap((part) => part.stems) : stems;

/** A "yes" beside the words of another question answers that one. */
function isMeant(question: Question, others: readonly Question[], said: Said, parts: readonly Said[]): boolean {
  const { shapes } = said;
  // "Thank you for the call on Monday" tells no time.
  if ((shapes & shapeBits.thanks) !== 0) return false;
  if ((shapes & shapeBits.delight) !== 0 && !question.stems.some((stem) => coming.includes(stem))) return false;
  const wanted = shapesFor[question.kind];
  const isFit = (wanted & shapes) !== 0;
  if (!isFit && !isMaybe(shapes, wanted)) return false;
  const stems = (shapes & yesOrNo) !== 0 ? aboutOf(said, others, parts) : said.stems;
  if (
    overlap(question.stems, stems) ||
    (others.length === 1 && said.stems.length <= mostWordsOfMaybe && isMaybe(shapes, wanted))
  )
    return true;
  return isFit && others.every((other) => other === question || !overlap(other.stems, stems));
}

/** Asked back, put off, or sent on: it was seen. */
const isDeferred = (question: Question, { asks, shapes, stems }: Said): boolean =>
  (shapes & shapeBits.defer) !== 0 || (asks && overlap(question.stems, stems));

const persons = ['he', 'she', 'him', 'her'];
/** Words by which a reply points back at what was asked. */
const pointers: Partial<Record<QuestionKind, readonly string[]>> = {
  open: [...persons, 'it', 'they', 'them', 'this', 'that', 'those', 'there'].map(stemOf),
  reason: [...persons, 'it', 'they', 'that'].map(stemOf),
  person: ['it', 'they'].map(stemOf),
  'yes-no': [...persons, 'that', 'there'].map(stemOf),
};

/** "It is cold again" speaks of nothing that was asked about, "it went out on Tuesday" may well. */
const weather = new Set(['is', 'was', "'s"].map(stemOf));

/** "She wants to think about it" answers what is asked openly, though it takes up none of its words. */
const pointsBack = ({ kind, toReader }: Question, { stems, thanks }: Said): boolean =>
  !thanks &&
  ((kind === 'yes-no' && !toReader && stems[0] === 'it' && !weather.has(stems[1] ?? '')) ||
    pointers[kind]?.some((word) => stems.includes(word)) === true);

/** Of these an answer has a form that shows, however short. */
const shaped: ReadonlySet<QuestionKind> = new Set(['time', 'money', 'amount', 'place', 'person']);

/** What a sentence brings to the answer of a question. */
interface Brought {
  /** By itself it is one. */
  answers: boolean;
  /** Words of the question that come again. */
  stems: readonly string[];
}

/** Whether a sentence has the form that an answer to this question has, where it has one however short. */
const hasFormOf = ({ kind }: Question, parts: readonly Said[]): boolean =>
  shaped.has(kind) && parts.some(({ shapes }) => (shapes & shapesFor[kind]) !== 0);

/** Whether a sentence speaks of this question, or has the form of an answer to it. */
const isOf = (question: Question, parts: readonly Said[]): boolean =>
  overlapSome(question.stems, parts) || hasFormOf(question, parts);

const nothing: readonly string[] = [];

function broughtTo(question: Question, questions: readonly Question[], parts: readonly Said[]): Brought {
  const speaksOfIt = overlapSome(question.stems, parts);
  // What answers another question, and takes up nothing of this one, is not the answer to both.
  const isElsewhere = !speaksOfIt && questions.some((other) => other !== question && isOf(other, parts));
  const mayLeaveOut = questions[0] === question && !shaped.has(question.kind) && !isElsewhere;
  let answers = false;
  for (let at = 0; at < parts.length && !answers; at++) {
    const said = parts[at] as Said;
    answers =
      (!isElsewhere && pointsBack(question, said)) ||
      (mayLeaveOut && (said.shapes & shapeBits.elliptic) !== 0) ||
      isDeferred(question, said) ||
      isMeant(question, questions, said, parts);
  }
  const isSaid = (stem: string) => parts.some(({ stems }) => stems.includes(stem));
  return { answers, stems: speaksOfIt ? question.stems.filter(isSaid) : nothing };
}

/** By question; read once for as long as the sentence and the questions stay. */
const broughtBy = perSentenceWith((sentence, opens: boolean, questions: readonly Question[]): readonly Brought[] => {
  const parts = partsIn(sentence, opens);
  return questions.map((question) => broughtTo(question, questions, parts));
});

/** A reply to questions. */
export interface Reply {
  questions: readonly Question[];
  sentences: readonly Sentence[];
  words: number;
}

/** What its sentences bring to a question; the first may be all that matters. */
const someBrings = ({ questions, sentences }: Reply, nth: number, suits: (brought: Brought) => boolean): boolean =>
  sentences.some((sentence, at) => {
    const brought = broughtBy(sentence, at === 0, questions)[nth];
    return brought !== undefined && suits(brought);
  });

const says = (reply: Reply, nth: number, stem: string): boolean =>
  someBrings(reply, nth, ({ stems }) => stems.includes(stem));

/** Its own words come again: many of them, or half with the first or the last, which tell most. */
function isTakenUp({ kind, stems }: Question, nth: number, reply: Reply): boolean {
  const isSaid = (stem: string) => says(reply, nth, stem);
  const taken = part(stems, isSaid);
  if (reply.words > longReply && taken >= 0.3) return true;
  if (figures.has(kind)) return false;
  if (taken >= (kind === 'open' || kind === 'reason' ? enoughOpen : enough)) return true;
  if (kind !== 'yes-no' && kind !== 'request') return false;
  return taken >= 0.5 && [stems[0], stems.at(-1)].some((stem) => stem !== undefined && isSaid(stem));
}

const namesOption = ({ stems }: Question, nth: number, reply: Reply): boolean =>
  stems.slice(-3).some((stem) => says(reply, nth, stem));

const isShort = ({ kind }: Question, { words, sentences }: Reply): boolean =>
  words <= shortReply &&
  kind !== 'request' &&
  kind !== 'reason' &&
  !sentences.some((sentence, at) =>
    partsIn(sentence, at === 0).some(({ shapes }) => (shapes & shapeBits.thanks) !== 0),
  );

/**
 * What is asked openly may be answered by anything. A reply that begins by telling something is taken for the answer, but
 * where it tells of the writer and nobody asked about them.
 */
function opensWithAnswer({ kind, toReader }: Question, { sentences: [opening] }: Reply): boolean {
  if (!opening || (kind !== 'open' && kind !== 'reason')) return false;
  const shapes = partsIn(opening, true)[0]?.shapes ?? 0;
  return (shapes & shapeBits.statement) !== 0 && (toReader || (shapes & shapeBits['of-writer']) === 0);
}

/** Whether the question at this place is answered. */
function isAnswered(question: Question, nth: number, reply: Reply): boolean {
  if (someBrings(reply, nth, ({ answers }) => answers) || isTakenUp(question, nth, reply)) return true;
  if (question.kind === 'choice' && namesOption(question, nth, reply)) return true;
  return reply.questions.length === 1 && (opensWithAnswer(question, reply) || isShort(question, reply));
}

/** The first question that a reply leaves open. */
export const leftOpen = (reply: Reply): Question | undefined =>
  reply.questions.find((question, nth) => !isAnswered(question, nth, reply));
