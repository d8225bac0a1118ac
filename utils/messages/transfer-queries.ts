import * as v from 'valibot';
import type { PersonDetails } from '@/utils/people/types';
import { personDetails, roleGroup } from '@/utils/records/person';
import { photoData } from '@/utils/records/photo';
import { preferenceSource, preferenceValue } from '@/utils/records/preference';
import { day, few, id, instant, line } from '@/utils/records/shapes';
import { type BackupRecord, backupStores } from '@/utils/transfer/backup-file';
import type { ChosenRow } from '@/utils/transfer/plan-types';
import type { PersonDraft } from '@/utils/transfer/types';
import { none, type Queries, typed, whole } from './query-shapes';
import type { TransferCalls } from './transfer-calls';

/** The size a backup may have is judged, with words, where it is read. */
const backupText = v.pipe(v.string(), v.maxLength(64 * 1024 * 1024));

/** Parts get ids of their own behind it. */
const stageId = v.pipe(id, v.maxLength(50));
const part = v.pipe(whole, v.maxValue(99_999));
const staged = v.strictObject({ id: stageId, parts: part });

/** What one message holds; a view sends as many as there are. */
const chunk = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.maxLength(50_000));

const note = v.strictObject({
  text: typed,
  mayShow: v.exactOptional(v.literal(true)),
  until: v.exactOptional(day),
  kept: v.exactOptional(day),
});

const draft = v.strictObject({
  uid: v.exactOptional(typed),
  name: typed,
  aliases: few(typed),
  role: v.nullable(roleGroup),
  title: typed,
  careful: v.boolean(),
  details: v.strictObject(personDetails) satisfies v.GenericSchema<unknown, PersonDetails>,
  identities: few(line),
  preferences: few(v.strictObject({ value: preferenceValue, source: preferenceSource, date: day })),
  notes: few(note),
}) satisfies v.GenericSchema<unknown, PersonDraft>;

const choice = v.variant('do', [
  v.strictObject({ do: v.literal('skip') }),
  v.strictObject({ do: v.literal('new') }),
  v.strictObject({ do: v.literal('join'), person: id, take: chunk(typed) }),
  v.strictObject({ do: v.literal('join-row'), row: whole }),
]);
const chosenRow = v.strictObject({
  row: whole,
  draft,
  choice,
  photo: v.exactOptional(photoData),
}) satisfies v.GenericSchema<unknown, ChosenRow>;

const store = v.picklist(backupStores);
/** Their shapes were judged where the file was read, and are again where each is stored. */
const record = v.custom<BackupRecord>(
  (value) =>
    Array.isArray(value) && value.length === 2 && v.is(store, value[0]) && v.is(v.looseObject({ id }), value[1]),
);

export const transferQueries: Queries<TransferCalls> = {
  backup: none,
  backupPart: v.strictObject({ store, after: v.nullable(id) }),
  peopleGroups: none,
  peoplePart: v.strictObject({ after: v.nullable(id) }),
  previewRestore: v.union([v.strictObject({ json: backupText }), v.strictObject({ snapshot: v.literal(true) })]),
  stageRestore: v.strictObject({
    id: stageId,
    part,
    batch: v.strictObject({ made: instant, records: chunk(record) }),
  }),
  dropRestore: staged,
  restore: v.strictObject({ id, parts: v.exactOptional(part) }),
  knownFor: v.strictObject({ ids: chunk(typed), keys: chunk(typed), names: chunk(typed), looks: chunk(typed) }),
  stageRows: v.strictObject({ id: stageId, part, rows: chunk(chosenRow) }),
  dropRows: staged,
  importRows: staged,
  lastImport: none,
  howFar: v.strictObject({ id }),
  cancelRun: v.strictObject({ id }),
};
