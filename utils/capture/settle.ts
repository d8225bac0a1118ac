import type { HoursBlock } from '@/utils/people/types';
import type { Span } from '@/utils/text/types';
import { cutHours } from './cut-hours';
import { withoutNamedAfter } from './named-days';
import { withoutWider } from './narrower';
import { joinedAt, joinedOf, placeOf, places } from './places-told';
import { isOnClockOf } from './same-clock';
import type { Change, HoursCut, Question, Told } from './types';

type HoursKind = 'work-hours' | 'focus-hours' | 'best-hours';

const blocksIn = ({ told }: Change, kind: HoursKind): HoursBlock[] | undefined =>
  told.kind === 'preference' && told.value.kind === kind ? told.value.blocks : undefined;

const keyOf = (told: Told) => JSON.stringify(told);

/** The same said twice is one change. */
function withoutTwice(changes: readonly Change[]): Change[] {
  const byKey = new Map<string, Change>();
  for (const { told, spans } of changes) {
    const before = byKey.get(keyOf(told));
    byKey.set(keyOf(told), { told, spans: [...(before?.spans ?? []), ...spans] });
  }
  return [...byKey.values()];
}

/** A person has one set of each kind of hours, so that what is told in several places is one. */
function withHoursJoined(changes: readonly Change[], kind: HoursKind): Change[] {
  const parts = changes.filter((change) => blocksIn(change, kind));
  const [first] = parts;
  if (!first || parts.length < 2) return [...changes];
  const all = withoutNamedAfter(parts.flatMap((part) => blocksIn(part, kind) ?? []));
  const blocks = kind === 'best-hours' ? withoutWider(all) : all;
  const joined: Change = {
    told: { kind: 'preference', value: { kind, blocks } },
    spans: parts.flatMap(({ spans }) => spans),
  };
  return withOneFor(changes, parts, joined);
}

/** One change in the place of several: where the first of them stood. */
const withOneFor = (changes: readonly Change[], parts: readonly Change[], joined: Change): Change[] =>
  changes.flatMap((change) => (change === parts[0] ? [joined] : parts.includes(change) ? [] : [change]));

/** The days off and the hours of each way are one, wherever they are told. */
function withPlacesJoined(changes: readonly Change[]): Change[] {
  const byPlace = Map.groupBy(changes, ({ told }) => joinedAt(told) ?? '');
  return [...byPlace].reduce<Change[]>(
    (now, [place, parts]) => {
      const joined = place === '' || parts.length < 2 ? undefined : joinedOf(parts.map(({ told }) => told));
      return joined ? withOneFor(now, parts, { told: joined, spans: parts.flatMap(({ spans }) => spans) }) : now;
    },
    [...changes],
  );
}

const isDaysOff = ({ told }: Change) => told.kind === 'preference' && told.value.kind === 'days-off';

const answersIn = (asked: readonly Question[]) => asked.flatMap(({ answers }) => answers);

export interface Cut {
  cut: HoursCut;
  spans: Span[];
}

const changesOf = (answers: readonly Told[], spans: Span[]): Change[] => answers.map((told) => ({ told, spans }));

const turns: HoursCut['kind'][] = ['only-days', 'days-off', 'half-days', 'part-off', 'lunch', 'day-count'];

/** Which days comes before what is cut of them; how many days says nothing more where the days off are named. */
function inTurn(cuts: readonly Cut[]): Cut[] {
  const isNamed = cuts.some(({ cut }) => cut.kind === 'days-off' || cut.kind === 'only-days');
  const last = cuts.find(({ cut }) => cut.kind === 'day-count');
  const others = cuts.filter((one) => one !== last);
  const all =
    isNamed && last && others[0]
      ? [{ ...others[0], spans: [...others[0].spans, ...last.spans] }, ...others.slice(1)]
      : cuts;
  return [...all, ...(all === cuts || !last ? [] : [last])].sort(
    (a, b) => turns.indexOf(a.cut.kind) - turns.indexOf(b.cut.kind),
  );
}

/** Days off, halves and breaks change the hours that are told beside them; by themselves they are asked about. */
function withCuts(
  changes: Change[],
  cuts: readonly Cut[],
  asked: readonly Question[],
): { changes: Change[]; questions: Question[] } {
  let now = changes;
  const questions: Question[] = [];
  for (const { cut, spans } of inTurn(cuts)) {
    const whole = now.find((change) => blocksIn(change, 'work-hours'));
    // Which days they are is known.
    if (cut.kind === 'day-count' && !whole && [...now, ...answersIn(asked)].some(isDaysOff)) continue;
    const told = cutHours(cut, (whole && blocksIn(whole, 'work-hours')) ?? []);
    const all = [...(whole?.spans ?? []), ...spans];
    const others = now.filter((change) => change !== whole);
    const [only, ...more] = told;
    now = only && more.length === 0 ? [...others, { told: only, spans: all }] : others;
    if (more.length > 0) questions.push({ about: 'hours', spans: all, answers: changesOf(told, all) });
  }
  return { changes: now, questions };
}

const mostAnswers = 4;

function atOdds(changes: readonly Change[]): { changes: Change[]; questions: Question[] } {
  const groups: Change[][] = [];
  for (const change of changes) {
    const own = places(change.told);
    const group = groups.find((some) => some.some(({ told }) => places(told).some((place) => own.includes(place))));
    if (group) group.push(change);
    else groups.push([change]);
  }
  return {
    changes: groups.flatMap((group) => (group.length === 1 ? group : [])),
    questions: groups
      .filter((group) => group.length > 1)
      .map((group) => ({
        about: 'against',
        spans: group.flatMap(({ spans }) => spans),
        answers: group.slice(0, mostAnswers),
      })),
  };
}

const isSamePlace = (one: Told, other: Told) => {
  const place = placeOf(one);
  return place !== undefined && place === placeOf(other);
};

/** "Berlin, IST": what is told where all answers of a question would stand is one more answer to it. */
function withToldAsked(changes: readonly Change[], questions: readonly Question[]) {
  const open = questions.filter((question) => !changes.some(({ told }) => isOnClockOf(told, question)));
  const drawn = (change: Change, { answers }: Question) => answers.every(({ told }) => isSamePlace(told, change.told));
  return {
    changes: changes.filter((change) => !open.some((question) => drawn(change, question))),
    questions: open.map((question): Question => {
      const told = changes.filter((change) => drawn(change, question));
      const spans = [...told.flatMap((one) => one.spans), ...question.spans];
      return told.length === 0 ? question : { about: 'against', spans, answers: [...told, ...question.answers] };
    }),
  };
}

const startOf = ({ spans }: { spans: Span[] }) => Math.min(...spans.map(({ start }) => start));
const inOrder = <T extends { spans: Span[] }>(some: T[]): T[] => some.sort((a, b) => startOf(a) - startOf(b));

/** Brings together what was read in several places, and asks where it does not fit together. */
export function settle(read: readonly Change[], cuts: readonly Cut[], asked: readonly Question[]) {
  const kinds: HoursKind[] = ['work-hours', 'focus-hours', 'best-hours'];
  const joined = kinds.reduce<Change[]>(withHoursJoined, withoutTwice(read));
  const cut = withCuts(joined, cuts, asked);
  const odd = atOdds(withPlacesJoined(cut.changes));
  const all = withToldAsked(odd.changes, [...asked, ...cut.questions, ...odd.questions]);
  return { changes: inOrder(all.changes), questions: inOrder(all.questions) };
}
