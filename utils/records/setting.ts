import * as v from 'valibot';
import type { CheckId } from '@/utils/checks/types';
import { sides } from '@/utils/people/choices';
import type { PersonHours, Side } from '@/utils/people/types';
import { checkId, few, id, instant, line, personHours } from './shapes';
import type { RecordType } from './types';

/** All settings with their values from the start in `defaultSettings`; each stored under its own key. */
export interface Settings {
  off: CheckId[];
  /** Checks that wait in the sidebar from the start and that the user wants to be raised. */
  raised: CheckId[];
  /** Checks that the user made wait in the sidebar. */
  listed: CheckId[];
  /** When the offer of a check to wait in the sidebar was declined, by the check's id. */
  quietDeclined: Record<string, string>;
  snoozedUntil: number | null;
  /** Every surface shows nothing private until this is taken back. */
  blank: boolean;
  /** Counts how the user writes to each person; off from the start. */
  usage: boolean;
  myHours: PersonHours | null;
  /** Addresses or parts of them before which checks of absent people are silent. */
  safeEars: string[];
  /** The user's own site ids and names where a page does not tell: `{ 'slack:T1': { id, name } }`. */
  selfIds: Record<string, { id: string | null; name: string | null }>;
  /** Own accounts that the user keeps for work or in private, by `accountsOf` of `people/sides.ts`. */
  sides: Record<string, Side>;
  /** Pairs of people about whom the sidebar is not to ask; the page where all is looked at again still does. */
  linksPutOff: string[];
  /** Sites switched off by the user though granted. */
  sitesOff: string[];
  /** Origins of self-hosted clients that the user turned on. */
  origins: string[];
  gratitudeTemplate: string;
  lastBackup: string | null;
  backupReminder: boolean;
  theme: 'system' | 'light' | 'dark';
  welcomed: boolean;
}

export const defaultSettings: Settings = {
  off: [],
  raised: [],
  listed: [],
  quietDeclined: {},
  snoozedUntil: null,
  blank: false,
  usage: false,
  myHours: null,
  safeEars: [
    'hr@',
    'works-council',
    'betriebsrat',
    'union',
    'ethics',
    'legal@',
    'compliance',
    'ombuds',
    'helpline',
    'whistle',
  ],
  selfIds: {},
  sides: {},
  linksPutOff: [],
  sitesOff: [],
  origins: [],
  gratitudeTemplate: 'gratitude-en-short',
  lastBackup: null,
  backupReminder: true,
  theme: 'system',
  welcomed: false,
};

const selfId = v.strictObject({ id: v.nullable(line), name: v.nullable(line) });

/** What each setting may hold, for calls and for files alike. */
export const settingShapes = {
  off: few(checkId),
  raised: few(checkId),
  listed: few(checkId),
  quietDeclined: v.record(checkId, instant),
  snoozedUntil: v.nullable(v.pipe(v.number(), v.finite())),
  blank: v.boolean(),
  usage: v.boolean(),
  myHours: v.nullable(personHours),
  safeEars: few(line),
  selfIds: v.record(line, selfId),
  sides: v.record(line, v.picklist(sides)),
  linksPutOff: few(line),
  sitesOff: few(line),
  origins: few(line),
  gratitudeTemplate: id,
  lastBackup: v.nullable(instant),
  backupReminder: v.boolean(),
  theme: v.picklist(['system', 'light', 'dark']),
  welcomed: v.boolean(),
} satisfies { [K in keyof Settings]: v.GenericSchema<unknown, Settings[K]> };

/** One setting as stored. `salt` is not shown to anybody: it keeps hashes of this installation apart from others. */
export interface SettingEntry {
  id: keyof Settings | 'salt';
  value: unknown;
}

const isKey = (key: unknown): key is keyof Settings => typeof key === 'string' && Object.hasOwn(defaultSettings, key);

export const settingRecord: RecordType<SettingEntry> = {
  store: 'setting',
  version: 1,
  indexes: {},
  schema: v.pipe(
    v.strictObject({ id: v.custom<SettingEntry['id']>((key) => isKey(key) || key === 'salt'), value: v.unknown() }),
    v.check(({ id: key, value }) => v.is(key === 'salt' ? id : settingShapes[key], value)),
  ),
  migrations: {},
};

/** Stored entries over the defaults. An entry that no longer fits is left out, so the default stands. */
export function settingsFrom(entries: readonly SettingEntry[]): Settings {
  const fitting = entries.filter((entry) => entry.id !== 'salt' && v.is(settingRecord.schema, entry));
  return { ...defaultSettings, ...Object.fromEntries(fitting.map(({ id: key, value }) => [key, value])) };
}
