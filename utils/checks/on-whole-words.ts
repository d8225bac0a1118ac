import { wholeWords } from '@/utils/text/whole-words';
import type { Finding } from './types';

/** A short form is two words to the phrases, and one to whoever wrote it. What is put in its place keeps the other half. */
export function onWholeWords(text: string, finding: Finding): Finding {
  if (finding.start === finding.end) return finding;
  const { start, end } = wholeWords(text, finding);
  if (start === finding.start && end === finding.end) return finding;
  const before = text.slice(start, finding.start);
  const fits = finding.suggestion !== null && end === finding.end;
  return { ...finding, start, end, suggestion: fits ? `${before} ${finding.suggestion}` : null };
}
