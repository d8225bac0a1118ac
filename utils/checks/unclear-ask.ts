import type { Draft } from '@/utils/conversation/types';
import { veil } from '@/utils/text/own-words';
import type { Sentence } from '@/utils/text/sentences';
import { type AskKind, askPhrases, askSets } from './craft/ask-words';
import { saidBy, wordCount, wordsIn } from './craft/draft-parts';
import { has, spotter, unless } from './craft/spotter';
import { examples } from './examples/unclear-ask';
import { isEnglish, readingOf } from './reading';
import type { Check, Finding, Knowledge } from './types';

const spot = spotter<AskKind>(askPhrases, askSets);

/** A longer draft may well say elsewhere what it is about. */
const mostWords = 40;
/** Beside an ask for nothing in particular, as in "FYI" or "see below". */
const mostBeside = { vague: 3, nobody: 8 };

const perhapsAsks =
  /\b(?:please|pls|plz|kindly|asap|needful|can|could|would|should|need|needs|must|has|let['’]?s|sure|any|thoughts|ideas|opinions|comments|feedback|update|think|thing|help|helping|support)\b/i;

const asked = (sentence: Sentence): 'vague' | 'nobody' | undefined => {
  const spotted = spot(sentence);
  if (has(spotted, 'none')) return undefined;
  if (has(spotted, 'nobody')) return 'nobody';
  return has(spotted, 'vague') || (has(spotted, 'bare') && wordCount(sentence) <= 6) ? 'vague' : undefined;
};

function findingOf({ start, end }: Sentence, kind: 'vague' | 'nobody'): Finding {
  return {
    check: 'unclear-ask',
    start,
    end,
    sure: kind === 'vague' ? 0.64 : 0.62,
    why: { key: kind === 'vague' ? 'checks.unclearAsk.vague' : 'checks.unclearAsk.nobody', args: [] },
    suggestion:
      kind === 'vague' ? 'Could you [what you need] by [day]?' : '[Name], could you [what you need] by [day]?',
    person: null,
  };
}

/** Words that may tell more about it: courtesy does not, nor does another ask as vague. */
const besides = (said: readonly Sentence[], ask: Sentence): number =>
  wordsIn(said.filter((sentence) => sentence !== ask && !has(spot(sentence), 'beside') && asked(sentence) !== 'vague'));

/**
 * A short draft that wants something and leaves what, who and when open together. What a message they sent or a link
 * shows is told by that.
 */
function find(draft: Draft, { language, conversation }: Knowledge): Finding[] {
  const reading = readingOf(draft);
  const { said, words } = saidBy(reading);
  if (words > mostWords || words === 0 || !isEnglish(reading, language) || !perhapsAsks.test(draft.text)) return [];
  if (
    reading.own.includes(veil) ||
    /\d/.test(reading.own) ||
    said.some((sentence) => unless(spot(sentence), 'clear', 'past').length > 0)
  )
    return [];
  const ask = said.find((sentence) => asked(sentence) !== undefined);
  const kind = ask && asked(ask);
  if (!ask || !kind || besides(said, ask) > mostBeside[kind]) return [];
  return kind === 'vague' && conversation?.incoming ? [] : [findingOf(ask, kind)];
}

/** A request that says neither what, who nor by when. */
export const unclearAsk: Check = {
  id: 'unclear-ask',
  kind: 'craft',
  raises: 'if-chosen',
  title: 'checks.unclearAsk.title',
  why: 'checks.unclearAsk.why',
  tries: ['checks.unclearAsk.tries.what', 'checks.unclearAsk.tries.who'],
  find,
  examples,
};
