import type { Token } from '@/utils/text/tokens';
import { capital, type Edit } from './rewrite';

/** Begin a sentence that asks for work; what else a sentence may begin with is no order. */
const verbs = new Set(
  'send fix give finish approve merge release decide reply answer move start deliver read write check look explain tell show do put make get take bring call pay sign book order open close add remove delete revert update change correct clean tidy return confirm forward share post upload submit review test run rerun restart reset rename split sort clear print scan fill complete pick choose remind ask let keep leave wait use try follow report file log attach include sync set turn switch redo rewrite resend repeat respond cancel replace'.split(
    ' ',
  ),
);
const leads = new Set([
  'just',
  'now',
  'so',
  'then',
  'ok',
  'okay',
  'and',
  'please',
  'finally',
  'simply',
  'kindly',
  'go',
]);
/** Press, and say no date. */
const pressing = new Set(['now', 'already', 'finally']);
/** A clause that goes on with the request; any other is a sentence of its own. */
const goingOn = new Set(
  'and or before so because which that if when once until please after as with without for in on at by to who where not then'.split(
    ' ',
  ),
);
const noRequests = new Set('be you worry think even bother forget get mind waste dare come give make'.split(' '));

/** How many words lead up to the verb, whether it is denied; null where the sentence is no order. */
function orderIn(tokens: readonly Token[]): { verb: number; denied: boolean } | null {
  let at = 0;
  while (leads.has(tokens[at]?.word ?? '') && at < 3) at++;
  const word = tokens[at]?.word ?? '';
  const denied = word === 'do' && /^(?:n't|not)$/.test(tokens[at + 1]?.word ?? '');
  if (denied) return noRequests.has(tokens[at + 2]?.word ?? 'be') ? null : { verb: at + 2, denied };
  return verbs.has(word) && tokens[at + 1] && tokens[at + 1]?.gap === 'none' ? { verb: at, denied } : null;
}

/** Where the request ends and another thought begins. */
const breakIn = (tokens: readonly Token[], from: number): number =>
  tokens.findIndex(({ gap, word }, at) => at > from && gap !== 'none' && !goingOn.has(word));

/** "You buffoon", "parasites": no sentence by itself. */
function isCall(tokens: readonly Token[], from: number): boolean {
  const end = tokens.findIndex(({ gap }, at) => at > from && gap !== 'none');
  const size = (end < 0 ? tokens.length : end) - from;
  return size < 3 || (size === 3 && tokens[from]?.word === 'you');
}

/** "Just send it already." as "Could you send it?": the edits, and whether all of it is a question then. */
export function requestFrom(tokens: readonly Token[]): { edits: Edit[]; asks: boolean } | null {
  const order = orderIn(tokens);
  const first = tokens[0];
  const verb = tokens[order?.verb ?? 0];
  if (!order || !first || !verb || tokens.some(({ word }) => word === 'or')) return null;
  const opening = {
    start: first.start,
    end: verb.end,
    words: `${order.denied ? 'could you please not' : 'could you'} ${verb.word}`,
  };
  const dropped = tokens
    .slice(order.verb + 1)
    .filter(({ word }, at, rest) => pressing.has(word) && (rest[at + 1]?.gap ?? 'soft') !== 'none')
    .map(({ start, end }) => ({ start, end, words: '' }));
  const at = breakIn(tokens, order.verb);
  const next = tokens[at];
  const before = tokens[at - 1];
  if (!next || !before) return { edits: [opening, ...dropped], asks: true };
  if (isCall(tokens, at)) return null;
  const parted = { start: before.end, end: next.end, words: `? ${capital(next.text)}` };
  return { edits: [opening, ...dropped.filter(({ end }) => end <= before.start), parted], asks: false };
}
