import type { FieldProblem } from '@/utils/people/check-person';
import type { DifferenceLine } from './differences';
import type { LeftOver, PersonDraft } from './types';

/** Somebody kept here, as a plan needs to know of them. */
export interface KnownPerson {
  id: string;
  draft: PersonDraft;
}

/** Whom to ask the store for, so that rows can be planned. */
export interface KnownQuery {
  ids: string[];
  /** Of identities. */
  keys: string[];
  /** As `wholeName` has them. */
  names: string[];
  /** As `drawnAs` has them. */
  looks: string[];
}

/** Somebody whom a row may be, and what it would change of them. */
export interface Target {
  id: string;
  name: string;
  identities: string[];
  lines: DifferenceLine[];
}

/**
 * `known`: here by id or address. `other-name`: the address is of somebody of quite another name. `several`: addresses of
 * different people. `name`: the name alone, which proves nothing; `looks`: a name of other letters that is drawn the same. `row`: an earlier row of the file is the same person.
 */
export type MatchKind = 'new' | 'known' | 'other-name' | 'several' | 'name' | 'looks' | 'row';

export type RowChoice =
  | { do: 'skip' }
  | { do: 'new' }
  /** `take`: places of the lines that go in. */
  | { do: 'join'; person: string; take: string[] }
  | { do: 'join-row'; row: number };

/** What the choice comes to, for counts and filters. `same`: all of it is kept already. `stop`: it cannot be taken in. */
export type RowEffect = 'new' | 'join' | 'same' | 'skip' | 'stop';

export interface PlannedRow {
  row: number;
  draft: PersonDraft;
  leftOver: LeftOver[];
  match: MatchKind;
  /** Best first; empty for somebody new. */
  targets: Target[];
  /** The suggestion, for the user to change. */
  choice: RowChoice;
  effect: RowEffect;
  problems: FieldProblem[];
  photo?: string;
}

/** What is left of a planned row once the user has chosen. */
export interface ChosenRow {
  row: number;
  draft: PersonDraft;
  choice: RowChoice;
  /** Made small; for somebody who has none yet. */
  photo?: string;
}
