import type { Cue } from './types';

const question = /^(?:could|can|may|when|what|how|is there|was (?:it|there)|did|do)\b/i;
const statement = /^(?:i|we|please|let us|this|that|it|there|not|something|nothing)\b/i;

/** Softer words that ask end with a question mark, and those that tell with none. */
function markFor(words: string, marks: string): string {
  if (question.test(words) && /^[.!]/.test(marks)) return '?';
  return statement.test(words) && marks.includes('?') ? '.' : marks;
}

/** "An odd default", where "a moronic default" stood. */
function articleFor(words: string, article: string): string {
  const n = /^[aeiou]/i.test(words) ? 'n' : '';
  return article === '' ? '' : `${article.charAt(0)}${n} `;
}

/** Softer words with the article before them and the mark behind them made to fit, where those are others now. What was loud stays as it was. */
export function withFittingEdges(cue: Cue, text: string): Cue {
  const { suggestion, start, end } = cue;
  if (suggestion === null || cue.over || cue.check === 'shouting') return cue;
  const before = /(?<![\p{L}\p{N}'’])an? $/iu.exec(text.slice(Math.max(0, start - 4), start))?.[0] ?? '';
  const behind = /^[.!?]{1,20}/.exec(text.slice(end, end + 20))?.[0] ?? '';
  const article = articleFor(suggestion, before);
  const mark = markFor(suggestion, behind);
  if (article === before && mark === behind) return cue;
  const over = { start: start - before.length, end: end + behind.length };
  return { ...cue, suggestion: article + suggestion + mark, over };
}
