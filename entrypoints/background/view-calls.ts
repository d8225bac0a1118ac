import type { ServedViews } from '@/utils/messages/server';
import { clock } from '@/utils/platform/clock';
import { say } from '@/utils/platform/say';
import { answerCue, answers } from '@/utils/store/answers';
import { removeRecord, undo } from '@/utils/store/bin';
import { keepAsIs, storeState } from '@/utils/store/health';
import { clearLedger, ledger } from '@/utils/store/ledger';
import { saveMoment, saveNote } from '@/utils/store/notes';
import { fadedPreferences, notesToReview, renewPreference } from '@/utils/store/review';
import { addSamples, removeSamples } from '@/utils/store/samples';
import { saveSettings, settings, snooze } from '@/utils/store/settings';
import { siteHealth } from '@/utils/store/site-health';
import { saveTemplate, templates } from '@/utils/store/templates';
import { usageState, wipeUsage } from '@/utils/store/usage';
import { actOf } from './act-of';
import { cardCalls } from './card-calls';
import { identityCalls } from './identity-calls';
import { keepingCalls } from './keeping-calls';
import { peopleCalls } from './people-calls';
import { clients, recognise } from './recognising';
import { lastTabAt, scrubbedReport } from './scrubbing';
import { siteStatuses } from './site-list';
import { forgetHost, switchSite } from './switch-site';
import { actInTab, framingTab, reportOf, sayItToThem } from './switchboard';
import { transferCalls } from './transfer-calls';

/** What our own pages may ask for. */
export const viewCalls: ServedViews = {
  ...peopleCalls,
  ...identityCalls,
  saveNote: (note, caller) => saveNote(note, actOf(caller)),
  saveMoment: (moment, caller) => saveMoment(moment, actOf(caller)),
  fadedPreferences,
  renewPreference: (query, caller) => renewPreference(query, actOf(caller)),
  notesToReview,
  removeRecord: (query, caller) => removeRecord(query, actOf(caller)),
  undo: (query) => undo(query, clock.now()),
  templates,
  saveTemplate: (template, caller) => saveTemplate(template, actOf(caller)),
  settings,
  saveSettings,
  answers,
  answerCue: (answer, caller) => answerCue(answer, actOf(caller)),
  ledger,
  clearLedger: (_query, caller) => clearLedger(actOf(caller)),
  usageState,
  wipeUsage: (_query, caller) => wipeUsage(actOf(caller)),
  snooze,
  sites: siteStatuses,
  switchSite,
  clients,
  recognise,
  forgetHost,
  siteHealth,
  lastTabAt,
  scrubbedReport,
  ...cardCalls,
  ...keepingCalls,
  ...transferCalls,
  storeState: (_query, caller) => storeState(actOf(caller)),
  keepAsIs: (_query, caller) => keepAsIs(actOf(caller)),
  addSamples: (_query, caller) => addSamples(say, actOf(caller)),
  removeSamples: (_query, caller) => removeSamples(actOf(caller)),
  framingTab,
  reportOf,
  actInTab,
  sayItToThem,
};
