import { closeWith, runCases } from '@/tests/live/cases';
import { disguisedStrangersCases } from './disguised-strangers.long';
import { editedDraftsCases } from './edited-drafts.long';
import { generatedPagesCases } from './generated-pages.long';
import { killedPopupCases } from './killed-popup.long';
import { killedWorkerCases } from './killed-worker.long';
import { manyComposesCases } from './many-composes.long';
import { regexesCases } from './regexes.long';
import { untouchedFactsCases } from './untouched-facts.long';

/** Kills, generated pages and endurance: `tsx tests/long/run.ts [part of a case's name]`. */
const wanted = process.argv[2] ?? '';
const cases = [
  ...regexesCases(),
  ...editedDraftsCases(),
  ...generatedPagesCases(),
  ...disguisedStrangersCases(),
  ...untouchedFactsCases(),
  ...killedWorkerCases(),
  ...killedPopupCases(),
  ...manyComposesCases(),
];

closeWith(await runCases(cases.filter(({ name }) => name.includes(wanted))));
