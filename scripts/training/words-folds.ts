import type { Clause } from '@/utils/capture/clause';
import { answersOf } from '@/utils/capture/learnt/decide';
import { readKind } from '@/utils/capture/learnt/kinds';
import { makeLearntReader } from '@/utils/capture/learnt/read-learnt';
import { maskTimes, readStance } from '@/utils/capture/learnt/times';
import { readWayStance } from '@/utils/capture/learnt/ways';
import { parseWords } from '@/utils/capture/parse-words';
import type { Reading, Told } from '@/utils/capture/types';
import { hashOf } from '@/utils/text/hash';
import { type LinearModel, openModel } from '@/utils/text/linear-model';
import { learnWords, type WordsModel, wordsModels } from './words-recipe';
import type { WordRow } from './words-rows';

const folds = 5;
const given = { today: '2026-11-25' };
type Name = WordsModel['name'];

/** Rows of one clause stay together. */
const foldOf = (group: string) => hashOf(`fold ${group.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')}`) % folds;

/** What the label of a row makes of its clause. */
function expectedOf(name: Name, { label, clause, way, kept }: WordRow): Told[] {
  const masked = name === 'time' ? maskTimes(clause.plain, Temporal.PlainDate.from(given.today)) : undefined;
  const reading = masked
    ? readStance(label, masked, clause, given)
    : way
      ? readWayStance(label, way, given)
      : readKind(label, { text: kept === '' ? undefined : kept, spelt: clause.spelt }, given);
  return answersOf(reading ?? {});
}

const channelIn = (told: Told | undefined) =>
  told?.kind === 'preference' && 'channel' in told.value ? told.value.channel : undefined;

const kindOf = (told: Told): string => {
  if (told.kind === 'preference') return told.value.kind;
  return 'field' in told ? told.field : told.kind;
};
const textOf = (told: Told): object => (told.kind === 'preference' ? told.value : told);

const outcomes = ['right', 'otherWords', 'wrong', 'asked', 'askedOther', 'missed', 'rightlyNote'] as const;
type Outcome = (typeof outcomes)[number];

function outcomeOf(name: Name, row: WordRow, readings: readonly Reading[]): Outcome {
  const expected = expectedOf(name, row);
  const own = row.way ? channelIn(answersOf(readWayStance('prefers', row.way, given) ?? {})[0]) : undefined;
  const ofRow = (told: Told) => own === undefined || channelIn(told) === undefined || channelIn(told) === own;
  const known = new Set(expected.map((told) => JSON.stringify(told)));
  const isRight = (told: Told) => known.has(JSON.stringify(told));
  const told = readings.flatMap((one) => one.told ?? (one.cut ? answersOf(one) : [])).filter(ofRow);
  const asked = readings.flatMap(({ ask }) => ask?.answers ?? []).filter(ofRow);
  // The same kind of fact with a word more or less is as useful to whoever reads it.
  const kinds = new Set(expected.map(kindOf));
  const isOfKind = (one: Told) => kinds.has(kindOf(one)) && 'text' in textOf(one);
  if (told.length > 0) return told.every(isRight) ? 'right' : told.every(isOfKind) ? 'otherWords' : 'wrong';
  if (asked.length > 0) return asked.some(isRight) ? 'asked' : 'askedOther';
  return expected.length > 0 ? 'missed' : 'rightlyNote';
}

const isLeft = (text: string): boolean => {
  const { changes, questions } = parseWords(text, given);
  return changes.length + questions.length === 0;
};

type Rows = ReadonlyMap<Name, readonly WordRow[]>;

/** What was learnt from the rows of all other folds. */
function readerWithout(fold: number, rows: Rows): (clause: Clause) => Reading[] {
  const learnt = (name: Name): (() => LinearModel) => {
    const model = wordsModels.find((one) => one.name === name);
    const some = (rows.get(name) ?? []).filter(({ group }) => foldOf(group) !== fold);
    const opened = model && openModel(learnWords(model, some));
    return () => {
      if (!opened) throw new Error(`There is no model "${name}"`);
      return opened;
    };
  };
  const [time, way, kind, begin, end] = [learnt('time'), learnt('way'), learnt('kind'), learnt('begin'), learnt('end')];
  const read = makeLearntReader({ time, way, kind, begin, end });
  return (clause) => read(clause, given);
}

interface Judged {
  name: Name;
  outcome: Outcome;
  row: WordRow;
}

function judgedIn(fold: number, rows: Rows): Judged[] {
  const read = readerWithout(fold, rows);
  return (['time', 'way', 'kind'] as const).flatMap((name) =>
    (rows.get(name) ?? [])
      .filter(({ weight, group }) => weight === 1 && foldOf(group) === fold && isLeft(group))
      .map((row) => ({ name, row, outcome: outcomeOf(name, row, read(row.clause)) })),
  );
}

/** Prints what becomes of each row that the rules leave, read with what was learnt from the rows of other clauses. */
export function printFolds(): void {
  const rows: Rows = new Map(wordsModels.map((model) => [model.name, model.rows()]));
  const judged = Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => judgedIn(fold, rows));
  for (const name of ['time', 'way', 'kind']) {
    const own = judged.filter((one) => one.name === name);
    const counted = outcomes.map((outcome) => `${outcome} ${own.filter((one) => one.outcome === outcome).length}`);
    console.error([name, ...counted].join('  '));
  }
  const wrong = judged.filter(({ outcome }) => outcome === 'wrong');
  console.error(wrong.map(({ name, row }) => `${name} ${row.label}: ${row.group}`).join('\n'));
}
