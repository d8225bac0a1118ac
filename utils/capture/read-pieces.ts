import type { Span } from '@/utils/text/types';
import { withWhilesBeside } from './absence/beside-whiles';
import { withoutAllowed } from './allowed-ways';
import { withLabels } from './asked-labels';
import { withBesideEachOther } from './beside-each-other';
import { besideReason, isOwnWords } from './beside-reason';
import { type Clause, clauseOf } from './clause';
import { cutsDays, cutsList, isHalfOfList } from './days-cut';
import { withEndsTogether } from './ends-together';
import { withFiguresOfParts } from './figures-of-part';
import { withoutSupplied } from './guard';
import { idleBeside } from './idle-pieces';
import { withLateJobs } from './late-jobs';
import { withLimitsAsked } from './limits-asked';
import { withNamesBeside } from './names-beside';
import { isNeedOverWays } from './need-over-ways';
import { isOfAll, type Part } from './one-or-more';
import { ownStatement, ownVerb, verbFirst, year } from './own-verbs';
import { readParts, referredIn, unreadRuns } from './parts';
import { type Piece, piecesOf } from './pieces';
import { isOfProse, type Read } from './prose';
import { readAlone, readWhole } from './read-clause';
import { isSure, tellsPurpose } from './read-ways';
import { readClosed, readLed, readOpen } from './rules';
import { readTitled } from './side-by-side';
import { isSwallowed } from './swallowed';
import { withTails } from './tails';
import type { CaptureGiven, Reading } from './types';
import { withWaysBeside } from './ways-beside';
import { isBetterApart } from './who-told';
import { withoutProse } from './without-prose';

const mostJoined = 6;
const longestClause = 240;
const allTold = (readings: readonly Reading[]) => JSON.stringify(readings.flatMap(({ told = [] }) => told));

class Reader {
  private readonly text: string;
  private readonly given: CaptureGiven;
  private readonly pieces: readonly Piece[];
  private readonly single = new Map<number, Reading[]>();
  constructor(text: string, given: CaptureGiven) {
    this.text = text;
    this.given = given;
    this.pieces = piecesOf(text);
  }

  all(): Read[] {
    const out: Read[] = [];
    for (let at = 0; at < this.pieces.length; ) {
      const many = this.longest(at);
      const apart = many.count === 1 ? this.besideReason(at, many.read.readings) : undefined;
      out.push(...(apart?.reads ?? [many.read]));
      at += apart?.count ?? many.count;
    }
    return this.withLearnt(out.map((read, at) => this.withVerb(read, out[at - 1])));
  }

  /** A statement, and the reason that is told with it: how many pieces they take. */
  private besideReason(at: number, whole: readonly Reading[]): { reads: Read[]; count: number } | undefined {
    if (whole.length > 0 && !whole.every(isOwnWords)) return undefined;
    let count = 1;
    while (this.pieces[at + count]?.joint === 'and' && this.alone(at + count).length === 0) count++;
    const readHead = (head: Span) => {
      const clause = this.clauseOf(head);
      const readings = clause ? readAlone(clause, this.given) : [];
      // "Prefers mail as he can read it on the train" is a need only to who takes the reason for a part of it.
      return whole.length > 0 && readings.some(isOwnWords) ? [] : readings;
    };
    const reads = besideReason(this.text, this.readOf(at, 1, []), this.spanOf(at, count).end, readHead);
    return reads && { reads, count };
  }

  /** What no rule read is looked at by what was learnt: all that stands side by side at once, or else each by itself. */
  private withLearnt(reads: readonly Read[]): Read[] {
    const { learnt } = this.given;
    if (!learnt) return [...reads];
    const isHalf = (one: Read) => isHalfOfList(this.text, reads, reads.indexOf(one));
    const readAs = (some: readonly Read[]): Read | undefined => {
      if (some.length === 1 && some.every(isHalf)) return undefined;
      const [first, last] = [some[0], some.at(-1)];
      const clause = first && last ? this.clauseOf({ start: first.start, end: last.end }) : undefined;
      const readings = clause ? learnt(clause, this.given) : [];
      return first && last && readings.length > 0 ? { ...first, end: last.end, readings } : undefined;
    };
    return unreadRuns(reads).flatMap((run) => {
      if (run.some(({ readings, why }) => readings.length > 0 || why)) return run;
      const parted = readParts(this.text, run, readAs);
      if (parted) return parted;
      const apart = run.map((one) => readAs([one]) ?? one);
      // "Mornings are blocked, but afternoons are open" is two statements.
      const isTwo = run.length > 1 && run.slice(1).every(({ joint }) => joint === 'but');
      if (isTwo && apart.some(({ readings }) => readings.length > 0)) return apart;
      const whole = readAs(run);
      return whole && !isBetterApart(apart, whole) ? [whole] : apart;
    });
  }

