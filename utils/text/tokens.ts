import { foldName } from './fold';
import type { Span } from './types';

/** What stands between a word and the one before it. */
export type Gap = 'none' | 'soft' | 'clause' | 'sentence';

export interface Token extends Span {
  /** As written. */
  text: string;
  /** Folded: lower case, no diacritics; `n't`, `'s`, `'re` ... are words of their own. */
  word: string;
  gap: Gap;
}

const wordForm = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u200b-\u200d]|['’ʼ](?=\p{L}))*|\uFFFC+/gu;
const shortForm = /^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;
/** Written without the apostrophe, as in chats; only forms that are no other word. */
const bareForm =
  /^(do|does|did|is|are|was|were|has|have|had|would|could|should|ca|wo|ai)(nt)$|^(you|they)(re)$|^(she|he|that|what|there)(s)$/i;
const cutStems: Record<string, string> = { ca: 'can', wo: 'will', sha: 'shall' };

function gapOf(between: string): Gap {
  if (/[.!?…\u2029]/.test(between) || /\n\s*\n/.test(between)) return 'sentence';
  if (/[;:\n•]|—|–| - |--/.test(between)) return 'clause';
  return /[^\s'’\u00ad-]/.test(between) ? 'soft' : 'none';
}

const plain = (text: string): string => (/^[a-z]+$/.test(text) ? text : foldName(text));

function pieces(text: string, start: number, gap: Gap): Token[] {
  const end = start + text.length;
  const short = shortForm.exec(text);
  const bare = short ? null : bareForm.exec(text);
  const stem = short?.[1] ?? bare?.[1] ?? bare?.[3] ?? bare?.[5];
  if (stem === undefined) return [{ text, word: plain(text), start, end, gap }];
  const rest = text.slice(stem.length);
  const ending = plain(rest);
  const word = plain(stem);
  return [
    {
      text: stem,
      word: ending.startsWith('n') ? (cutStems[word] ?? word) : word,
      start,
      end: start + stem.length,
      gap,
    },
    { text: rest, word: bare ? spelt(ending) : ending, start: start + stem.length, end, gap: 'none' },
  ];
}

const spelt = (ending: string): string => (ending === 'nt' ? "n't" : `'${ending}`);

/** The words of a text in order, with what stands between them. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(wordForm)) {
    const gap = tokens.length === 0 ? 'sentence' : gapOf(text.slice(last, match.index));
    tokens.push(...pieces(match[0], match.index, gap));
    last = match.index + match[0].length;
  }
  return tokens;
}
