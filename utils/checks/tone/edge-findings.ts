import { isApology, isGraveDraft, isKind } from '@/utils/checks/absent/quiet';
import { hasSafeEar } from '@/utils/checks/absent/safe-ears';
import { english } from '@/utils/checks/packs/en';
import { excuseOf } from '@/utils/checks/phrase-findings';
import { type Reading, readingOf } from '@/utils/checks/reading';
import type { EdgeKind, Finding, Knowledge, ToneCheckId, ToneModel, ToneScores } from '@/utils/checks/types';
import type { Draft } from '@/utils/conversation/types';
import type { WordKey } from '@/utils/words/types';
import { edgeMargin, ofSelf } from './cut';
import { saysItIsMeantWell } from './meant-well';
import { sureOf, type Weighing } from './weighed';

type Named = readonly [check: ToneCheckId, why: WordKey];

const sarcastic: Named = ['sarcasm', 'checks.sarcasm.sentence'];
const named: Readonly<Record<EdgeKind, Named>> = {
  putdown: ['harsh', 'checks.harsh.sentence'],
  blame: ['blame', 'checks.blame.sentence'],
  sideways: ['passive-aggressive', 'checks.passiveAggressive.sentence'],
  pressing: ['impatience', 'checks.impatience.sentence'],
  sweeping: ['absolutes', 'checks.absolutes.sentence'],
};

/** What is said sideways is either of two. */
const namedBy = (kind: EdgeKind, { sarcasm, passive }: ToneScores): Named =>
  kind === 'sideways' && sarcasm > passive ? sarcastic : named[kind];

/** Below it a sentence is not even listed. */
const listedFrom = 0.45;
/** More of one draft would only say the same again. */
const most = 2;

/** As impolite as no sentence is. */
const mostImpolite = 9;

/** Whether a sentence so sharp may be told at all. */
const mayTell = (edge: number, whole: ToneScores, sentences: number): boolean =>
  sureOf(edgeMargin({ ...whole, edge, impolite: mostImpolite }, whole, sentences)) >= listedFrom;

interface Sharp {
  scores: ToneScores;
  at: number;
  whole: ToneScores;
}

/** Sentences so sharp that they may be told; what is no sharper than one that may not needs no look. */
function sharpIn({ each, whole }: Weighing): Sharp[] {
  const sharp: Sharp[] = [];
  let blunt = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < each.length; at++) {
    const scores = each[at];
    if (!scores || scores.edge <= blunt) continue;
    if (mayTell(scores.edge, whole, each.length)) sharp.push({ scores, at, whole });
    else blunt = scores.edge;
  }
  return sharp;
}

/** It says so, it thanks or is sorry; and whoever is sorry in the sentence beside it speaks of themselves. */
const isMeantWell = ({ sentences }: Reading, at: number): boolean => {
  const text = sentences[at]?.text ?? '';
  const beside = [sentences[at - 1], sentences[at + 1]];
  return isKind(text) || saysItIsMeantWell(text) || beside.some((one) => one && isApology(one.text));
};

/** What excuses strong words excuses an edge too. */
function findingOf(reading: Reading, { scores, at, whole }: Sharp, tone: ToneModel): Finding | null {
  const { sentences } = reading;
  const sentence = sentences[at];
  const margin = edgeMargin(scores, whole, sentences.length);
  if (!sentence || sureOf(margin) < listedFrom) return null;
  if (english.isPraised?.(sentence.tokens) || isMeantWell(reading, at)) return null;
  const excuse = excuseOf(english, sentence, sentences[at + 1]);
  const sure = sureOf(margin - (excuse === 'self' ? ofSelf : 0));
  if (excuse === 'words' || sure < listedFrom) return null;
  const [check, key] = namedBy(tone.edgeKind(sentence), scores);
  const { start, end } = sentence;
  const inFun = english.isBanter?.(sentence, 'sentence') ? { listedOnly: true as const } : {};
  return { check, start, end, sure, why: { key, args: [] }, suggestion: null, person: null, ...inFun };
}

/**
 * Sentences that are sharp to their reader in words of the writer's own. Whoever writes of harassment, of danger or of a
 * death, or to those who must be told, is left alone.
 */
export function edgesOf(draft: Draft, knowledge: Knowledge, weighing: Weighing): Finding[] {
  const { whole, sharpest } = weighing;
  const { tone } = knowledge;
  const reading = readingOf(draft);
  if (!tone || !mayTell(sharpest, whole, reading.sentences.length)) return [];
  const found = sharpIn(weighing).flatMap((sharp) => findingOf(reading, sharp, tone) ?? []);
  if (found.length === 0 || isGraveDraft(reading) || hasSafeEar(draft, knowledge)) return [];
  return found.sort((a, b) => b.sure - a.sure).slice(0, most);
}

/** Where something is told of a sentence already, it is told as surely as the sentence is sharp, and not twice. */
export function withEdge(told: readonly Finding[], edges: readonly Finding[]): Finding[] {
  const within = ({ start, end }: Finding, edge: Finding) => start < edge.end && end > edge.start;
  const lifted = told.map((finding) => {
    const edge = edges.find((one) => within(finding, one));
    return edge && edge.sure > finding.sure ? { ...finding, sure: edge.sure } : finding;
  });
  return [...lifted, ...edges.filter((edge) => !told.some((finding) => within(finding, edge)))];
}
