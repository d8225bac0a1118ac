import type { CheckId } from '@/utils/checks/types';
import type { PersonHours } from '@/utils/people/types';

/** All settings with their values from the start in `defaultSettings`; each stored under its own key. */
export interface Settings {
  off: CheckId[];
  snoozedUntil: number | null;
  /** Every surface shows nothing private until this is taken back. */
  blank: boolean;
  myHours: PersonHours | null;
  /** Addresses or parts of them before which checks of absent people are silent. */
  safeEars: string[];
  /** The user's own site ids and names where a page does not tell: `{ 'slack:T1': { id, name } }`. */
  selfIds: Record<string, { id: string | null; name: string | null }>;
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
  snoozedUntil: null,
  blank: false,
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
  sitesOff: [],
  origins: [],
  gratitudeTemplate: 'gratitude-en-short',
  lastBackup: null,
  backupReminder: true,
  theme: 'system',
  welcomed: false,
};