  /** "Hates public praise & surprise meetings": the verb holds for both. */
  private withVerb(read: Read, before: Read | undefined): Read {
    const isPart = read.readings.length === 0 && before && before.readings.length > 0;
    if (!isPart || read.joint !== 'and') return read;
    const wordsOf = ({ start, end }: Span) => this.text.slice(start, end).trim();
    const verb = verbFirst.exec(wordsOf(before))?.[1];
    const words = wordsOf(read);
    if (verb === undefined || words.split(/\s+/).length > 4 || ownVerb.test(words)) return read;
    const text = `${verb} ${words}`;
    const readings = readAlone({ ...clauseOf(text, { start: 0, end: text.length }, []), ...read }, this.given);
    return { ...read, readings };
  }

  /** The longest run of pieces from here that is one statement. */
  private longest(at: number): { read: Read; count: number } {
    const here = this.pieces.slice(at, at + mostJoined);
    for (let count = here.length; count > 1; count--) {
      if (cutsDays(this.text, here.slice(0, count), this.pieces[at + count])) continue;
      const readings = this.joined(at, count);
      if (readings.length > 0 && this.isOne(at, count, readings))
        return { read: this.readOf(at, count, readings), count };
    }
    const isCut = cutsList(this.text, this.pieces[at], this.pieces[at + 1]);
    return { read: this.readOf(at, 1, isCut ? [] : this.alone(at)), count: 1 };
  }

  /** "Prefers chat, no calls" is two statements, each with its own words. */
  private isSameApart(at: number, count: number, readings: readonly Reading[]): boolean {
    const apart = Array.from({ length: count }, (_, index) => this.alone(at + index));
    const isPlain = [...readings, ...apart.flat()].every(({ ask, cut }) => !ask && !cut);
    if (isPlain && isNeedOverWays(this.text, this.pieces.slice(at, at + count), readings, apart)) return true;
    return isPlain && apart.every((one) => one.length > 0) && allTold(readings) === allTold(apart.flat());
  }

  /** Whether what was read over several pieces is one statement, and loses none of theirs. */
  private isOne(at: number, count: number, readings: readonly Reading[]): boolean {
    if (this.isSameApart(at, count, readings) || this.areWays(at, count)) return false;
    const parts = Array.from({ length: count }, (_, index) => this.readOf(at + index, 1, this.alone(at + index)));
    return !parts.some((part) => isSwallowed(this.text, part, readings));
  }

  /** "Thanks: mail, feedback: call" is one way each, and no text. */
  private areWays(at: number, count: number): boolean {
    const isWay = (index: number) => this.alone(at + index).some(tellsPurpose);
    return this.areApart(at, count) && (isWay(0) || isWay(count - 1));
  }

  /** Two statements, each of which is sure. */
  private areApart(at: number, count: number): boolean {
    return Array.from({ length: count }, (_, index) => this.alone(at + index)).every(isSure);
  }

  /** "Works 9-5. On Mondays and Thursdays don't call": the first of two days goes with the second. */
  private isTornApart(at: number, count: number): boolean {
    const last = this.pieces[at + count - 1];
    const isDay = last?.joint === 'stop' && !/\d/u.test(this.text.slice(last.start, last.end));
    return isDay && this.pieces[at + count]?.joint === 'and';
  }

  private partsOf(at: number, count: number): Part[] {
    return this.pieces
      .slice(at, at + count)
      .map(({ joint }, index) => ({ joint, words: this.wordsAt(at + index), readings: this.alone(at + index) }));
  }

