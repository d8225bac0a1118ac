import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Clause, clauseOf } from '@/utils/capture/clause';
import { type Token, tokensOf } from '@/utils/capture/learnt/marks-of';
import { maskTimes } from '@/utils/capture/learnt/times';
import { type Mention, maskWay, waysFound } from '@/utils/capture/learnt/ways';

const folder = join(import.meta.dirname, '../../utils/capture/training');
const checksFolder = join(import.meta.dirname, '../../utils/checks/training');

/** A clause as a model sees it. */
export interface WordRow {
  /** Rows of one clause stay in one fold. */
  group: string;
  label: string;
  tokens: Token[];
  weight: number;
  clause: Clause;
  /** The words that a fact keeps, as they are written. */
  kept?: string;
  /** The way in question. */
  way?: Mention;
}

/** Any day does: rows say what is meant of dates, not which. */
const today = Temporal.PlainDate.from('2026-11-25');
const plainClause = (text: string): Clause => clauseOf(text, { start: 0, end: text.length }, []);

/** The rows of all files of a kind: `times.tsv`, `times-more.tsv` ... */
const linesOf = (kind: 'times' | 'ways' | 'kinds'): string[][] =>
  readdirSync(folder)
    .filter((file) => file === `${kind}.tsv` || (file.startsWith(`${kind}-`) && file.endsWith('.tsv')))
    .sort()
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
    .filter((line) => line.includes('\t') && !line.startsWith('#'))
    .map((line) => line.split('\t'));

/** Sentences of drafts tell nothing of how to reach anybody, and are what a note may look like. */
function ordinary(): string[] {
  const files = readdirSync(checksFolder)
    .filter((file) => file.endsWith('.tsv'))
    .sort();
  const texts = files.flatMap((file) =>
    readFileSync(join(checksFolder, file), 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t')[2] ?? ''),
  );
  return texts
    .flatMap((text) => text.replace(/[{}]/g, '').split(/(?<=[.!?]) /u))
    .filter((text) => text.length > 8 && text.length < 120);
}

const ordinaryWeight = 0.5;
const none = (text: string, tokens: Token[], label: string): WordRow => ({
  group: text,
  label,
  tokens,
  weight: ordinaryWeight,
  clause: plainClause(text),
});

export function timeRows(): WordRow[] {
  const own = linesOf('times').map(([label = '', text = '']) => ({ label, text }));
  const rows = own.flatMap(({ label, text }) => {
    const clause = plainClause(text);
    const masked = maskTimes(clause.plain, today);
    return masked ? [{ group: text, label, tokens: masked.tokens, weight: 1, clause }] : [];
  });
  const others = ordinary().flatMap((text) => {
    const masked = maskTimes(plainClause(text).plain, today);
    return masked ? [none(text, masked.tokens, 'none')] : [];
  });
  return [...rows, ...others];
}

const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The way that stands in brackets. */
function bracketed(words: readonly string[], found: readonly Mention[], inside: string): Mention | undefined {
  const wanted = bare(inside);
  return found.find(({ from, to }) => {
    const own = bare(words.slice(from, to).join(' '));
    return own.includes(wanted) || ` ${wanted} `.includes(` ${own} `);
  });
}

export function wayRows(): WordRow[] {
  const rows = linesOf('ways').flatMap(([label = '', text = '']): WordRow[] => {
    const inside = /\[([^\]]*)\]/u.exec(text)?.[1] ?? '';
    const whole = text.replace(/[[\]]/g, '');
    const clause = plainClause(whole);
    const words = clause.plain.split(' ');
    const found = waysFound(words);
    const way = bracketed(words, found, inside);
    return way ? [{ group: whole, label, tokens: maskWay(words, found, way), weight: 1, clause, way }] : [];
  });
  const others = [
    ...ordinary(),
    ...factLines().flatMap(({ label, text }) => (/^(?:need|feedback|thanks|under)/u.test(label) ? [] : [text])),
  ];
  return [
    ...rows,
    ...others.flatMap((text) => {
      const words = plainClause(text).plain.split(' ');
      const found = waysFound(words);
      return found.map((way) => none(text, maskWay(words, found, way), 'none'));
    }),
  ];
}

const factLines = () => linesOf('kinds').map(([label = '', text = '', kept = '']) => ({ label, text, kept }));

export function kindRows(): WordRow[] {
  const rows = factLines().map(({ label, text, kept }): WordRow => {
    const clause = plainClause(text);
    return { group: text, label, tokens: tokensOf(clause.spelt), weight: 1, clause, kept };
  });
  const isApart = (text: string) =>
    !maskTimes(plainClause(text).plain, today) && waysFound(plainClause(text).plain.split(' ')).length === 0;
  const others = ordinary().filter((text, at) => at % 4 === 0 && isApart(text));
  return [...rows, ...others.map((text) => none(text, tokensOf(plainClause(text).spelt), 'note'))];
}
