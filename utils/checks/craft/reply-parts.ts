import { perSentenceWith } from '@/utils/text/per-sentence';
import { perWord } from '@/utils/text/per-word';
import type { Sentence } from '@/utils/text/sentences';
import type { Token } from '@/utils/text/tokens';
import { classOf } from '@/utils/text/word-classes';
import { answerShapes, shapeBits } from './answer-shapes';
import { stemOf } from './content-stems';
import { numberShapes } from './number-shapes';
import { namesSomebody, pastGreeting } from './somebody';

/** A part of a sentence of a reply, read for what it may answer. */
export interface Said {
  stems: readonly string[];
  /** Of `ShapeKind`, as bits. */
  shapes: number;
  asks: boolean;
  /** Its sentence gives thanks, in whichever part. */
  thanks: boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const verbs = words(
  `am is are was were 'm 's 're be been has have had 've do does did will 'll would 'd can could should shall may might must i you he she it we they`,
);
const verb = classOf(verbs);
const noStatement = words(
  'lol haha hi hey hello oh great nice cool good congrats congratulations lovely wow wonderful fantastic brilliant amazing awesome excellent super marvellous delighted',
);
const openers = words('the this that these those there my your his her our their lol haha hi hey');

/** "A flaky test.", "Still running": what it leaves out stands in the question. */
function isElliptic(tokens: readonly Token[]): boolean {
  const first = tokens[0]?.word ?? '';
  if (first === '' || openers.has(first) || noStatement.has(first)) return false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || (at > 0 && token.gap !== 'none')) break;
    if (verb.has(token)) return false;
  }
  return true;
}

const ofWriter = words('i we');
const join = classOf(words('and but'));

/** Where each part of a sentence begins: "Kim can sign, and I'd take the cheaper one" answers two questions. */
function startsOf(tokens: readonly Token[]): number[] {
  const starts: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token && (at === 0 || token.gap !== 'none' || join.has(token))) starts.push(at);
  }
  return starts;
}

/** What the sentence as a whole may answer. */
function wholeShapes(said: readonly Token[], thanks: boolean): number {
  const [first] = said;
  const tells = first !== undefined && !thanks && !noStatement.has(first.word);
  return (
    (namesSomebody(said) ? shapeBits.person : 0) |
    (!thanks && isElliptic(said) ? shapeBits.elliptic : 0) |
    (first && ofWriter.has(first.word) ? shapeBits['of-writer'] : 0) |
    (tells ? shapeBits.statement : 0)
  );
}

const stem = perWord(({ word }) => stemOf(word));

function stemsIn(tokens: readonly Token[], from: number, to: number): string[] {
  const stems: string[] = [];
  for (let at = from; at < to; at++) stems.push(stem(tokens[at] as Token));
  return stems;
}

type Shape = ReturnType<typeof answerShapes>[number];

/** Of the shapes found in a sentence, those that begin in this part, and those of its numbers. */
function shapesIn(tokens: readonly Token[], from: number, to: number, found: readonly Shape[]): number {
  let shapes = numberShapes(from === 0 && to === tokens.length ? tokens : tokens.slice(from, to));
  for (const shape of found) if (shape.from >= from && shape.from < to) shapes |= shapeBits[shape.means];
  return shapes;
}

/** What a sentence says, part by part; one that opens the reply may greet first. */
export const partsIn = perSentenceWith((sentence: Sentence, opens: boolean): readonly Said[] => {
  const { tokens, asks } = sentence;
  const found = answerShapes(sentence);
  const thanks = found.some(({ means }) => means === 'thanks');
  const starts = startsOf(tokens);
  const parts: Said[] = [];
  let shapes = wholeShapes(opens ? pastGreeting(tokens) : tokens, thanks);
  for (let place = 0; place < starts.length; place++) {
    const from = starts[place] ?? 0;
    const to = starts[place + 1] ?? tokens.length;
    shapes |= shapesIn(tokens, from, to, found);
    parts.push({ stems: stemsIn(tokens, from, to), shapes, asks, thanks });
    shapes = 0;
  }
  return parts;
});
