import { closeWith, runCases } from '@/tests/live/cases';
import { disguisedStrangersCases } from './disguised-strangers.long';
import { editedDraftsCases } from './edited-drafts.long';
import { generatedPagesCases } from './generated-pages.long';
import { hoursCases } from './hours.long';
import { largeFilesCases } from './large-files.long';
import { regexesCases } from './regexes.long';
import { untouchedFactsCases } from './untouched-facts.long';

/** What needs no browser, in a process of its own: `tsx tests/long/reading.ts [part of a case's name]`. */
const wanted = process.argv[2] ?? '';
const cases = [
  ...regexesCases(),
  ...editedDraftsCases(),
  ...hoursCases(),
  ...largeFilesCases(),
  ...generatedPagesCases(),
  ...disguisedStrangersCases(),
  ...untouchedFactsCases(),
];

closeWith(await runCases(cases.filter(({ name }) => name.includes(wanted))));
