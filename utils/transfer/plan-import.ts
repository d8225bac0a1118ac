import type { FieldProblem } from '@/utils/people/check-person';
import { identityKey } from '@/utils/people/identity';
import { drawnAs } from '@/utils/people/lookalike';
import { isolateName } from '@/utils/people/name-text';
import { wholeName } from '@/utils/people/search-names';
import { differencesOf } from './differences';
import { linesOf } from './draft-lines';
import type { KnownPerson, KnownQuery, MatchKind, PlannedRow, RowChoice, RowEffect, Target } from './plan-types';
import type { PersonDraft, ReadRow } from './types';

/** Nobody goes through more people of one name. */
const mostTargets = 5;

const namesOf = ({ name, aliases }: PersonDraft): string[] => [name, ...aliases].map(wholeName).filter(Boolean);
const keysOf = ({ identities }: PersonDraft): string[] => identities.map(identityKey);

/** Whom rows may be, among all who are kept. */
export const queryOf = (rows: readonly ReadRow[]): KnownQuery => ({
  ids: [...new Set(rows.flatMap(({ draft }) => draft.uid ?? []))],
  keys: [...new Set(rows.flatMap(({ draft }) => keysOf(draft)))],
  names: [...new Set(rows.map(({ draft }) => wholeName(draft.name)))].filter(Boolean),
  looks: [...new Set(rows.flatMap(({ draft }) => drawnAs(draft.name)))],
});

const wordsOf = (draft: PersonDraft): Set<string> => new Set(namesOf(draft).flatMap((name) => name.split(/[\s.,]+/)));

/** One address may serve two people; a name that shares no word with the other is no sign of one. */
function mayBeOne(a: PersonDraft, b: PersonDraft): boolean {
  if ([a, b].some(({ name }) => name.includes('@'))) return true;
  const words = wordsOf(a);
  return [...wordsOf(b)].some((word) => word.length > 1 && words.has(word));
}

class Known {
  private readonly byId = new Map<string, KnownPerson>();
  private readonly byKey = new Map<string, KnownPerson>();
  private readonly byName = new Map<string, KnownPerson[]>();
  private readonly byLook = new Map<string, KnownPerson>();

  constructor(people: readonly KnownPerson[]) {
    for (const person of people) {
      this.byId.set(person.id, person);
      for (const key of keysOf(person.draft)) this.byKey.set(key, person);
      for (const look of drawnAs(person.draft.name)) this.byLook.set(look, person);
      for (const name of new Set(namesOf(person.draft))) {
        this.byName.set(name, [...(this.byName.get(name) ?? []), person]);
      }
    }
  }

  /** Whom an id or an address names for certain. */
  named(draft: PersonDraft): KnownPerson[] {
    const byId = draft.uid ? this.byId.get(draft.uid) : undefined;
    return [...new Set([...(byId ? [byId] : []), ...keysOf(draft).flatMap((key) => this.byKey.get(key) ?? [])])];
  }

  drawnAs({ name }: PersonDraft): KnownPerson[] {
    return drawnAs(name).flatMap((look) => this.byLook.get(look) ?? []);
  }

  called(draft: PersonDraft): KnownPerson[] {
    return this.byName.get(wholeName(draft.name)) ?? [];
  }
}

const targetOf = ({ id, draft }: KnownPerson, row: PersonDraft): Target => ({
  id,
  name: draft.name,
  identities: draft.identities,
  lines: differencesOf(draft, row),
});

interface Verdict {
  match: MatchKind;
  targets: Target[];
  choice: RowChoice;
  effect: RowEffect;
  problem?: FieldProblem;
}

const skip: RowChoice = { do: 'skip' };
const asNew: Verdict = { match: 'new', targets: [], choice: { do: 'new' }, effect: 'new' };

/** Who is another by every letter, and the same to the eye. */
function byLook(known: KnownPerson[], draft: PersonDraft): Verdict | undefined {
  const [one] = known;
  if (!one) return undefined;
  const problem: FieldProblem = { field: 'name', key: 'people.warn.lookalike', args: [isolateName(one.draft.name)] };
  return { ...asNew, match: 'looks', targets: [targetOf(one, draft)], problem };
}

