import { english } from '@/utils/checks/packs/en';
import { excuseOf } from '@/utils/checks/phrase-findings';
import { phrasesIn } from '@/utils/checks/phrases-in';
import { readingOf } from '@/utils/checks/reading';
import type { Finding, Knowledge, ToneCheckId, ToneHead, ToneScores } from '@/utils/checks/types';
import type { Draft } from '@/utils/conversation/types';
import type { WordKey } from '@/utils/words/types';
import { harshnessOf, marginOf, ofSelf } from './cut';
import { edgesOf, withEdge } from './edge-findings';
import { isMadeGood } from './made-good';
import { saysItIsMeantWell } from './meant-well';
import { sureOf, type Weighing, weighed, weighingOf } from './weighed';

const named: readonly [head: ToneHead, check: ToneCheckId, why: WordKey][] = [
  ['blame', 'blame', 'checks.blame.sentence'],
  ['impatience', 'impatience', 'checks.impatience.sentence'],
  ['sarcasm', 'sarcasm', 'checks.sarcasm.sentence'],
  ['passive', 'passive-aggressive', 'checks.passiveAggressive.sentence'],
  ['absolutes', 'absolutes', 'checks.absolutes.sentence'],
];

/** The kind that a sentence shows most; harsh where none shows. */
function kindOf(scores: ToneScores): { check: ToneCheckId; key: WordKey } {
  const shown = named.filter(([head]) => scores[head] > 0).sort(([a], [b]) => scores[b] - scores[a]);
  const [, check, key] = shown[0] ?? [null, 'harsh' as const, 'checks.harsh.sentence' as const];
  return { check, key };
}

/** Below the cut a sentence without telling words is not even listed. */
const listedFrom = 0;

/** Where no words tell, the sentence that weighs most, unless its strong words are meant otherwise. */
function worstSentence(draft: Draft, weighing: Weighing): Finding[] {
  const { whole } = weighing;
  const margin = marginOf(whole);
  if (margin < listedFrom) return [];
  const { each } = weighing;
  const harshness = each.map((scores) => harshnessOf(scores, whole));
  const at = harshness.indexOf(Math.max(...harshness));
  const { sentences } = readingOf(draft);
  const sentence = sentences[at];
  const scores = each[at];
  if (!sentence || !scores) return [];
  const excuse = excuseOf(english, sentence, sentences[at + 1]);
  if (excuse === 'words' || english.isPraised?.(sentence.tokens) || saysItIsMeantWell(sentence.text)) return [];
  const { check, key } = kindOf(scores);
  const { start, end } = sentence;
  const sure = sureOf(margin - (excuse === 'self' ? ofSelf : 0));
  const inFun = english.isBanter?.(sentence, 'sentence') ? { listedOnly: true as const } : {};
  return [{ check, start, end, sure, why: { key, args: [] }, suggestion: null, person: null, ...inFun }];
}

const toneChecks: ReadonlySet<string> = new Set(['harsh', ...named.map(([, check]) => check)]);

const found = new WeakMap<object, { weighing: Weighing | undefined; findings: readonly Finding[] }>();

/**
 * What the tone checks find: the words that tell where and why, as surely as the model's reading of the whole draft, or,
 * where no words tell, the sentence that weighs most.
 */
export function toneFindings(draft: Draft, knowledge: Knowledge): readonly Finding[] {
  const phrases = phrasesIn(draft, knowledge);
  const weighing = weighingOf(draft, knowledge);
  const known = found.get(phrases);
  if (known && known.weighing === weighing) return known.findings;
  const byWords = phrases.filter(({ check }) => toneChecks.has(check)).map((finding) => weighed(finding, weighing));
  const bySentence =
    weighing && !byWords.some(({ sure, listedOnly }) => listedOnly || sure >= 0.6)
      ? worstSentence(draft, weighing)
      : [];
  const told = [...byWords, ...bySentence];
  const all = weighing ? withEdge(told, edgesOf(draft, knowledge, weighing)) : told;
  const reading = readingOf(draft);
  const findings = all.filter((finding) => !isMadeGood(reading, finding));
  found.set(phrases, { weighing, findings });
  return findings;
}
