import type { Draft } from '@/utils/conversation/types';
import { absentPerson } from './absent-person';
import { absolutes } from './absolutes';
import { blame } from './blame';
import { complaintNoProposal } from './complaint-no-proposal';
import { harsh } from './harsh';
import { impatience } from './impatience';
import { onWholeWords } from './on-whole-words';
import { outsideHours } from './outside-hours';
import { overApology } from './over-apology';
import { passiveAggressive } from './passive-aggressive';
import { praiseAbsent } from './praise-absent';
import { sameWordsThanks } from './same-words-thanks';
import { sarcasm } from './sarcasm';
import { sharperThanUsual } from './sharper-than-usual';
import { shouting } from './shouting';
import type { Check, Finding, Knowledge } from './types';
import { unansweredQuestion } from './unanswered-question';
import { unclearAsk } from './unclear-ask';
import { unfilledBlank } from './unfilled-blank';
import { wrongChannel } from './wrong-channel';
import { wrongEar } from './wrong-ear';
import { wrongGreeting } from './wrong-greeting';

export const checks: readonly Check[] = [
  absentPerson,
  wrongEar,
  praiseAbsent,
  harsh,
  blame,
  passiveAggressive,
  sarcasm,
  impatience,
  absolutes,
  shouting,
  wrongGreeting,
  unfilledBlank,
  wrongChannel,
  outsideHours,
  overApology,
  unclearAsk,
  complaintNoProposal,
  unansweredQuestion,
  sameWordsThanks,
  sharperThanUsual,
];

/** What all checks find in a draft, on whole words and in the order of the text. */
export function findingsOf(draft: Draft, knowledge: Knowledge): Finding[] {
  const findings: Finding[] = [];
  for (const check of checks)
    for (const finding of check.find(draft, knowledge)) findings.push(onWholeWords(draft.text, finding));
  return findings.sort((a, b) => a.start - b.start || a.end - b.end);
}
