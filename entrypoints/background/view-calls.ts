import type { Caller, ServedViews } from '@/utils/messages/server';
import { clock } from '@/utils/platform/clock';
import { say } from '@/utils/platform/say';
import type { Act } from '@/utils/store/act';
import { answerCue, answers } from '@/utils/store/answers';
import { backup, previewRestore, restore } from '@/utils/store/backup';
import { removeRecord, undo } from '@/utils/store/bin';
import { keepAsIs, storeState } from '@/utils/store/health';
import { clearLedger, ledger } from '@/utils/store/ledger';
import { saveMoment, saveNote } from '@/utils/store/notes';
import { linkIdentity, savePerson } from '@/utils/store/people';
import { cardsFor, findPeople, personFile } from '@/utils/store/person-file';
import { addSamples, removeSamples } from '@/utils/store/samples';
import { saveSettings, settings, snooze } from '@/utils/store/settings';
import { siteHealth } from '@/utils/store/site-health';
import { saveTemplate, templates } from '@/utils/store/templates';
import { usageState, wipeUsage } from '@/utils/store/usage';
import { clients, recognise } from './recognising';
import { lastTabAt, scrubbedReport } from './scrubbing';
import { siteStatuses } from './site-list';
import { forgetHost, switchSite } from './switch-site';
import { actInTab, framingTab, reportOf, sayItToThem } from './switchboard';

/** Now, under the id of the press. */
export const actOf = ({ once }: Caller): Act => ({ once, now: clock.now() });

/** What our own pages may ask for. */
export const viewCalls: ServedViews = {
  findPeople,
  personFile,
  cardsFor,
  savePerson: (form, caller) => savePerson(form, actOf(caller)),
  linkIdentity: (query, caller) => linkIdentity(query, actOf(caller)),
  saveNote: (note, caller) => saveNote(note, actOf(caller)),
  saveMoment: (moment, caller) => saveMoment(moment, actOf(caller)),
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
  backup: (_query, caller) => backup(actOf(caller)),
  previewRestore: (from, caller) => previewRestore(from, actOf(caller)),
  restore: (query, caller) => restore(query, actOf(caller)),
  storeState: (_query, caller) => storeState(actOf(caller)),
  keepAsIs: (_query, caller) => keepAsIs(actOf(caller)),
  addSamples: (_query, caller) => addSamples(say, actOf(caller)),
  removeSamples: (_query, caller) => removeSamples(actOf(caller)),
  framingTab,
  reportOf,
  actInTab,
  sayItToThem,
};
