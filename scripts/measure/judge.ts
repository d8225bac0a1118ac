import type { LabelledText } from '@/scripts/training/texts';
import { checks } from '@/utils/checks';
import { fillGiven, readGiven } from '@/utils/checks/given';
import { readingOf } from '@/utils/checks/reading';
import { readingsOf } from '@/utils/checks/tone/cut';
import type { ToneModel } from '@/utils/checks/types';
import { cuesOfDraft } from '@/utils/cues/cues-for';
import type { Judged } from './figures';

const tone: ReadonlySet<string> = new Set(checks.filter(({ kind }) => kind === 'tone').map(({ id }) => id));
const timing: ReadonlySet<string> = new Set(checks.filter(({ kind }) => kind === 'timing').map(({ id }) => id));
const place = {
  site: 'drafts',
  conversation: null,
  salt: 'measure',
  settings: { off: [], raised: [], listed: [] },
  answers: [],
};

/** Every check of the product over a text, as to somebody who is not known. */
export function judge({ text, label }: LabelledText, model: ToneModel): Judged {
  const { draft, knowledge } = readGiven(fillGiven({ text, to: [], recipientsKnown: true }), 0);
  const cues = cuesOfDraft(draft, { ...knowledge, tone: model }, place).filter(({ check }) => !timing.has(check));
  const raised = cues.find((cue) => cue.raised)?.check ?? null;
  const { whole } = model.weigh(readingOf(draft).sentences, text);
  return {
    label,
    raised,
    isTone: raised !== null && tone.has(raised),
    findings: cues.length,
    scores: readingsOf(whole),
  };
}
