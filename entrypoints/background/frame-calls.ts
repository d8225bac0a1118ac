import { broadcast } from '@/utils/messages/events';
import type { ServedFrames } from '@/utils/messages/server';
import { openNativePanel } from '@/utils/platform/panel';
import { answerCue } from '@/utils/store/answers';
import { knowledgeFor } from '@/utils/store/knowledge';
import { countCues } from '@/utils/store/ledger';
import { noteSent } from '@/utils/store/usage';
import { actOf } from './act-of';
import { startDraftingIn } from './content-scripts';
import { isInFront } from './front-frame';
import { noteHealth } from './recognising';

/** What a content script may ask for. */
export const frameCalls: ServedFrames = {
  knowledgeFor,
  report: async (report, { tab, frame, url }) => {
    const isMeant = tab !== null && (await isInFront({ tab, frame, elsewhere: report.elsewhere === true }));
    if (isMeant) await broadcast({ event: 'report', report: { tab, ...report } });
    if (url !== null) await noteHealth(report.snapshot, url);
    return null;
  },
  answerCue: async (answer, caller) => {
    await answerCue(answer, actOf(caller));
    return null;
  },
  countCues: async (query, caller) => {
    await countCues(query, actOf(caller));
    return null;
  },
  noteSent: async (sent, caller) => {
    await noteSent(sent, actOf(caller));
    return null;
  },
  loadDrafting: (_query, { tab, frame }) => (tab === null ? false : startDraftingIn(tab, frame)),
  openPanel: (_query, { tab }) => (tab === null ? false : openNativePanel(tab)),
};
