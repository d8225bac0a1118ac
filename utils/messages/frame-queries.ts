import * as v from 'valibot';
import { checkId, few, id, line } from '@/utils/records/shapes';
import { shingles } from '@/utils/records/usage';
import type { FrameCalls } from './protocol';
import { accounts, cueAnswer, none, participant, participants, type Queries, typed, whole } from './query-shapes';

const siteChannel = v.picklist(['mail', 'chat']);

const words = v.custom<FrameReportCue['why']>((value) =>
  v.is(v.strictObject({ key: v.pipe(line, v.regex(/^[\w.-]+$/)), args: v.exactOptional(few(typed)) }), value),
);
type FrameReportCue = Parameters<FrameCalls['report']>[0]['cues'][number];

const draft = v.strictObject({
  key: line,
  recipientsKnown: v.boolean(),
  recipients: v.strictObject({ to: participants, cc: participants, bcc: participants }),
  subject: v.nullable(typed),
  text: typed,
  editor: v.nullable(line),
});

const conversation = v.strictObject({
  participants,
  incoming: v.exactOptional(typed),
  key: v.exactOptional(typed),
});

const snapshot = v.strictObject({
  site: line,
  channel: siteChannel,
  self: v.nullable(participant),
  conversation: v.nullable(conversation),
  drafts: few(draft),
  health: few(v.strictObject({ need: line, rank: v.nullable(whole) })),
});

const cue = v.strictObject({
  id: line,
  draft: line,
  quote: typed,
  mark: line,
  message: v.strictObject({ mark: line, session: v.boolean() }),
  raised: v.boolean(),
  start: whole,
  end: whole,
  check: checkId,
  sure: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  why: words,
  suggestion: v.nullable(typed),
  person: v.nullable(id),
  over: v.exactOptional(v.strictObject({ start: whole, end: whole })),
  named: v.exactOptional(typed),
  listedOnly: v.exactOptional(v.literal(true)),
}) satisfies v.GenericSchema<unknown, FrameReportCue>;

/** Of one round: a page may hold a few drafts, and a draft a few cues that come or go at once. */
const step = v.pipe(v.number(), v.integer(), v.minValue(-20), v.maxValue(20));

const ledgerCounts = v.pipe(
  v.array(v.strictObject({ check: checkId, shown: step, helped: step, dismissed: step })),
  v.maxLength(40),
);

/** A content script lives beside the page, so nothing that it says is taken on trust. */
export const frameQueries: Queries<FrameCalls> = {
  knowledgeFor: v.strictObject({ participants, accounts: v.exactOptional(accounts), have: v.exactOptional(line) }),
  report: v.strictObject({
    snapshot,
    cues: v.pipe(v.array(cue), v.maxLength(5_000)),
    focused: v.nullable(line),
    language: v.exactOptional(v.nullable(line)),
    elsewhere: v.exactOptional(v.literal(true)),
  }),
  answerCue: cueAnswer,
  countCues: v.strictObject({ counts: ledgerCounts }),
  noteSent: v.strictObject({
    recipients: participants,
    counts: v.strictObject({ words: whole, greets: v.boolean(), thanks: v.boolean() }),
    shingles,
  }),
  loadDrafting: none,
  openPanel: none,
};
