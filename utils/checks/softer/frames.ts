import type { Finding } from '@/utils/checks/types';
import { findBlanks, isBlankLabel } from '@/utils/templates/blanks';
import type { Token } from '@/utils/text/tokens';

/** Words of a draft in English, as the checks rewrite no other language; so they are no words of the interface. */
interface Frame {
  /** What stands in the blank for the words that sting. */
  blank: string;
  /** A sentence around it, `$`. */
  whole: string;
}

const frames = {
  ask: { blank: 'what you would like to know', whole: 'Could you tell me $?' },
  order: { blank: 'what you would like', whole: 'Could you $?' },
  wait: { blank: 'what you wait for', whole: 'When may I expect $?' },
  often: { blank: 'what happens', whole: 'It happens often that $.' },
  fact: {
    blank: 'what happened',
    whole: 'I noticed that $. It [what it led to]. Could you [what would help]?',
  },
  plain: { blank: 'what you mean', whole: 'To say it plainly, $.' },
  wish: { blank: 'what you would like', whole: 'What I would like is $.' },
  limit: { blank: 'what must not happen', whole: 'If $, I would need to [what you would do].' },
  differ: { blank: 'what you see differently', whole: 'I see this differently: $. Could you [what would help]?' },
  work: { blank: 'what is wrong', whole: 'I have concerns: $. Could we [what may help]?' },
} as const satisfies Record<string, Frame>;

type FrameName = keyof typeof frames;

const byReason: Record<string, FrameName> = { challenge: 'ask', question: 'ask', order: 'order', threat: 'limit' };
const byCheck: Partial<Record<Finding['check'], FrameName>> = {
  impatience: 'wait',
  absolutes: 'often',
  blame: 'fact',
  sarcasm: 'plain',
  'passive-aggressive': 'wish',
};

const you = new Set('you your yours yourself u ya'.split(' '));

function frameFor({ check, why }: Finding, tokens: readonly Token[]): Frame {
  const reason = why.key.slice(why.key.lastIndexOf('.') + 1);
  const known = byReason[reason] ?? byCheck[check];
  return frames[known ?? (tokens.some(({ word }) => you.has(word)) ? 'differ' : 'work')];
}

/** Of these the words that sting tell of the matter, too; of others a blank would only repeat the sting. */
const telling = new Set(['absolutes', 'blame', 'impatience']);

const lowered = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) && !/^I\b/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

const covers = (stings: readonly Finding[], { start, end }: Token): boolean =>
  stings.some((sting) => sting.start < end && start < sting.end);

const fewest = 3;
/** Lead to words that are not there any more. */
const loose = new Set('and but or so a an the of to that which for is are was as'.split(' '));

/** The longest run of words that nothing is said of. */
function untouched(text: string, tokens: readonly Token[], stings: readonly Finding[]): string {
  let best: readonly Token[] = [];
  let run: Token[] = [];
  for (const token of tokens) {
    run = covers(stings, token) ? [] : [...run, token];
    if (run.length > best.length) best = run;
  }
  while (loose.has(best[0]?.word ?? '')) best = best.slice(1);
  while (loose.has(best.at(-1)?.word ?? '')) best = best.slice(0, -1);
  return best.length < fewest ? '' : text.slice(best[0]?.start ?? 0, best.at(-1)?.end ?? 0);
}

/** What a blank says of itself, with the first of these words that there is room for. */
function blankOf(label: string, ...words: string[]): string {
  const labels = words
    .map((each) => lowered(each.replace(/\s+/g, ' ').trim()))
    .flatMap((kept) => (kept === '' ? [] : [`${label} (${kept})`, kept]));
  return `[${labels.find(isBlankLabel) ?? label}]`;
}

/** Clauses of a sentence, by the signs between them. */
function clausesOf(tokens: readonly Token[]): Token[][] {
  const clauses: Token[][] = [];
  for (const token of tokens) {
    const last = clauses.at(-1);
    if (last && token.gap === 'none') last.push(token);
    else clauses.push([token]);
  }
  return clauses;
}

function blankClauses(text: string, clauses: readonly Token[][], finding: Finding, stings: readonly Finding[]): string {
  let read = '';
  let done = 0;
  for (const clause of clauses) {
    if (!clause.some((token) => covers(stings, token))) continue;
    const start = clause[0]?.start ?? 0;
    const end = clause.at(-1)?.end ?? start;
    const words = telling.has(finding.check) ? text.slice(start, end) : '';
    read += text.slice(done, start) + blankOf(frameFor(finding, clause).blank, words);
    done = end;
  }
  return read + text.slice(done);
}

/**
 * A sentence with blanks in place of one that no rule makes softer. Clauses in which nothing stings stay as they are;
 * words that tell of the matter stand in the blank until it is filled.
 */
export function framed(
  text: string,
  tokens: readonly Token[],
  finding: Finding,
  stings: readonly Finding[],
  end: string,
) {
  const clauses = clausesOf(tokens);
  const plain = clauses.filter((clause) => !clause.some((token) => covers(stings, token)));
  if (plain.flat().length >= fewest) {
    const parted = blankClauses(text, clauses, finding, stings) + end;
    if (findBlanks(parted).length === clauses.length - plain.length) return parted;
  }
  const frame = frameFor(finding, tokens);
  const told = telling.has(finding.check) ? text : '';
  return frame.whole.replace('$', () => blankOf(frame.blank, told, untouched(text, tokens, stings)));
}