function byName(known: KnownPerson[], draft: PersonDraft): Verdict | undefined {
  const targets = known
    .map((person) => targetOf(person, draft))
    .sort((a, b) => a.lines.length - b.lines.length)
    .slice(0, mostTargets);
  const [first] = targets;
  if (!first) return undefined;
  if (first.lines.length === 0) return { match: 'name', targets, choice: skip, effect: 'same' };
  const problem: FieldProblem = { field: 'name', key: 'transfer.plan.sameName', args: [isolateName(first.name)] };
  return { match: 'name', targets, choice: { do: 'new' }, effect: 'new', problem };
}

function byCertain(known: KnownPerson[], draft: PersonDraft): Verdict | undefined {
  const [one, ...others] = known;
  if (!one) return undefined;
  const targets = known.slice(0, mostTargets).map((person) => targetOf(person, draft));
  if (others.length > 0) {
    const problem: FieldProblem = { field: 'identities', key: 'transfer.plan.several' };
    return { match: 'several', targets, choice: skip, effect: 'skip', problem };
  }
  if (draft.uid !== one.id && !mayBeOne(one.draft, draft)) {
    const args = [isolateName(one.draft.name)];
    const problem: FieldProblem = { field: 'identities', key: 'transfer.plan.otherName', args };
    return { match: 'other-name', targets, choice: skip, effect: 'skip', problem };
  }
  const take = targets.flatMap(({ lines }) => lines.flatMap((line) => (line.take ? [line.place] : [])));
  if (targets[0]?.lines.length === 0) return { match: 'known', targets, choice: skip, effect: 'same' };
  const effect = take.length > 0 ? 'join' : 'same';
  return { match: 'known', targets, choice: { do: 'join', person: one.id, take }, effect };
}

/** Plans the rows of one file in turn, chunk by chunk, and remembers who was in the rows before. */
export class ImportPlanner {
  private readonly rowByKey = new Map<string, { row: number; draft: PersonDraft }>();
  private readonly rowByAll = new Map<string, number>();

  /** `people`: those of the store whom `queryOf` these rows asks for. */
  plan(rows: readonly ReadRow[], people: readonly KnownPerson[]): PlannedRow[] {
    const known = new Known(people);
    return rows.map((row) => ({ ...this.planned(row, known), ...(row.photo ? { photo: row.photo } : {}) }));
  }

  private planned({ row, draft, leftOver, problems, stops }: ReadRow, known: Known): PlannedRow {
    if (stops.length > 0) {
      const all = [...stops, ...problems];
      return { row, draft, leftOver, match: 'new', targets: [], choice: skip, effect: 'stop', problems: all };
    }
    const verdict =
      byCertain(known.named(draft), draft) ??
      this.byRow(row, draft) ??
      byName(known.called(draft), draft) ??
      byLook(known.drawnAs(draft), draft);
    const { problem, ...rest } = verdict ?? asNew;
    this.remember(row, draft);
    return { row, draft, leftOver, ...rest, problems: problem ? [...problems, problem] : problems };
  }

  /** An earlier row with an address of this one, or with all that this one says. */
  private byRow(row: number, draft: PersonDraft): Verdict | undefined {
    const repeated = this.rowByAll.get(wholeOf(draft));
    if (repeated !== undefined) {
      const problem: FieldProblem = { field: 'name', key: 'transfer.plan.repeat', args: [String(repeated)] };
      return { match: 'row', targets: [], choice: skip, effect: 'same', problem };
    }
    const [earlier] = keysOf(draft).flatMap((key) => this.rowByKey.get(key) ?? []);
    if (!earlier || earlier.row === row) return undefined;
    if (mayBeOne(earlier.draft, draft)) {
      return { match: 'row', targets: [], choice: { do: 'join-row', row: earlier.row }, effect: 'join' };
    }
    const args = [isolateName(earlier.draft.name)];
    return { ...asNew, problem: { field: 'identities', key: 'transfer.plan.otherName', args } };
  }

  private remember(row: number, draft: PersonDraft): void {
    for (const key of keysOf(draft)) if (!this.rowByKey.has(key)) this.rowByKey.set(key, { row, draft });
    const whole = wholeOf(draft);
    if (!this.rowByAll.has(whole)) this.rowByAll.set(whole, row);
  }
}

/** Everything that a row says, without the id that its file gives it. */
const wholeOf = (draft: PersonDraft): string =>
  JSON.stringify(linesOf(draft).map(({ place, value }) => [place, value]));
