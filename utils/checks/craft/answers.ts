import { perSentenceWith } from '@/utils/text/per-sentence';
import type { Sentence } from '@/utils/text/sentences';
import type { Token } from '@/utils/text/tokens';
import { answerShapes, type ShapeKind } from './answer-shapes';
import { stemOf } from './content-stems';
import { numberShapes } from './number-shapes';
import type { QuestionKind } from './question-kinds';
import type { Question } from './questions';
import { namesSomebody, pastGreeting } from './somebody';

interface Said {
  stems: ReadonlySet<string>;
  shapes: ReadonlySet<ShapeKind>;
  asks: boolean;
}

/** A reply, read for what it may answer. */
export interface Reply {
  /** Its sentences, part by part. */
  parts: readonly Said[];
  words: number;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const verbs = words(
  `am is are was were 'm 's 're be been has have had 've do does did will 'll would 'd can could should shall may might must i you he she it we they`,
);
const openers = words('the this that these those there my your his her our their lol haha hi hey');

/** "A flaky test.", "Still running": what it leaves out stands in the question. */
function isElliptic(tokens: readonly Token[]): boolean {
  const edge = tokens.findIndex(({ gap }, at) => at > 0 && gap !== 'none');
  const clause = edge < 0 ? tokens : tokens.slice(0, edge);
  return clause.length > 0 && !openers.has(clause[0]?.word ?? '') && !clause.some(({ word }) => verbs.has(word));
}

const ofWriter = words('i we');
const joins = words('and but');
const noStatement = words('lol haha hi hey hello oh great nice cool good congrats congratulations lovely wow');

/** Where each part of a sentence begins: "Kim can sign, and I'd take the cheaper one" answers two questions. */
const startsOf = (tokens: readonly Token[]): number[] =>
  tokens.flatMap(({ gap, word }, at) => (at === 0 || gap !== 'none' || joins.has(word) ? [at] : []));

/** What the sentence as a whole may answer. */
function wholeShapes(said: readonly Token[], thanks: boolean): ShapeKind[] {
  const shapes: ShapeKind[] = [];
  if (namesSomebody(said)) shapes.push('person');
  if (isElliptic(said) && !thanks) shapes.push('elliptic');
  const [first] = said;
  if (first && ofWriter.has(first.word)) shapes.push('of-writer');
  if (first && !thanks && !noStatement.has(first.word)) shapes.push('statement');
  return shapes;
}

const saidIn = perSentenceWith((sentence: Sentence, opens: boolean): Said[] => {
  const { tokens, asks } = sentence;
  const found = answerShapes(sentence);
  const thanks = found.some(({ means }) => means === 'thanks');
  const whole = wholeShapes(opens ? pastGreeting(tokens) : tokens, thanks);
  return startsOf(tokens).map((from, place, starts) => {
    const part = tokens.slice(from, starts[place + 1]);
    const here = found.filter((shape) => shape.from >= from && shape.from < from + part.length);
    const shapes = [...here.map(({ means }) => means), ...numberShapes(part), ...(place === 0 ? whole : [])];
    if (thanks) shapes.push('thanks');
    return { stems: new Set(part.map(({ word }) => stemOf(word))), shapes: new Set(shapes), asks };
  });
});

export const replyOf = (sentences: readonly Sentence[], words: number): Reply => ({
  parts: sentences.flatMap((sentence, at) => saidIn(sentence, at === 0)),
  words,
});

const has = ({ parts }: Reply, shape: ShapeKind): boolean => parts.some(({ shapes }) => shapes.has(shape));
const says = ({ parts }: Reply, stem: string): boolean => parts.some(({ stems }) => stems.has(stem));

/** The form that an answer of each kind may have. */
const shapesFor: Record<QuestionKind, readonly ShapeKind[]> = {
  'yes-no': ['yes', 'no'],
  request: ['yes', 'no', 'done'],
  choice: ['either'],
  time: ['time'],
  money: ['money'],
  amount: ['number'],
  person: ['person'],
  place: ['place'],
  reason: ['reason'],
  which: ['pick'],
  opinion: ['opinion', 'yes', 'no'],
  open: [],
};

/** So much of a question's own words, where they come again, is an answer to it. */
const enough = 0.6;
const enoughOpen = 0.33;
/** What these ask for is never among their own words. */
const figures: ReadonlySet<QuestionKind> = new Set(['time', 'money', 'amount']);

const longReply = 60;
const shortReply = 4;

const part = (stems: readonly string[], isSaid: (stem: string) => boolean): number =>
  stems.length === 0 ? 0 : stems.filter(isSaid).length / stems.length;
const overlap = (stems: readonly string[], said: ReadonlySet<string>): number => part(stems, (stem) => said.has(stem));

/** Its own words come again: many of them, or half with the first or the last, which tell most. */
function isTakenUp({ kind, stems }: Question, reply: Reply): boolean {
  const isSaid = (stem: string) => says(reply, stem);
  const taken = part(stems, isSaid);
  if (reply.words > longReply && taken >= 0.3) return true;
  if (figures.has(kind)) return false;
  if (taken >= (kind === 'open' || kind === 'reason' ? enoughOpen : enough)) return true;
  if (kind !== 'yes-no' && kind !== 'request') return false;
  return taken >= 0.5 && [stems[0], stems.at(-1)].some((stem) => stem !== undefined && isSaid(stem));
}

/** "I have ..." may well say yes, where no other question can be meant. */
const isMaybe = (shapes: ReadonlySet<ShapeKind>, wanted: readonly ShapeKind[]): boolean =>
  wanted.includes('yes') && shapes.has('may-be-yes');

/** A "yes" beside the words of another question answers that one. */
function isMeant(question: Question, others: readonly Question[], reply: Reply): boolean {
  const wanted = shapesFor[question.kind];
  return reply.parts.some(({ shapes, stems }) => {
    const own = overlap(question.stems, stems);
    if (isMaybe(shapes, wanted) && (own > 0 || others.length === 1)) return true;
    if (!wanted.some((shape) => shapes.has(shape))) return false;
    return own > 0 || others.every((other) => other === question || overlap(other.stems, stems) === 0);
  });
}

const namesOption = ({ stems }: Question, reply: Reply): boolean => stems.slice(-3).some((stem) => says(reply, stem));

/** Asked back, put off, or sent on: it was seen. */
const isDeferred = ({ stems }: Question, reply: Reply): boolean =>
  has(reply, 'defer') || reply.parts.some(({ asks, stems: said }) => asks && overlap(stems, said) > 0);

const isShort = ({ kind }: Question, reply: Reply): boolean =>
  reply.words <= shortReply && kind !== 'request' && kind !== 'reason' && !has(reply, 'thanks');

const persons = ['he', 'she', 'him', 'her'];
/** Words by which a reply points back at what was asked. */
const pointers: Partial<Record<QuestionKind, readonly string[]>> = {
  open: [...persons, 'it', 'they', 'them', 'this', 'that', 'those', 'there'],
  reason: [...persons, 'it', 'they', 'that'],
  person: ['it', 'they'],
  'yes-no': [...persons, 'that', 'there'],
};

/** "She wants to think about it" answers what is asked openly, though it takes up none of its words. */
function pointsBack({ kind }: Question, { parts }: Reply): boolean {
  const words = pointers[kind] ?? [];
  return parts.some(({ stems, shapes }) => !shapes.has('thanks') && words.some((word) => stems.has(stemOf(word))));
}

/**
 * What is asked openly may be answered by anything. A reply that begins by telling something is taken for the answer, but
 * where it tells of the writer and nobody asked about them.
 */
function opensWithAnswer({ kind, toReader }: Question, { parts: [first] }: Reply): boolean {
  if (kind !== 'open' && kind !== 'reason') return false;
  return first?.shapes.has('statement') === true && (toReader || !first.shapes.has('of-writer'));
}

/** Of these an answer has a form that shows, however short. */
const shaped: ReadonlySet<QuestionKind> = new Set(['time', 'money', 'amount', 'place', 'person']);

export function isAnswered(question: Question, all: readonly Question[], reply: Reply): boolean {
  if (pointsBack(question, reply) || (all.length === 1 && opensWithAnswer(question, reply))) return true;
  if (all[0] === question && !shaped.has(question.kind) && has(reply, 'elliptic')) return true;
  if (isDeferred(question, reply) || isTakenUp(question, reply)) return true;
  if (all.length === 1 && isShort(question, reply)) return true;
  if (question.kind === 'choice' && namesOption(question, reply)) return true;
  return isMeant(question, all, reply);
}
