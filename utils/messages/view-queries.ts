import * as v from 'valibot';
import { personDetails, roleGroup } from '@/utils/records/person';
import { settingShapes } from '@/utils/records/setting';
import { contactChannel, day, few, id, line } from '@/utils/records/shapes';
import { captureQueries } from './capture-queries';
import { cardQueries } from './card-queries';
import { findQueries } from './find-calls';
import { identityQueries } from './identity-queries';
import { photoQueries } from './photo-calls';
import type { PersonForm, TabAct, ViewCalls } from './protocol';
import {
  accounts,
  cueAnswer,
  dayOrNone,
  none,
  pageLength,
  participants,
  type Queries,
  toldPreferences,
  typed,
  whole,
} from './query-shapes';
import { transferQueries } from './transfer-queries';

const optionalId = v.exactOptional(id);

/** What may be taken away again: nothing chosen. */
const orNone = <T extends v.GenericSchema>(shape: v.ExactOptionalSchema<T, undefined>) =>
  v.exactOptional(v.union([shape.wrapped, v.literal('')]));

const details = v.strictObject({
  ...personDetails,
  relation: orNone(personDetails.relation),
  side: orNone(personDetails.side),
});

const personForm = v.strictObject({
  id: optionalId,
  name: typed,
  aliases: few(typed),
  role: v.nullable(roleGroup),
  title: typed,
  careful: v.boolean(),
  details: v.exactOptional(details),
  identities: few(typed),
  preferences: toldPreferences,
}) satisfies v.GenericSchema<unknown, PersonForm>;

const settingsChange = v.strictObject(
  Object.fromEntries(
    Object.entries(settingShapes).map(([key, shape]) => [key, v.exactOptional(shape as v.GenericSchema)]),
  ),
) as unknown as Queries<ViewCalls>['saveSettings'];

const tabAct = v.variant('kind', [
  v.strictObject({ kind: v.literal('replace'), draft: line, cue: line, text: typed }),
  v.strictObject({ kind: v.literal('insert'), draft: v.nullable(line), text: typed }),
  v.strictObject({
    kind: v.literal('focus'),
    draft: line,
    cue: v.nullable(line),
    sentence: v.exactOptional(v.literal(true)),
  }),
  v.strictObject({ kind: v.literal('focus-recipients'), draft: line }),
  v.strictObject({ kind: v.literal('show-all'), on: v.boolean() }),
  v.strictObject({ kind: v.literal('close-sidebar') }),
]) satisfies v.GenericSchema<unknown, TabAct>;

/** Browsers' match patterns of web pages; what else a host may be is the browser's to judge when it is asked. */
const matchPattern = v.pipe(v.string(), v.regex(/^(https?|\*):\/\/[^/\s]{1,255}\/[^\s]{0,200}$/));

export const viewQueries: Queries<ViewCalls> = {
  findPeople: v.strictObject({ text: typed, limit: v.pipe(whole, v.maxValue(1_000)) }),
  namedLike: v.strictObject({ name: typed }),
  searchablePeople: v.strictObject({ after: whole, limit: pageLength }),
  personFile: v.strictObject({ id }),
  cardsFor: v.strictObject({ participants, accounts: v.exactOptional(accounts) }),
  savePerson: personForm,
  ...identityQueries,
  saveNote: v.strictObject({
    id: optionalId,
    person: id,
    text: typed,
    by: v.exactOptional(typed),
    mayShow: v.exactOptional(v.boolean()),
    until: dayOrNone,
    kept: dayOrNone,
  }),
  fadedPreferences: v.strictObject({ today: day, limit: pageLength }),
  renewPreference: v.strictObject({ id, date: day }),
  notesToReview: v.strictObject({ today: day, limit: pageLength }),
  saveMoment: v.strictObject({
    person: id,
    kind: v.picklist(['contact', 'thanks']),
    channel: v.nullable(contactChannel),
    text: typed,
    by: v.exactOptional(typed),
  }),
  removeRecord: v.strictObject({
    store: v.picklist(['person', 'identity', 'preference', 'note', 'moment', 'template', 'answer', 'merge', 'apart']),
    id,
  }),
  undo: v.strictObject({ undo: id }),
  templates: none,
  saveTemplate: v.strictObject({ id: optionalId, name: typed, language: line, text: typed }),
  settings: none,
  saveSettings: settingsChange,
  answers: none,
  answerCue: cueAnswer,
  ledger: none,
  clearLedger: none,
  usageState: none,
  wipeUsage: none,
  snooze: v.strictObject({ until: v.nullable(v.pipe(v.number(), v.finite())) }),
  sites: none,
  switchSite: v.strictObject({ site: v.nullable(line), origins: few(matchPattern), on: v.boolean() }),
  clients: none,
  recognise: v.strictObject({ tab: whole }),
  forgetHost: v.strictObject({ origin: matchPattern }),
  siteHealth: none,
  lastTabAt: v.strictObject({ origins: few(matchPattern) }),
  scrubbedReport: v.strictObject({ tab: whole }),
  ...cardQueries,
  ...findQueries,
  ...photoQueries,
  keptCounts: v.strictObject({ id }),
  deleteAll: none,
  ...transferQueries,
  ...captureQueries,
  storeState: none,
  keepAsIs: none,
  addSamples: none,
  removeSamples: none,
  framingTab: none,
  reportOf: v.strictObject({ tab: whole }),
  actInTab: v.strictObject({ tab: whole, act: tabAct }),
  sayItToThem: v.strictObject({ tab: whole, draft: line, cue: line, name: line }),
};