  private readOf(at: number, count: number, readings: Reading[]): Read {
    return { ...this.spanOf(at, count), joint: this.pieces[at]?.joint ?? 'start', readings };
  }

  private spanOf(at: number, count: number): Span {
    return { start: this.pieces[at]?.start ?? 0, end: this.pieces[at + count - 1]?.end ?? 0 };
  }

  private clause(at: number, count: number): Clause | undefined {
    return this.clauseOf(this.spanOf(at, count));
  }

  private clauseOf(span: Span): Clause | undefined {
    // Somebody who asks is not sure.
    const isAsked = /^\s?\?/.test(this.text.slice(span.end, span.end + 2));
    if (isAsked || span.end - span.start > longestClause) return undefined;
    return clauseOf(this.text, span, this.given.names ?? []);
  }

  private joined(at: number, count: number): Reading[] {
    const joints = this.pieces.slice(at + 1, at + count).map(({ joint }) => joint);
    const clause = this.clause(at, count);
    if (!clause || this.isTornApart(at, count)) return [];
    const whole = readWhole(clause, joints, this.given, () => this.areApart(at, count));
    if (whole) return [whole];
    const titled = joints.every((joint) => joint === 'and') ? readTitled(clause, this.given) : undefined;
    if (titled) return titled;
    const framed = isOfAll(this.partsOf(at, count)) ? readLed(clause, this.given) : undefined;
    if (framed) return [framed];
    const referred = referredIn(clause, this.alone(at));
    if (referred) return [referred];
    const open = this.goesOn(at, joints, clause) ? readOpen(clause, this.given) : undefined;
    return open ? [open] : [];
  }

  /** Whether words that are kept go on over the pieces: "knows billing and taxes". */
  private goesOn(at: number, joints: readonly Piece['joint'][], clause: Clause): boolean {
    const sign = clause.spelt.search(/[:=]/);
    const isList = sign > 1 && sign < 32 && clause.spelt[sign + 1] === ' ';
    const isOpen = joints.every(
      (joint, index) => joint === 'and' || (joint === 'comma' && (isList || this.isYear(at + 1 + index))),
    );
    const isWhole = readClosed(this.clause(at, 1) ?? clause, this.given) !== undefined;
    return isOpen && !isWhole && joints.every((_, index) => this.isMerePart(at + 1 + index));
  }

  private wordsAt(at: number): string {
    const { start, end } = this.spanOf(at, 1);
    return this.text.slice(start, end);
  }

  /** "Knows billing and taxes": what says nothing by itself belongs to what stands before it. */
  private isMerePart(at: number): boolean {
    if (ownStatement.test(this.wordsAt(at))) return false;
    return this.alone(at).every(({ bare }) => bare === true);
  }

  /** "Met at the fair, 2019": when that was. */
  private isYear(at: number): boolean {
    return year.test(this.wordsAt(at));
  }

  private alone(at: number): Reading[] {
    const known = this.single.get(at);
    if (known) return known;
    const clause = this.clause(at, 1);
    const made = clause ? readAlone(clause, this.given) : [];
    this.single.set(at, made);
    return made;
  }
}

/** The statements of a text in their order, and what is none. */
export function readPieces(written: string, given: CaptureGiven): Read[] {
  const text = withLabels(written);
  const told = withWaysBeside(text, withFiguresOfParts(text, new Reader(text, given).all()), given);
  const all = withBesideEachOther(text, withTails(text, told));
  const isAnyRead = all.some(({ readings }) => readings.length > 0);
  const isIdle = idleBeside(all);
  const reads = all.filter(
    ({ start, end, readings }) => readings.length > 0 || !isAnyRead || !isIdle(text.slice(start, end)),
  );
  const parted = withLimitsAsked(text, withWhilesBeside(text, withEndsTogether(reads), given)).map((read, at, reads) =>
    read.readings.length > 0 && isOfProse(text, read, reads[at - 1], reads[at + 1]) ? { ...read, readings: [] } : read,
  );
  return withoutSupplied(text, withLateJobs(text, withNamesBeside(text, withoutProse(text, withoutAllowed(parted)))));
}
