import { parseWords } from '@/utils/capture/parse-words';
import type { KnownName, Who } from '@/utils/capture/split-who';
import { firstWordOf, meantBy, mostLikely } from '@/utils/capture/whom';
import { clock } from '@/utils/platform/clock';
import { say } from '@/utils/platform/say';
import { toldLabel } from './told-words';

/** A line that may be meant by what was typed. */
export interface MeantLine {
  /** What would be typed to say it without doubt. */
  content: string;
  description: string;
}

export interface MeantLines {
  /** What Enter alone would open. */
  first: string;
  others: MeantLine[];
}

const today = () => Temporal.Now.plainDateISO().toString();

/** "Prefers chat · Rather no calls · a note". */
function saidOf(words: string): string {
  const { changes, questions, rest } = parseWords(words, { today: today() });
  const parts = [
    ...changes.map(({ told }) => toldLabel(told, clock.now())),
    ...(questions.length > 0 ? [say('captureUi.omnibox.asks')] : []),
    ...(rest === '' ? [] : [say('captureUi.omnibox.note')]),
  ];
  return parts.length > 0 ? parts.join(' · ') : say('captureUi.omnibox.nothing');
}

const describe = ({ name, words }: Pick<Who, 'name' | 'words'>) => say('captureUi.omnibox.line', name, saidOf(words));

/** Those kept whose name begins with a word. */
export type FindNamed = (query: { text: string; limit: number }) => Promise<readonly KnownName[]>;

/** What a line says, and of whom; of several who may be meant one line each. */
export async function linesFor(line: string, find: FindNamed): Promise<MeantLines> {
  const first = firstWordOf(line);
  if (first === '') return { first: say('captureUi.omnibox.start'), others: [] };
  const people = await find({ text: first, limit: mostLikely });
  const { sure, candidates, fresh } = meantBy(line, people, { today: today() });
  const others = candidates
    .filter((one) => one !== sure)
    .map((one) => ({ content: `"${one.name}" ${one.words}`, description: describe(one) }));
  if (sure) return { first: describe(sure), others };
  if (fresh)
    return { first: say('captureUi.omnibox.line', say('captureUi.who.new', fresh.name), saidOf(fresh.words)), others };
  return { first: candidates.length > 0 ? say('captureUi.who.label') : say('captureUi.omnibox.nobody'), others };
}
